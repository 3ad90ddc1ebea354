#include "app/commandline/checkcommand.h"

#include "app/commandline/commandparser.h"
#include "app/commandline/commandwords.h"
#include "app/commandline/terminal.h"
#include "core/files/chrometrace/tracetext.h"
#include "core/files/displaywidth.h"
#include "core/files/openfile.h"
#include "core/lessons/lessonlist.h"
#include "core/timeline/durationtext.h"

namespace loopscope {

namespace {

QString taskCount(std::size_t count)
{
    return count == 1 ? CommandWords::tr("1 task") : CommandWords::tr("%1 tasks").arg(count);
}

QString verdictOn(const LoadedPlan& loaded)
{
    return CommandWords::tr("sound plan, %1").arg(taskCount(loaded.plan.tasks.size()));
}

QString runInWords(const Recording& run)
{
    return QStringLiteral("%1, %2, %3")
        .arg(taskCount(run.tasks().size()), strategyName(run.settings().strategy),
             durationText(run.wallTime()));
}

QString strategiesInWords(const Runs& runs)
{
    QStringList words;
    for (const Runs& group : byStrategy(runs)) {
        const QString name = strategyName(group.front()->settings().strategy);
        words += group.size() == 1 ? name : QStringLiteral("%1 × %2").arg(group.size()).arg(name);
    }
    return words.join(QStringLiteral(", "));
}

QString verdictOn(const LoadedRecordings& loaded)
{
    const Runs& runs = loaded.runs;
    if (runs.size() == 1)
        return CommandWords::tr("sound recording, %1").arg(runInWords(*runs.front()));
    return CommandWords::tr("sound recording of %1 runs, %2").arg(runs.size()).arg(strategiesInWords(runs));
}

QString verdictOn(const RawTrace& trace)
{
    QStringList parts{traceInWords(trace)};
    parts += traceWarnings(trace);
    return parts.join(QStringLiteral("; "));
}

// A trace's are part of the verdict.
QStringList warningsOf(const RawTrace&)
{
    return {};
}

template <class Loaded>
QStringList warningsOf(const Loaded& loaded)
{
    return loaded.warnings;
}

bool checkLesson(const QString& path, const Result<Lesson>& lesson)
{
    if (!lesson) {
        sayOf(path, lesson.problem());
        return false;
    }
    const QString verdict = CommandWords::tr("sound lesson, %1").arg(taskCount(lesson->plan.tasks.size()));
    print(harmless(path) + QStringLiteral(": ") + verdict + QLatin1Char('\n'));
    return true;
}

bool check(const QString& path)
{
    if (const auto lesson = lessonIn(path))
        return checkLesson(path, *lesson);
    const Result<OpenedFile> file = openFile(path);
    if (!file) {
        sayOf(path, file.problem());
        return false;
    }
    std::visit(
        [&](const auto& loaded) {
            for (const QString& warning : warningsOf(loaded))
                say(path + QStringLiteral(": ") + warning);
            print(harmless(path) + QStringLiteral(": ") + verdictOn(loaded) + QLatin1Char('\n'));
        },
        *file);
    return true;
}

} // namespace

ExitStatus checkCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("check"),
        CommandWords::tr("Says whether files are sound plans, lessons, recordings or Chrome traces."));
    parser.addPositional(
        QStringLiteral("file"),
        CommandWords::tr(
            "Plans (.json, .txt), lessons (.json), recordings or Chrome traces (.json, .json.gz)."),
        QStringLiteral("FILE..."));
    if (const auto status = parser.read(arguments))
        return *status;
    if (parser.positional().isEmpty())
        return parser.wrong(CommandWords::tr("say which file to check"));
    bool sound = true;
    for (const QString& path : parser.positional())
        sound = check(path) && sound;
    return sound ? Success : WrongUsage;
}

} // namespace loopscope
