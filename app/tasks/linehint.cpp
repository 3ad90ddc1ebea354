#include "app/tasks/linehint.h"

#include "app/tasks/tasktext.h"
#include "core/plan/curlcommand.h"
#include "core/plan/secrets.h"
#include "core/timeline/durationtext.h"

#include <algorithm>

namespace loopscope {

QString LineHint::what(const Task& task)
{
    const QString length = durationText(task.duration);
    switch (task.kind) {
    case TaskKind::Url:
        return tr("%1 %2").arg(task.request->head ? QStringLiteral("HEAD") : QStringLiteral("GET"),
                               TaskText::cell(maskedUrl(task.request->url)));
    case TaskKind::Sleep: return tr("waits %1 as asyncio.sleep").arg(length);
    case TaskKind::Block: return tr("waits %1 as time.sleep, holding its thread").arg(length);
    case TaskKind::Cpu: return tr("computes for %1").arg(length);
    }
    Q_UNREACHABLE();
}

QString LineHint::describe(const std::vector<Task>& tasks)
{
    if (tasks.empty())
        return {};
    const bool alike = std::all_of(tasks.begin(), tasks.end(),
                                   [&](const Task& task) { return task.kind == tasks.front().kind; });
    if (tasks.size() == 1)
        return what(tasks.front());
    const auto count = static_cast<int>(tasks.size());
    if (!alike)
        return tr("%Ln task(s)", nullptr, count);
    return tr("%Ln task(s); the first %1", nullptr, count).arg(what(tasks.front()));
}

QString LineHint::whileTyping(const QString& line)
{
    constexpr qsizetype longest = 4096; // a longer text is read on Enter, not on every key
    if (line.size() > longest)
        return {};
    const Result<TasksRead> read = parseLinesOrCurl(line);
    if (!read)
        return read.problem().message;
    const QString leftOut = leftOutText(read->leftOut);
    return leftOut.isEmpty() ? describe(read->tasks) : describe(read->tasks) + u'\n' + leftOut;
}

QString LineHint::reason(const Problem& problem, bool oneLine)
{
    const int line = oneLine ? 0 : problem.line;
    if (line > 0 && problem.column > 0)
        return tr("line %L1, column %L2: %3").arg(line).arg(problem.column).arg(problem.message);
    if (line > 0)
        return tr("line %L1: %2").arg(line).arg(problem.message);
    if (problem.column > 0)
        return tr("column %L1: %2").arg(problem.column).arg(problem.message);
    return problem.message;
}

QString LineHint::refusal(const Problem& problem, bool oneLine)
{
    return tr("✕ %1").arg(reason(problem, oneLine)); // a cross and words, as for every failure
}

} // namespace loopscope
