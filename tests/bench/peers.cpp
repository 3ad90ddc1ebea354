#include "tests/bench/peers.h"

#include "tests/bench/child.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr Nanos longestPeer = 30s;
constexpr int mostOfCurl = 300; // what its --parallel-max allows

std::optional<Figures> runScript(const QStringList& command)
{
    const std::optional<ChildReport> report = runChild(command, longestPeer);
    if (!report)
        return std::nullopt;
    const QJsonObject printed = QJsonDocument::fromJson(report->output).object();
    Figures figures;
    for (auto i = printed.begin(); i != printed.end(); ++i)
        figures[i.key()] = i.value().toDouble();
    if (figures.empty())
        return std::nullopt;
    figures[QStringLiteral("cpu_ms")] = Milliseconds(report->cpu).count();
    figures[QStringLiteral("peak_mb")] = double(report->peakBytes) / 1e6;
    return figures;
}

Contender scripted(const QString& name, const QString& interpreter, QStringList arguments)
{
    arguments.prepend(interpreter);
    return {name, [arguments] { return arguments.front().isEmpty() ? std::nullopt : runScript(arguments); }};
}

} // namespace

Peers::Peers(QString scripts)
    : m_scripts(std::move(scripts))
    , m_node(QStandardPaths::findExecutable(QStringLiteral("node")))
    , m_curl(QStandardPaths::findExecutable(QStringLiteral("curl")))
{
    // A Python of the person's own often stands before the distribution's, which has the modules.
    for (const QStringList& folders : {QStringList(), QStringList(QStringLiteral("/usr/bin"))}) {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"), folders);
        if (!python.isEmpty() && !m_pythons.contains(python))
            m_pythons.append(python);
    }
}

QString Peers::pythonWith(const QString& module) const
{
    const QString check = QStringLiteral("from importlib.util import find_spec; print(find_spec('%1') is not "
                                         "None)")
                              .arg(module);
    const auto found = std::find_if(m_pythons.begin(), m_pythons.end(), [&](const QString& python) {
        const auto report = runChild({python, QStringLiteral("-c"), check}, longestPeer);
        return report && report->output.startsWith("True");
    });
    return found == m_pythons.end() ? QString() : *found;
}

Contender Peers::node(const QString& name, const QString& script, const QStringList& arguments) const
{
    return scripted(name, m_node, QStringList(m_scripts + QLatin1Char('/') + script) + arguments);
}

Contender Peers::python(const QString& name, const QString& module, const QString& script,
                        const QStringList& arguments) const
{
    return scripted(name, pythonWith(module), QStringList(m_scripts + QLatin1Char('/') + script) + arguments);
}

Contender Peers::curl(int count, const QString& url) const
{
    const QString list = QStringLiteral("url = \"%1\"\noutput = /dev/null\n").arg(url).repeated(count);
    return {QStringLiteral("curl -Z"), [curl = m_curl, list]() -> std::optional<Figures> {
                QTemporaryFile urls;
                if (curl.isEmpty() || !urls.open())
                    return std::nullopt;
                urls.write(list.toUtf8());
                urls.flush();
                const auto report =
                    runChild({curl, QStringLiteral("-fZ"), QStringLiteral("--no-progress-meter"),
                              QStringLiteral("--parallel-immediate"), QStringLiteral("--parallel-max"),
                              QString::number(mostOfCurl), QStringLiteral("-K"), urls.fileName()},
                             longestPeer);
                if (!report)
                    return std::nullopt;
                return Figures{{QStringLiteral("wall_ms"), Milliseconds(report->wall).count()}};
            }};
}

QString Peers::description() const
{
    QStringList here;
    QStringList missing;
    const auto tell = [&](const QString& path, const QString& name) {
        (path.isEmpty() ? missing : here).append(name);
    };
    tell(m_node, QStringLiteral("node"));
    tell(pythonWith(QStringLiteral("asyncio")), QStringLiteral("python3"));
    tell(pythonWith(QStringLiteral("aiohttp")), QStringLiteral("aiohttp"));
    tell(pythonWith(QStringLiteral("requests")), QStringLiteral("requests"));
    tell(m_curl, QStringLiteral("curl"));
    QString text = QStringLiteral("Peers: ") + here.join(QLatin1String(", "));
    if (!missing.isEmpty())
        text += QStringLiteral("; missing here: ") + missing.join(QLatin1String(", "));
    return text;
}

} // namespace loopscope::bench
