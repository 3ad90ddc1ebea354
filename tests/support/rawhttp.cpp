#include "tests/support/rawhttp.h"

#include <QList>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace loopscope::test {

QByteArray RawAnswer::head() const
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? bytes : bytes.left(end + 4);
}

QByteArray RawAnswer::body() const
{
    return bytes.mid(head().size());
}

int RawAnswer::status() const
{
    return bytes.startsWith("HTTP/1.1 ") ? bytes.mid(9, 3).toInt() : 0;
}

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head().split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

namespace {

class Connection
{
public:
    explicit Connection(std::uint16_t port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            qFatal("cannot connect to port %d", port);
    }
    ~Connection() { ::close(m_socket); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void send(const QByteArray& text)
    {
        // A server that resets at once may be gone already; the reading finds that out.
        [[maybe_unused]] const ssize_t sent =
            ::send(m_socket, text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL);
    }

    /// Adds what comes until `deadline`. False once there is no more to come.
    bool read(RawAnswer& answer, Nanos deadline)
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - steadyNow()).count();
        pollfd readable{.fd = m_socket, .events = POLLIN};
        if (left <= 0 || ::poll(&readable, 1, static_cast<int>(left)) <= 0)
            return false;
        const ssize_t count = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        answer.closedByServer = count == 0;
        answer.resetByServer = count < 0;
        if (count <= 0)
            return false;
        answer.arrivals.push_back(steadyNow());
        answer.bytes.append(m_buffer.data(), count);
        return true;
    }

private:
    const int m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::array<char, 64 * 1024> m_buffer{};
};

} // namespace

RawAnswer rawRequest(std::uint16_t port, const QByteArray& target, Nanos longest, const QByteArray& method,
                     qsizetype bytes)
{
    const Nanos deadline = steadyNow() + longest;
    RawAnswer answer;
    Connection connection(port);
    connection.send(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    while (answer.bytes.size() < bytes && connection.read(answer, deadline)) {
    }
    return answer;
}

} // namespace loopscope::test
