#include "tests/bench/ownrun.h"
#include "tests/bench/rows.h"

#include <QProcess>

#include <cstdio>

namespace loopscope::bench {

namespace {

const auto own = QStringLiteral("Loopscope");
const auto node = QStringLiteral("node");
const auto aiohttp = QStringLiteral("aiohttp");
const auto requests = QStringLiteral("requests");
const auto curl = QStringLiteral("curl -Z");
const auto wall = QStringLiteral("wall_ms");

/// The benchmark's own server, in a process of its own, until the end of this object's life.
class Server
{
public:
    explicit Server(const QString& program)
    {
        m_process.start(program, {});
        if (m_process.waitForStarted() && m_process.waitForReadyRead())
            m_port = m_process.readLine().trimmed().toInt();
        if (m_port == 0)
            std::fprintf(stderr, "the benchmark's server could not be started\n");
    }
    ~Server()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    QString url(const QString& path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
    }

private:
    QProcess m_process;
    int m_port = 0;
};

std::optional<Figures> fetchHere(int count, const QString& url)
{
    const auto request = std::make_shared<Request>(Request{.url = QUrl(url)});
    Plan plan;
    plan.tasks.assign(static_cast<std::size_t>(count), Task{.kind = TaskKind::Url, .request = request});
    RunSettings settings;
    settings.connections = 0;
    const auto recording = runHere(plan, settings);
    return recording ? std::optional(figuresOf(*recording)) : std::nullopt;
}

/// A peer that did not fetch every page has not done the work.
Contender complete(const Contender& peer, int count)
{
    return {peer.name, [peer, count]() -> std::optional<Figures> {
                auto figures = peer.measure();
                if (!figures || figures->at(QStringLiteral("fetched")) != count)
                    return std::nullopt;
                return figures;
            }};
}

/// Everyone's median "wall_ms" for fetching `path` `count` times.
Medians measure(const Bench& bench, int count, const QString& path, bool withRequests)
{
    const Server server(bench.server);
    const QString url = server.url(path);
    const QStringList arguments{QString::number(count), url};
    std::vector<Contender> contenders{
        {own, [&] { return fetchHere(count, url); }},
        complete(bench.peers.python(aiohttp, aiohttp, QStringLiteral("fetches_aiohttp.py"), arguments),
                 count),
        complete(bench.peers.node(node, QStringLiteral("fetches.js"), arguments), count),
        bench.peers.curl(count, url),
    };
    if (withRequests)
        contenders.push_back(complete(
            bench.peers.python(requests, requests, QStringLiteral("fetches_requests.py"), arguments), count));
    return takeTurns(contenders, bench.rounds);
}

Row delayed(const Bench& bench, int count, double limitMs)
{
    const Medians medians = measure(bench, count, QStringLiteral("/delay/0.5"), false);
    Row row(QStringLiteral("%1 fetches of 0.5 s, concurrent").arg(count));
    row.atMost({}, figure(medians, own, wall), limitMs, "ms");
    for (const QString& peer : {aiohttp, node, curl})
        row.showPeer(peer, figure(medians, peer, wall), "ms");
    return row;
}

Row immediate(const Bench& bench)
{
    constexpr int count = 1000;
    const Medians medians = measure(bench, count, QStringLiteral("/bytes/49866"), true);
    const auto rate = [&](const QString& contender) -> std::optional<double> {
        const auto time = figure(medians, contender, wall);
        return time ? std::optional(1000 * count / *time) : std::nullopt;
    };
    Row row(QStringLiteral("1000 immediate fetches of 49,866 bytes"));
    row.show({}, rate(own), "a second");
    for (const QString& peer : {aiohttp, node, requests, curl})
        row.showPeer(peer, rate(peer), "a second");
    row.atLeastTimes(aiohttp, rate(own), rate(aiohttp), 1.5);
    row.atLeastTimes(node, rate(own), rate(node), 3);
    return row;
}

} // namespace

std::vector<Row> fetchRows(const Bench& bench)
{
    return {delayed(bench, 100, 650), delayed(bench, 1000, 1100), immediate(bench)};
}

} // namespace loopscope::bench
