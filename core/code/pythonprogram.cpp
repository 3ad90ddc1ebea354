#include "core/code/pythonprogram.h"

#include "core/code/codefilename.h"
#include "core/code/codenotes.h"
#include "core/code/literals.h"
#include "core/code/pythontemplates.h"

#include <algorithm>

namespace loopscope {

PythonProgram::PythonProgram(const Plan& plan, const std::vector<Task>& tasks, const RunSettings& settings)
    : m_plan(plan)
    , m_tasks(tasks)
    , m_settings(settings)
    , m_needs(tasks, settings)
    , m_writer(QStringLiteral("#"))
{
}

// The rows first: what they need, such as secrets, stands above them.
Program PythonProgram::write(std::size_t mostTasks)
{
    const std::size_t count = std::min(mostTasks, m_tasks.size());
    QString rows;
    for (std::size_t i = 0; i < count; ++i)
        writeRow(rows, m_tasks[i], static_cast<std::uint32_t>(i + 1));

    Program program;
    program.fileName = codeFileName(m_plan.name, QLatin1String(".py"));
    writeHead(program.fileName);
    writeImports();
    writeSettings();
    writeWork();
    m_writer.lines(python::task);
    m_writer.lines(u"\n\nTASKS = [");
    for (std::size_t i = 0; i < count; ++i)
        program.lines.push_back(m_writer.count() + static_cast<int>(i));
    m_writer.rows(rows, static_cast<int>(count));
    if (count < m_tasks.size())
        m_writer.comment(codeNote(u"more").arg(m_tasks.size() - count), 4);
    m_writer.line(u"]");
    writeStrategy();
    m_writer.lines(u"\n\nif __name__ == \"__main__\":\n    asyncio.run(main())");
    program.text = m_writer.take();
    return program;
}

void PythonProgram::writeRow(QString& rows, const Task& task, std::uint32_t id)
{
    rows += QLatin1String("    Task(");
    rows += pythonString(displayName(task, id));
    rows += QLatin1String(", ");
    switch (task.kind) {
    case TaskKind::Sleep: rows += QLatin1String(m_needs.blocking() ? "time.sleep" : "asyncio.sleep"); break;
    case TaskKind::Block: rows += QLatin1String(m_needs.blocking() ? "time.sleep" : "block"); break;
    case TaskKind::Cpu: rows += QLatin1String("compute"); break;
    case TaskKind::Url: writeFetch(rows, *task.request); break;
    }
    if (task.kind != TaskKind::Url)
        (rows += QLatin1String(", ")) += pythonSeconds(task.duration);
    rows += QLatin1String("),\n");
}

void PythonProgram::writeFetch(QString& rows, const Request& request)
{
    rows += QLatin1String("fetch, ") + urlLiteral(request.url);
    if (request.head)
        rows += QLatin1String(", method=\"HEAD\"");
    QStringList open;
    QStringList secret;
    for (const Header& header : request.headers) {
        const QString name = pythonString(QString::fromLatin1(header.name)) + QLatin1String(": ");
        const QString variable = m_secrets.header(header);
        if (variable.isEmpty())
            open.append(name + pythonString(QString::fromLatin1(header.value)));
        else
            secret.append(name + variable);
    }
    if (const QString variable = m_secrets.userInfo(request.url); !variable.isEmpty())
        secret.append(QLatin1String("\"Authorization\": ") + variable);
    const QLatin1String comma(", ");
    if (!open.isEmpty())
        rows += QLatin1String(", headers={") + open.join(comma) + u'}';
    if (!secret.isEmpty())
        rows += QLatin1String(", secrets={") + secret.join(comma) + u'}';
    if (request.deadline)
        rows += QLatin1String(", deadline=") + pythonSeconds(*request.deadline);
}

QString PythonProgram::urlLiteral(const QUrl& url)
{
    const CodeSecrets::Url parts = m_secrets.url(url);
    QString literal = url.scheme() == QLatin1String("practice") ? QStringLiteral("BASE + ") : QString();
    literal += pythonString(parts.texts.constFirst());
    for (qsizetype i = 0; i < parts.variables.size(); ++i) {
        literal += QLatin1String(" + ") + parts.variables[i];
        if (!parts.texts[i + 1].isEmpty())
            literal += QLatin1String(" + ") + pythonString(parts.texts[i + 1]);
    }
    return literal;
}

void PythonProgram::writeHead(const QString& fileName)
{
    if (!m_plan.name.isEmpty())
        m_writer.comment(u'"' + m_plan.name + u'"');
    m_writer.note(strategyName(m_settings.strategy));
    m_writer.line(u"#");
    m_writer.note(u"written");
    m_writer.line(QString(QLatin1String("#     python3 ") + fileName +
                          QLatin1String(m_needs.practice ? " http://127.0.0.1:8080" : "")));
    if (m_needs.fetches && m_settings.http2)
        m_writer.note(u"http2");
}

void PythonProgram::writeImports()
{
    const bool streams = m_needs.fetches && !m_needs.blocking();
    const bool urllib = m_needs.fetches && m_needs.blocking();
    const bool inSlots = m_needs.fetches && m_needs.connections;
    m_writer.line(u"");
    m_writer.line(u"import asyncio");
    const auto import = [this](bool needed, QLatin1String module) {
        if (needed)
            m_writer.line(QString(QLatin1String("import ") + module));
    };
    import(m_settings.strategy == StrategyKind::Pool, QLatin1String("concurrent.futures"));
    import(true, QLatin1String("functools"));
    import(m_needs.computes, QLatin1String("hashlib"));
    import(m_needs.fetches, QLatin1String("http.client"));
    import(streams, QLatin1String("io"));
    import(!m_secrets.variables().isEmpty(), QLatin1String("os"));
    import(m_needs.practice || m_needs.otherScripts, QLatin1String("sys"));
    import(urllib && inSlots, QLatin1String("threading"));
    import(true, QLatin1String("time"));
    import(streams || inSlots, QLatin1String("urllib.parse"));
    import(urllib, QLatin1String("urllib.request"));
}

void PythonProgram::writeSettings()
{
    const auto setting = [this](bool needed, QStringView note, const QString& line) {
        if (!needed)
            return;
        m_writer.line(u"");
        m_writer.note(note);
        m_writer.line(line);
    };
    setting(m_needs.otherScripts, u"anyscript", QStringLiteral("sys.stdout.reconfigure(encoding=\"utf-8\")"));
    setting(m_needs.practice, u"base",
            QStringLiteral("BASE = sys.argv[1] if len(sys.argv) > 1 else \"http://127.0.0.1:8080\""));
    setting(m_needs.limit, u"limit", QStringLiteral("LIMIT = %1").arg(m_settings.limit));
    setting(m_settings.strategy == StrategyKind::Pool, u"workers",
            QStringLiteral("WORKERS = %1").arg(m_settings.workers));
    setting(m_needs.connections, u"connections",
            QStringLiteral("CONNECTIONS = %1").arg(m_settings.connections));
    setting(m_needs.fetches, u"deadline",
            QStringLiteral("DEADLINE = %1").arg(pythonSeconds(m_settings.deadline)));
    if (m_secrets.variables().isEmpty())
        return;
    m_writer.line(u"");
    m_writer.note(u"secrets");
    if (m_secrets.holdsUserInfo())
        m_writer.note(u"authorization");
    for (const QString& variable : m_secrets.variables())
        m_writer.line(
            QStringLiteral("%1 = os.environ[\"%2\"]").arg(variable, CodeSecrets::environmentName(variable)));
}

void PythonProgram::writeWork()
{
    if (m_needs.computes)
        m_writer.lines(python::buffer);
    if (m_needs.blocks && !m_needs.blocking())
        m_writer.lines(python::blockOnLoop);
    if (m_needs.computes)
        m_writer.lines(m_needs.blocking() ? python::computeInThread : python::computeOnLoop);
    if (!m_needs.fetches)
        return;
    if (!m_needs.blocking()) {
        m_writer.lines(m_needs.connections ? python::fetchByStreamsInSlots : python::fetchByStreams);
        m_writer.lines(python::streams);
        return;
    }
    m_writer.lines(python::opener);
    if (m_needs.connections)
        m_writer.lines(python::fetchInSlots);
    m_writer.lines(u"\n");
    m_writer.line(
        QString(QLatin1String(m_needs.connections ? "def get" : "def fetch") +
                QLatin1String("(url, method=\"GET\", headers=None, secrets=None, deadline=DEADLINE):")));
    m_writer.lines(python::urllibBody);
}

void PythonProgram::writeStrategy()
{
    switch (m_settings.strategy) {
    case StrategyKind::Blocking: m_writer.lines(python::runBlocking); break;
    case StrategyKind::Sequential: m_writer.lines(python::runSequential); break;
    case StrategyKind::Concurrent:
        m_writer.lines(m_needs.limit ? python::runConcurrentLimited : python::runConcurrent);
        break;
    case StrategyKind::Pool: m_writer.lines(python::runPool); break;
    case StrategyKind::Unawaited: m_writer.lines(python::runUnawaited); return;
    }
    m_writer.lines(python::report);
}

} // namespace loopscope
