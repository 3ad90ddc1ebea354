#include "tests/support/programrun.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace loopscope::test {

namespace {

QProcessEnvironment environmentWith(const QStringList& more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"})
        environment.remove(QLatin1String(name));
    for (const QString& each : more)
        environment.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    return environment;
}

void read(ProgramRun& run)
{
    static const QRegularExpression total(QStringLiteral("^ *([0-9.]+) s  total$"));
    constexpr qsizetype timeWidth = 13; // "    0.123 s  "
    for (const QString& line : run.output.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto match = total.match(line); match.hasMatch())
            run.wall = std::chrono::milliseconds(qRound64(match.captured(1).toDouble() * 1000));
        else
            run.tasks.append(line.mid(timeWidth));
    }
}

} // namespace

ProgramRun runProgram(const QString& program, const QStringList& arguments, const QStringList& environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(program, arguments);
    ProgramRun run;
    const bool ended = process.waitForFinished(60'000);
    run.succeeded = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    run.errors = QString::fromUtf8(process.readAllStandardError());
    read(run);
    return run;
}

QStringList outcomesOf(const Recording& recording)
{
    QStringList lines;
    for (TaskId id = 1; id <= recording.tasks().size(); ++id) {
        const TaskRecord& record = recording.record(id);
        const bool succeeded = record.outcome == Outcome::Succeeded;
        QString line = (succeeded ? QStringLiteral("succeeded  ") : QStringLiteral("failed     ")) +
                       recording.taskName(id);
        if (succeeded && recording.task(id).kind == TaskKind::Url)
            line += QStringLiteral(": %1 bytes").arg(record.fetch->bytes);
        lines.append(line);
    }
    return lines;
}

QStringList withoutReasons(QStringList tasks)
{
    for (QString& line : tasks) {
        if (line.startsWith(QLatin1String("failed")))
            line = line.section(QStringLiteral(": "), 0, 0);
    }
    return tasks;
}

QStringList namesThatBreakPrograms()
{
    return {QStringLiteral("it's \"quoted\""),
            QStringLiteral("\\"),
            QStringLiteral("\\\" + BASE + \""),
            QStringLiteral("class"),
            QStringLiteral("# no comment"),
            QStringLiteral("{braces} %s %(x)s {0} %1"),
            QStringLiteral("\\N{BULLET} \\x41 \\u0041 \\n \\0"),
            QStringLiteral("한국어 이름 🚀"),
            QStringLiteral("e\u0301 العربية"),
            QStringLiteral("\u202eturned\u200f1"),
            QStringLiteral("\"\"\""),
            QStringLiteral("'''"),
            QStringLiteral("a\u00a0b\u3000c\u00ad7"),
            QStringLiteral("*/ // /* ?\?/ )\""),
            QStringLiteral("#include <none>")};
}

} // namespace loopscope::test
