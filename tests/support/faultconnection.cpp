#include "tests/support/faultconnection.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace loopscope::test {

namespace {

constexpr qsizetype longestHead = 1024 * 1024;
constexpr Nanos forEver = std::chrono::hours(24);

} // namespace

FaultConnection::FaultConnection(int socket, Nanos accepted)
    : m_socket(socket)
    , m_accepted(accepted)
{
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

FaultConnection::~FaultConnection()
{
    close();
}

QByteArray FaultConnection::readRequest()
{
    m_answerBegan.reset();
    m_answerEnded.reset();
    m_requestRead = steadyNow();
    std::array<char, 16 * 1024> buffer;
    qsizetype end = 0;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        const ssize_t count = m_socket < 0 ? 0 : ::recv(m_socket, buffer.data(), buffer.size(), 0);
        m_requestRead = steadyNow();
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || m_received.size() > longestHead)
            return {};
        m_received.append(buffer.data(), count);
    }
    const QByteArray head = m_received.left(end + 4);
    m_received.remove(0, end + 4);
    return head;
}

bool FaultConnection::send(const QByteArray& bytes)
{
    const char* next = bytes.constData();
    const char* const end = next + bytes.size();
    if (!m_answerBegan)
        m_answerBegan = steadyNow();
    while (next < end) {
        const ssize_t count = ::send(m_socket, next, static_cast<std::size_t>(end - next), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        m_answerEnded = steadyNow();
        next += count;
    }
    return true;
}

void FaultConnection::sendForEver(const QByteArray& bytes, Nanos pause)
{
    while (send(bytes) && (pause <= Nanos::zero() || wait(pause))) {
    }
}

bool FaultConnection::wait(Nanos duration)
{
    const Nanos end = steadyNow() + duration;
    for (Nanos now = steadyNow(); now < end; now = steadyNow()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - now);
        pollfd peer{.fd = m_socket, .events = POLLRDHUP};
        const int events = ::poll(&peer, 1, static_cast<int>(left.count()));
        if (events > 0)
            return false;
    }
    return true;
}

void FaultConnection::waitForPeerToLeave()
{
    wait(forEver);
}

void FaultConnection::reset()
{
    const linger discard{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &discard, sizeof discard);
    close();
}

void FaultConnection::close()
{
    const std::lock_guard lock(m_closing);
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void FaultConnection::endFromOutside()
{
    const std::lock_guard lock(m_closing);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace loopscope::test
