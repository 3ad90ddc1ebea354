#include "tests/support/faultserver.h"

#include "tests/support/faultconnection.h"
#include "tests/support/faults.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace loopscope::test {

namespace {

constexpr std::size_t mostThreads = 4096;
constexpr int backlog = 1024;

int listenOnLoopback(std::uint16_t& port)
{
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const name = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listening, name, size) != 0 || ::listen(listening, backlog) != 0 ||
        ::getsockname(listening, name, &size) != 0)
        qFatal("the fault server cannot listen: %s", std::strerror(errno));
    port = ntohs(address.sin_port);
    return listening;
}

} // namespace

FaultServer::FaultServer()
    : m_pool(mostThreads)
{
    m_listening = listenOnLoopback(m_port);
    m_acceptor = std::thread([this] { accept(); });
}

FaultServer::~FaultServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        for (const auto& connection : m_live)
            connection->endFromOutside();
    }
    ::shutdown(m_listening, SHUT_RDWR); // wakes the acceptor
    m_acceptor.join();
    m_pool.finish();
    ::close(m_listening);
}

QUrl FaultServer::url(const QString& pathAndQuery) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(pathAndQuery));
}

std::vector<FaultServer::Entry> FaultServer::log() const
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

void FaultServer::accept()
{
    for (;;) {
        const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        const Nanos now = steadyNow();
        if (socket >= 0) {
            take(std::make_shared<FaultConnection>(socket, now));
            continue;
        }
        const bool maySoonWork = errno == EINTR || errno == ECONNABORTED || errno == EMFILE;
        if (!maySoonWork)
            return;
        std::this_thread::yield();
    }
}

void FaultServer::take(std::shared_ptr<FaultConnection> connection)
{
    const std::lock_guard lock(m_mutex);
    if (m_ending)
        return;
    m_live.insert(connection);
    const auto number = static_cast<std::uint32_t>(++m_connections);
    m_mostOpen = std::max<int>(m_mostOpen, ++m_open);
    m_pool.run([this, connection, number] {
        serve(*connection, number);
        const std::lock_guard ending(m_mutex);
        --m_open;
        m_live.erase(connection);
    });
}

void FaultServer::serve(FaultConnection& connection, std::uint32_t number)
{
    bool goesOn = true;
    while (goesOn) {
        FaultRequest request(connection.readRequest());
        if (request.head.isEmpty())
            break;
        std::size_t index = 0;
        {
            const std::lock_guard lock(m_mutex);
            request.earlier = m_requestsByTarget[request.target]++;
            index = m_log.size();
            m_log.push_back({.target = request.target,
                             .head = request.head,
                             .connection = number,
                             .accepted = connection.accepted(),
                             .requestRead = connection.requestRead()});
        }
        goesOn = answerWithFault(connection, request);
        const std::lock_guard lock(m_mutex);
        Entry& entry = m_log[index];
        entry.answerBegan = connection.answerBegan();
        entry.answerEnded = connection.answerEnded();
        entry.finished = true;
    }
    connection.close();
}

} // namespace loopscope::test
