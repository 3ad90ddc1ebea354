#include "core/practice/practicehttpserver.h"

#include <algorithm>
#include <array>
#include <limits>

namespace loopscope {

namespace {

/// Between two requests, and from connecting to the first one.
constexpr std::chrono::seconds keepAlive(10);
/// For a client that pauses in the middle.
constexpr std::chrono::seconds patience(30);

/// The library calls the pages without saying on which connection; it does so on the connection's own thread.
thread_local const PracticeConnection* servedHere = nullptr;

/// What the library reads from and writes to. A template without `override`, because its interface grew with
/// the versions: what an older one does not ask for is just not called.
template <class Stream>
class ConnectionStream final : public Stream
{
public:
    explicit ConnectionStream(const PracticeConnection& connection)
        : m_connection(connection)
    {
    }

    bool hasMore() const { return m_begin < m_end; }

    bool is_readable() const { return hasMore(); }
    bool is_writable() const { return m_connection.waitWritable(patience); }
    bool wait_readable() const { return hasMore() || m_connection.waitReadable(patience); }
    bool wait_writable() const { return is_writable(); }

    ssize_t read(char* to, size_t size)
    {
        if (!hasMore()) { // the library reads headers byte by byte
            if (!m_connection.waitReadable(patience))
                return -1;
            const std::ptrdiff_t count = m_connection.read(m_buffer.data(), m_buffer.size());
            if (count <= 0)
                return count;
            m_begin = 0;
            m_end = static_cast<std::size_t>(count);
        }
        const std::size_t count = std::min(size, m_end - m_begin);
        std::copy_n(m_buffer.data() + m_begin, count, to);
        m_begin += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char* from, size_t size)
    {
        return m_connection.waitWritable(patience) ? m_connection.write(from, size) : -1;
    }

    // Nobody asks who it is: on loopback it is always this machine.
    void get_remote_ip_and_port(std::string&, int&) const {}
    void get_local_ip_and_port(std::string&, int&) const {}
    socket_t socket() const { return static_cast<socket_t>(m_connection.socket()); }
    time_t duration() const { return 0; }

private:
    const PracticeConnection& m_connection;
    std::array<char, 4096> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

void closeSocket(socket_t socket)
{
#ifdef _WIN32
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

} // namespace

PracticeHttpServer::PracticeHttpServer(Pages pages)
    : m_pages(std::move(pages))
{
    set_keep_alive_timeout(keepAlive.count()); // what it tells the client
    set_keep_alive_max_count(std::numeric_limits<int>::max());
    set_read_timeout(patience.count());
    set_write_timeout(patience.count());
    set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
        if (request.method != "GET" && request.method != "HEAD")
            return HandlerResponse::Unhandled;
        m_pages(*servedHere, request, response);
        return HandlerResponse::Handled;
    });
}

void PracticeHttpServer::endConnections()
{
    const std::lock_guard lock(m_mutex);
    m_ending = true;
    for (const PracticeConnection* connection : m_connections)
        connection->end();
}

bool PracticeHttpServer::process_and_close_socket(socket_t socket)
{
    PracticeConnection connection(static_cast<qintptr>(socket));
    if (enter(connection)) {
        servedHere = &connection;
        serve(connection);
        servedHere = nullptr;
        leave(connection);
    }
    connection.end();
    closeSocket(socket);
    return true;
}

bool PracticeHttpServer::enter(PracticeConnection& connection)
{
    const std::lock_guard lock(m_mutex);
    if (!m_ending)
        m_connections.insert(&connection);
    return !m_ending;
}

void PracticeHttpServer::leave(PracticeConnection& connection)
{
    const std::lock_guard lock(m_mutex);
    m_connections.erase(&connection);
}

void PracticeHttpServer::serve(PracticeConnection& connection)
{
    ConnectionStream<httplib::Stream> stream(connection);
    // A template again: the library's own function changed its parameters with the versions.
    const auto answerOne = [this](auto& from, bool& closed) {
        if constexpr (requires { this->process_request(from, false, closed, nullptr); })
            return this->process_request(from, false, closed, nullptr);
        else
            return this->process_request(from, std::string(), 0, std::string(), 0, false, closed, nullptr);
    };
    bool closed = false;
    while (!closed && (stream.hasMore() || connection.waitReadable(keepAlive))) {
        if (!answerOne(stream, closed))
            return;
    }
}

} // namespace loopscope
