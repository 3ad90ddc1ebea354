#include "tests/bench/rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

namespace loopscope::bench {

namespace {

constexpr int longestMs = 30'000;
constexpr int roundsOfStarts = 7; // short ones, and they vary

/// A virtual screen on which nothing else happens, until the end of this object's life.
class Screen
{
public:
    Screen()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty())
            return;
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(program, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                 QStringLiteral("0"), QStringLiteral("1600x1000x24"),
                                 QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (m_server.waitForStarted() && m_server.waitForReadyRead())
            m_display = QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed());
    }
    ~Screen()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.terminate();
        if (!m_server.waitForFinished(5000))
            m_server.kill();
        m_server.waitForFinished();
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// ":99"; empty if there is no virtual X server on this machine.
    const QString& display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

std::optional<Figures> start(const Bench& bench, const Screen& screen, const QString& program)
{
    QProcess observer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), screen.display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    observer.setProcessEnvironment(environment);
    observer.start(bench.firstFrame, {program});
    if (!observer.waitForFinished(longestMs) || observer.exitCode() != 0) {
        std::fprintf(stderr, "%s showed nothing: %s\n", qUtf8Printable(program),
                     observer.readAllStandardError().constData());
        return std::nullopt;
    }
    const QJsonObject printed = QJsonDocument::fromJson(observer.readAllStandardOutput()).object();
    return Figures{{QStringLiteral("start_ms"), printed.value(QLatin1String("start_ms")).toDouble()}};
}

} // namespace

std::vector<Row> startRows(const Bench& bench)
{
    const auto own = QStringLiteral("Loopscope");
    const auto empty = QStringLiteral("an empty window");
    const auto startMs = QStringLiteral("start_ms");
    Row row(QStringLiteral("start to first painted frame"));
    const Screen screen;
    Medians medians;
    if (!screen.display().isEmpty()) {
        medians = takeTurns({{own, [&] { return start(bench, screen, bench.program); }},
                             {empty, [&] { return start(bench, screen, bench.emptyWindow); }}},
                            roundsOfStarts);
    }
    row.show({}, figure(medians, own, startMs), "ms");
    row.showPeer(empty, figure(medians, empty, startMs), "ms");
    if (!screen.display().isEmpty())
        row.atMostShare(empty, figure(medians, own, startMs), figure(medians, empty, startMs), 2);
    return {row};
}

} // namespace loopscope::bench
