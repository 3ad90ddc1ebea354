#include "core/code/cppprogram.h"

#include "core/code/codefilename.h"
#include "core/code/codenotes.h"
#include "core/code/cpptemplates.h"
#include "core/code/literals.h"

#include <algorithm>

namespace loopscope {

CppProgram::CppProgram(const Plan& plan, const std::vector<Task>& tasks, const RunSettings& settings)
    : m_plan(plan)
    , m_tasks(tasks)
    , m_settings(settings)
    , m_needs(tasks, settings)
    , m_writer(QStringLiteral("//"))
{
}

// The rows first: what they need, such as secrets, stands above them.
Program CppProgram::write(std::size_t mostTasks)
{
    const std::size_t count = std::min(mostTasks, m_tasks.size());
    QString rows;
    for (std::size_t i = 0; i < count; ++i)
        writeRow(rows, m_tasks[i], static_cast<std::uint32_t>(i + 1));

    Program program;
    program.fileName = codeFileName(m_plan.name, QLatin1String(".cpp"));
    writeHead(program.fileName);
    writeIncludes();
    writeSettings();
    writeWork();
    m_writer.lines(u"\nstd::vector<Task> makeTasks()\n{\n    return {");
    for (std::size_t i = 0; i < count; ++i)
        program.lines.push_back(m_writer.count() + static_cast<int>(i));
    m_writer.rows(rows, static_cast<int>(count));
    if (count < m_tasks.size())
        m_writer.comment(codeNote(u"more").arg(m_tasks.size() - count), 8);
    m_writer.lines(u"    };\n}");
    writeStrategy();
    program.text = m_writer.take();
    return program;
}

void CppProgram::writeRow(QString& rows, const Task& task, std::uint32_t id)
{
    rows += QLatin1String("        {");
    rows += cppString(displayName(task, id));
    rows += QLatin1String(", ");
    switch (task.kind) {
    case TaskKind::Sleep: rows += QLatin1String(m_needs.blocking() ? "block(" : "wait("); break;
    case TaskKind::Block: rows += QLatin1String("block("); break;
    case TaskKind::Cpu: rows += QLatin1String("compute("); break;
    case TaskKind::Url: writeFetch(rows, *task.request); break;
    }
    if (task.kind != TaskKind::Url)
        rows += cppDuration(task.duration);
    rows += QLatin1String(")},\n");
}

void CppProgram::writeFetch(QString& rows, const Request& request)
{
    rows += QLatin1String("fetch({.url = ") + urlExpression(request.url);
    if (request.head)
        rows += QLatin1String(", .head = true");
    rows += headerList(request);
    if (request.deadline) {
        const auto deadline = std::chrono::ceil<std::chrono::milliseconds>(*request.deadline);
        rows += QLatin1String(", .deadline = ") + cppDuration(deadline);
    }
    rows += u'}';
}

QString CppProgram::headerList(const Request& request)
{
    QStringList headers;
    bool secrets = false;
    const auto add = [&](const QByteArray& name, const QString& value) {
        headers.append(u'{' + cppBytes(name) + QLatin1String(", ") + value + u'}');
    };
    for (const Header& header : request.headers) {
        const QString variable = m_secrets.header(header);
        add(header.name,
            variable.isEmpty() ? cppBytes(header.value) : variable + QLatin1String(".toLatin1()"));
        secrets = secrets || !variable.isEmpty();
    }
    if (const QString variable = m_secrets.userInfo(request.url); !variable.isEmpty()) {
        add("Authorization", variable + QLatin1String(".toLatin1()"));
        secrets = true;
    }
    if (headers.isEmpty())
        return {};
    return QLatin1String(", .headers = {") + headers.join(QLatin1String(", ")) + u'}' +
           QLatin1String(secrets ? ", .hasSecrets = true" : "");
}

QString CppProgram::urlExpression(const QUrl& url)
{
    const CodeSecrets::Url parts = m_secrets.url(url);
    const bool practice = url.scheme() == QLatin1String("practice");
    QString expression = practice ? QStringLiteral("base + ") : QString();
    expression += cppString(parts.texts.constFirst());
    for (qsizetype i = 0; i < parts.variables.size(); ++i) {
        expression += QLatin1String(" + ") + parts.variables[i];
        if (!parts.texts[i + 1].isEmpty())
            expression += QLatin1String(" + ") + cppString(parts.texts[i + 1]);
    }
    return expression;
}

void CppProgram::writeHead(const QString& fileName)
{
    if (!m_plan.name.isEmpty())
        m_writer.comment(u'"' + m_plan.name + u'"');
    const bool unstarted = m_settings.strategy == StrategyKind::Unawaited;
    m_writer.note(unstarted ? QStringLiteral("unstarted") : strategyName(m_settings.strategy));
    m_writer.line(u"//");
    m_writer.note(u"build");
    const QLatin1String module(m_needs.fetches ? "Qt6Network" : "Qt6Core");
    m_writer.line(
        QStringLiteral("//     c++ -std=c++20 -O2 -fPIC %1 -o plan $(pkg-config --cflags --libs %2)")
            .arg(fileName, module));
    if (m_needs.practice)
        m_writer.line(u"//     ./plan http://127.0.0.1:8080");
    if (m_needs.fetches && m_settings.http2)
        m_writer.note(u"http2");
}

void CppProgram::writeIncludes()
{
    const auto include = [this](bool needed, QLatin1String header) {
        if (needed)
            m_writer.line(QString(QLatin1String("#include <") + header + u'>'));
    };
    const StrategyKind strategy = m_settings.strategy;
    const bool onLoop = !m_needs.blocking();
    const bool threads = m_needs.blocking() && m_needs.fetches;
    const bool inPool = strategy == StrategyKind::Pool;
    m_writer.line(u"");
    include(true, QLatin1String("QCoreApplication"));
    include(m_needs.computes, QLatin1String("QCryptographicHash"));
    include(true, QLatin1String("QElapsedTimer"));
    include(threads, QLatin1String("QEventLoop"));
    include(onLoop && (m_needs.manyFetches || m_needs.connections), QLatin1String("QHash"));
    include(inPool && m_needs.connections, QLatin1String("QMutex"));
    include(m_needs.fetches, QLatin1String("QNetworkAccessManager"));
    include(m_needs.practice, QLatin1String("QNetworkProxyFactory"));
    include(m_needs.fetches, QLatin1String("QNetworkReply"));
    include(inPool && m_needs.connections, QLatin1String("QSemaphore"));
    include(true, QLatin1String("QTextStream"));
    include(threads && !inPool, QLatin1String("QThread"));
    include(inPool, QLatin1String("QThreadPool"));
    include(true, QLatin1String("QTimer"));
    m_writer.line(u"");
    include(true, QLatin1String("chrono"));
    include(onLoop && m_needs.connections, QLatin1String("deque"));
    include(true, QLatin1String("functional"));
    include(inPool && m_needs.connections, QLatin1String("map"));
    include(threads, QLatin1String("memory"));
    include(m_needs.blocks || (m_needs.sleeps && !onLoop), QLatin1String("thread"));
    include(true, QLatin1String("vector"));
    if (m_needs.computes)
        m_writer.lines(u"\n#ifdef Q_OS_WIN\n#include <windows.h>\n#else\n#include <ctime>\n#endif");
    m_writer.lines(u"\nusing namespace std::chrono_literals;");
}

void CppProgram::writeSettings()
{
    const auto setting = [this](bool needed, QStringView note, const QString& line) {
        if (!needed)
            return;
        m_writer.line(u"");
        m_writer.note(note);
        m_writer.line(line);
    };
    const auto number = [](const char* name, int value) {
        return QStringLiteral("constexpr int %1 = %2;").arg(QLatin1String(name)).arg(value);
    };
    setting(m_needs.practice, u"base", QStringLiteral("QString base = \"http://127.0.0.1:8080\";"));
    setting(m_needs.limit, u"limit",
            QStringLiteral("constexpr std::size_t limit = %1;").arg(m_settings.limit));
    setting(m_settings.strategy == StrategyKind::Pool, u"workers", number("workers", m_settings.workers));
    setting(m_needs.connections, u"connections", number("connections", m_settings.connections));
    const auto deadline = std::chrono::ceil<std::chrono::milliseconds>(m_settings.deadline);
    setting(m_needs.fetches, u"howlong",
            QStringLiteral("constexpr std::chrono::milliseconds deadline = %1;").arg(cppDuration(deadline)));
    if (m_secrets.variables().isEmpty())
        return;
    m_writer.lines(cpp::secret);
    m_writer.line(u"");
    if (m_secrets.holdsUserInfo())
        m_writer.note(u"authorization");
    for (const QString& variable : m_secrets.variables())
        m_writer.line(QStringLiteral("const QString %1 = secret(\"%2\");")
                          .arg(variable, CodeSecrets::environmentName(variable)));
}

void CppProgram::writeWork()
{
    m_writer.lines(cpp::outcome);
    m_writer.lines(m_needs.blocking() ? cpp::plainWork : cpp::callbackWork);
    m_writer.lines(cpp::task);
    if (m_needs.computes)
        m_writer.lines(cpp::threadCpuTime);
    if (m_needs.fetches) {
        m_writer.lines(cpp::request);
        m_writer.lines(cpp::answer);
    }
    if (m_needs.blocking())
        writeBlockingWork();
    else
        writeWaitingWork();
}

void CppProgram::writeWaitingWork()
{
    if (m_needs.sleeps)
        m_writer.lines(cpp::waitOnLoop);
    if (m_needs.blocks)
        m_writer.lines(cpp::blockOnLoop);
    if (m_needs.computes)
        m_writer.lines(cpp::computeOnLoop);
    if (!m_needs.fetches)
        return;
    m_writer.lines(m_needs.manyFetches ? cpp::manyManagers : cpp::oneManager);
    m_writer.lines(m_needs.connections ? cpp::fetchInSlots : cpp::fetchOnLoop);
}

void CppProgram::writeBlockingWork()
{
    if (m_needs.sleeps || m_needs.blocks)
        m_writer.lines(cpp::block);
    if (m_needs.computes)
        m_writer.lines(cpp::compute);
    if (!m_needs.fetches)
        return;
    m_writer.lines(cpp::fetchInThread);
    if (m_needs.connections)
        m_writer.lines(cpp::poolSlots);
    m_writer.lines(m_settings.strategy == StrategyKind::Blocking ? cpp::fetchAndWait
                   : m_needs.connections                         ? cpp::fetchInPoolSlots
                                                                 : cpp::fetchInPool);
}

void CppProgram::writeStrategy()
{
    if (m_settings.strategy != StrategyKind::Unawaited)
        m_writer.lines(cpp::report);
    switch (m_settings.strategy) {
    case StrategyKind::Blocking: m_writer.lines(cpp::runBlocking); break;
    case StrategyKind::Sequential: m_writer.lines(cpp::runSequential); break;
    case StrategyKind::Concurrent:
        m_writer.lines(m_needs.limit ? cpp::runConcurrentLimited : cpp::runConcurrent);
        break;
    case StrategyKind::Pool: m_writer.lines(cpp::runPool); break;
    case StrategyKind::Unawaited: m_writer.lines(cpp::runUnstarted); break;
    }
    m_writer.lines(cpp::mainBegins);
    if (m_needs.practice)
        m_writer.lines(cpp::practiceAddress);
    m_writer.lines(cpp::mainEnds);
}

} // namespace loopscope
