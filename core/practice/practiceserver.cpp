#include "core/practice/practiceserver.h"

#include "core/practice/growingthreadpool.h"
#include "core/practice/practicehttpserver.h"
#include "core/practice/practicepages.h"

#include <cerrno>
#include <future>
#include <thread>
#include <type_traits>

namespace loopscope {

namespace {

constexpr const char* loopback = "127.0.0.1";
/// Twice the 1,024 connections that the program opens at most: those of the last run may still be closing.
constexpr std::size_t mostThreads = 2048;

/// What the library sees of the pool; it makes and deletes this one itself.
class ConnectionQueue final : public httplib::TaskQueue
{
    using Accepted =
        decltype(std::declval<httplib::TaskQueue&>().enqueue({})); // void or bool, by its version

public:
    explicit ConnectionQueue(PracticeHttpServer& server)
        : m_server(server)
    {
    }

    Accepted enqueue(std::function<void()> serveConnection) override
    {
        m_pool.run(std::move(serveConnection));
        return static_cast<Accepted>(true);
    }

    /// Called when nothing is accepted any more.
    void shutdown() override
    {
        m_server.endConnections();
        m_pool.finish();
    }

private:
    GrowingThreadPool m_pool{mostThreads};
    PracticeHttpServer& m_server;
};

QString reasonFor(int error, std::uint16_t port)
{
    if (error == EADDRINUSE)
        return Problem::tr("port %1 of this machine is in use by another program").arg(port);
    if (error == EACCES)
        return Problem::tr("port %1 is not open to ordinary users; take one from 1024 up").arg(port);
    return Problem::tr("the practice server cannot listen on port %1: %2")
        .arg(port)
        .arg(qt_error_string(error));
}

} // namespace

class PracticeServer::Impl
{
public:
    Impl();
    ~Impl();

    std::optional<Problem> listen(std::uint16_t port);
    std::uint16_t port() const { return m_port; }

private:
    void configure();

    PracticeHttpServer m_server{answerPracticePage};
    std::uint16_t m_port = 0;
    std::promise<void> m_accepting;
    std::thread m_listener;
};

PracticeServer::Impl::Impl()
{
    configure();
}

PracticeServer::Impl::~Impl()
{
    if (!m_listener.joinable())
        return;
    m_server.stop();
    m_listener.join();
}

void PracticeServer::Impl::configure()
{
    m_server.set_tcp_nodelay(true);
    m_server.set_post_routing_handler([](const httplib::Request&, httplib::Response& response) {
        if (response.status < 200 || response.status == 204) // RFC 9110, 8.6: these announce no length
            response.headers.erase("Content-Length");
    });
    // Runs on the listener's thread once the library can be told to stop.
    m_server.new_task_queue = [this] {
        m_accepting.set_value();
        return new ConnectionQueue(m_server);
    };
}

std::optional<Problem> PracticeServer::Impl::listen(std::uint16_t port)
{
    socket_t socket = INVALID_SOCKET;
    // The library's own options let a second server share the port and take half of its connections.
    m_server.set_socket_options([&socket](socket_t listening) {
        socket = listening;
#ifdef Q_OS_UNIX
        const int yes = 1;
        ::setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
    });
    errno = 0;
    const int bound = port == 0                               ? m_server.bind_to_any_port(loopback)
                      : m_server.bind_to_port(loopback, port) ? port
                                                              : -1;
    if (bound <= 0)
        return Problem{reasonFor(errno, port)};
    m_server.set_socket_options([](socket_t) {});
#ifdef Q_OS_UNIX
    // The library asks for a backlog of 5; the sixth client at once would have to try again a second later.
    ::listen(socket, 1024);
#endif
    m_port = static_cast<std::uint16_t>(bound);
    m_listener = std::thread([this] { m_server.listen_after_bind(); });
    m_accepting.get_future().wait();
    return std::nullopt;
}

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(std::uint16_t port)
{
    auto impl = std::make_unique<Impl>();
    if (std::optional<Problem> problem = impl->listen(port))
        return *problem;
    return std::unique_ptr<PracticeServer>(new PracticeServer(std::move(impl)));
}

PracticeServer::PracticeServer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

PracticeServer::~PracticeServer() = default;

std::uint16_t PracticeServer::port() const
{
    return m_impl->port();
}

QUrl PracticeServer::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port()));
}

QUrl PracticeServer::resolve(const QUrl& practiceUrl) const
{
    QUrl url = practiceUrl;
    url.setScheme(QStringLiteral("http"));
    const QString path = practiceUrl.path(QUrl::FullyEncoded);
    if (!path.startsWith(QLatin1Char('/'))) // "practice:delay/1"
        url.setPath(QLatin1Char('/') + path);
    url.setHost(QString::fromLatin1(loopback));
    url.setPort(port());
    return url;
}

} // namespace loopscope
