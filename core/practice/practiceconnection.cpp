#include "core/practice/practiceconnection.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#include <sys/socket.h>
#endif

#include <algorithm>
#include <cerrno>
#include <thread>

namespace loopscope {

namespace {

#ifdef Q_OS_WIN
using Socket = SOCKET;
using Length = int;
constexpr int bothDirections = SD_BOTH;
int pollOne(WSAPOLLFD& descriptor, int milliseconds)
{
    return ::WSAPoll(&descriptor, 1, milliseconds);
}
#else
using Socket = int;
using Length = std::size_t;
constexpr int bothDirections = SHUT_RDWR;
int pollOne(pollfd& descriptor, int milliseconds)
{
    return ::poll(&descriptor, 1, milliseconds);
}
#endif

#ifdef POLLRDHUP
constexpr short clientLeft = POLLRDHUP;
#else
constexpr short clientLeft = 0; // the hang-up of both directions is always told
#endif

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

} // namespace

PracticeConnection::PracticeConnection(qintptr socket)
    : m_socket(socket)
{
}

bool PracticeConnection::wait(short events, Nanos longest) const
{
    const Nanos end = steadyNow() + longest;
    for (;;) {
        const Nanos left = std::max(end - steadyNow(), Nanos::zero());
        struct pollfd descriptor = {};
        descriptor.fd = static_cast<Socket>(m_socket);
        descriptor.events = events;
        const auto wholeMilliseconds = std::chrono::floor<std::chrono::milliseconds>(left).count();
        const int happened = pollOne(descriptor, static_cast<int>(wholeMilliseconds));
        if (happened >= 0 || errno != EINTR)
            return happened != 0;
    }
}

bool PracticeConnection::waitReadable(Nanos longest) const
{
    return wait(POLLIN, longest);
}

bool PracticeConnection::waitWritable(Nanos longest) const
{
    return wait(POLLOUT, longest);
}

std::ptrdiff_t PracticeConnection::read(char* to, std::size_t size) const
{
    return ::recv(static_cast<Socket>(m_socket), to, static_cast<Length>(size), 0);
}

std::ptrdiff_t PracticeConnection::write(const char* from, std::size_t size) const
{
    return ::send(static_cast<Socket>(m_socket), from, static_cast<Length>(size), sendFlags);
}

bool PracticeConnection::sleepUntil(Nanos end) const
{
    if (wait(clientLeft, end - steadyNow()))
        return false;
    // Polling counts whole milliseconds; the rest is too short to be worth interrupting.
    if (const Nanos left = end - steadyNow(); left > Nanos::zero())
        std::this_thread::sleep_for(left);
    return true;
}

void PracticeConnection::end() const
{
    ::shutdown(static_cast<Socket>(m_socket), bothDirections);
}

} // namespace loopscope
