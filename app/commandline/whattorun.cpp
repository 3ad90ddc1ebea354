#include "app/commandline/whattorun.h"

#include "app/commandline/commandwords.h"

#include "core/files/openfile.h"
#include "core/lessons/lessonlist.h"
#include "core/plan/curlcommand.h"
#include "core/plan/taskline.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace loopscope {

namespace {

bool isFile(const QString& argument)
{
    const QFileInfo info(argument);
    const auto ends = [&](const char* ending) {
        return argument.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    const bool hasBlank = argument.contains(QLatin1Char(' '));
    const bool isUrl = argument.contains(QLatin1String("://"));
    return (info.exists() && !info.isDir()) ||
           (!hasBlank && !isUrl && (ends(".json") || ends(".txt") || ends(".gz")));
}

// The settings of a run, as a plan that asks for exactly these.
PlanSettings asPlanned(const RunSettings& run)
{
    PlanSettings planned;
    planned.strategy = run.strategy;
    planned.limit = run.limit;
    planned.workers = run.workers;
    planned.connections = run.connections;
    planned.deadline = run.deadline;
    planned.heartbeat = run.heartbeat;
    planned.http2 = run.http2;
    return planned;
}

Problem inSource(const QString& source, const Problem& problem)
{
    return Problem{source + QStringLiteral(": ") + problem.toString()};
}

Result<NamedPlan> planFromFile(const QString& path)
{
    Result<OpenedFile> file = openFile(path);
    if (!file)
        return inSource(path, file.problem());
    if (auto* plan = std::get_if<LoadedPlan>(&*file))
        return NamedPlan{std::move(plan->plan), plan->warnings};
    if (std::holds_alternative<RawTrace>(*file))
        return inSource(path, Problem{CommandWords::tr(
                                  "it is another program's trace, and there is nothing in it to run")});
    const LoadedRecording loaded = firstOf(std::get<LoadedRecordings>(std::move(*file)));
    NamedPlan named{loaded.recording->plan(), loaded.warnings};
    named.plan.settings = asPlanned(loaded.recording->settings());
    return named;
}

constexpr QLatin1String lessonPrefix("lesson:");

bool isLessonNumber(const QString& argument)
{
    return argument.startsWith(lessonPrefix);
}

QString knownLessons(const LessonList& list)
{
    QStringList known;
    for (const Lesson& lesson : list.lessons)
        known += QStringLiteral("lesson:%1 (%2)").arg(lesson.number).arg(lesson.title.in(QLocale().name()));
    return known.join(QStringLiteral(", "));
}

Result<NamedPlan> planFromLesson(const QString& argument)
{
    const LessonList list = readLessons(lessonFolders());
    const int number = argument.mid(lessonPrefix.size()).toInt();
    for (const LessonFault& fault : list.faults) {
        if (number > 0 && fault.number == number)
            return Problem{fault.toString()};
    }
    const Lesson* lesson = list.numbered(number);
    if (!lesson)
        return Problem{CommandWords::tr("there is no %1; there are %2").arg(argument, knownLessons(list))};
    return NamedPlan{lesson->firstPlan(QLocale().name()), {}};
}

Result<QString> standardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Problem{CommandWords::tr("it cannot be read")};
    return QString::fromUtf8(input.readAll());
}

Result<TasksRead> tasksFrom(const QString& text, bool piped)
{
    if (piped || isCurl(text))
        return parseLinesOrCurl(text);
    const Result<std::vector<Task>> tasks = parseTaskLine(text);
    return tasks ? Result<TasksRead>(TasksRead{*tasks, {}}) : tasks.problem();
}

Result<NamedPlan> planFromLines(const QStringList& arguments)
{
    NamedPlan named;
    int number = 0;
    for (const QString& argument : arguments) {
        ++number;
        const bool piped = argument == QLatin1String("-");
        const QString source =
            piped ? CommandWords::tr("standard input") : CommandWords::tr("task line %1").arg(number);
        const Result<QString> text = piped ? standardInput() : Result<QString>(argument);
        if (!text)
            return inSource(source, text.problem());
        Result<TasksRead> read = tasksFrom(*text, piped);
        if (!read)
            return inSource(source, read.problem());
        if (!read->leftOut.isEmpty())
            named.warnings += source + QStringLiteral(": ") + leftOutText(read->leftOut);
        std::vector<Task>& tasks = read->tasks;
        if (named.plan.tasks.size() + tasks.size() > maxTasks)
            return inSource(source, Problem{CommandWords::tr("a plan has at most %1 tasks").arg(maxTasks)});
        if (named.plan.tasks.empty())
            named.plan.tasks = std::move(tasks);
        else
            std::move(tasks.begin(), tasks.end(), std::back_inserter(named.plan.tasks));
    }
    if (named.plan.tasks.empty())
        return Problem{CommandWords::tr("there is no task to run")};
    return named;
}

} // namespace

Result<NamedPlan> planNamed(const QStringList& what)
{
    if (what.isEmpty())
        return Problem{CommandWords::tr("say what to run: a file, or task lines such as \"5x sleep 1s\"")};
    if (what.size() == 1 && isLessonNumber(what.front()))
        return planFromLesson(what.front());
    if (what.size() == 1 && isFile(what.front()))
        return planFromFile(what.front());
    const auto lesson = std::find_if(what.begin(), what.end(), isLessonNumber);
    if (lesson != what.end())
        return Problem{CommandWords::tr("%1 is a lesson, and a lesson is run alone").arg(*lesson)};
    const auto file = std::find_if(what.begin(), what.end(), isFile);
    if (file != what.end())
        return Problem{CommandWords::tr("%1 is a file, and a file is run alone").arg(*file)};
    return planFromLines(what);
}

} // namespace loopscope
