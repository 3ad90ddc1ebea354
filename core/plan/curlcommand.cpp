#include "core/plan/curlcommand.h"

#include "core/plan/curlrequest.h"
#include "core/plan/taskline.h"

#include <algorithm>

namespace loopscope {

namespace {

void addMissing(QStringList& all, const QStringList& more)
{
    for (const QString& entry : more) {
        if (!all.contains(entry))
            all += entry;
    }
}

bool startsWithCurl(QStringView word)
{
    return word == QLatin1String("curl") || word == QLatin1String("curl.exe");
}

/// The first word of `text`, up to a blank.
QStringView firstWord(QStringView text)
{
    const auto* end = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return text.first(end - text.begin());
}

} // namespace

bool isCurl(QStringView text)
{
    const QStringView start = (text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text).trimmed();
    const QStringView word = firstWord(start);
    const QStringView second = firstWord(start.sliced(word.size()).trimmed());
    if (!startsWithCurl(word) || second.isEmpty())
        return false;
    if (QStringLiteral("-'\"$^\\").contains(second.front()))
        return true;
    return !second.endsWith(u':') &&
           (second.contains(u'.') || second.contains(u'/') || second.startsWith(QLatin1String("localhost")));
}

QString leftOutText(const QStringList& leftOut)
{
    return leftOut.isEmpty() ? QString()
                             : Problem::tr("Left out: %1").arg(leftOut.join(QStringLiteral("; ")));
}

Result<TasksRead> parseCurl(const QString& text)
{
    Result<std::vector<ShellCommand>> commands = shellCommands(text);
    if (!commands)
        return commands.problem();
    TasksRead all;
    TaskList tasks;
    std::optional<Problem> unfit;
    for (const ShellCommand& words : *commands) {
        const ShellWord& start = words.front();
        if (!startsWithCurl(start.text))
            return Problem{.message = Problem::tr("expected another curl command"),
                           .line = start.line,
                           .column = start.column};
        CurlRequest request;
        std::optional<Problem> problem = request.read(words);
        if (!problem && !request.unfit())
            problem = request.addTo(tasks);
        if (problem)
            return *std::move(problem);
        addMissing(all.leftOut, request.unfit() ? QStringList(request.unfit()->message) : request.leftOut());
        if (!unfit)
            unfit = request.unfit();
    }
    all.tasks = tasks.take();
    if (all.tasks.empty() && unfit)
        return *std::move(unfit);
    return all;
}

Result<TasksRead> parseLinesOrCurl(const QString& text)
{
    if (isCurl(text))
        return parseCurl(text);
    Result<std::vector<Task>> tasks = parseTaskLines(text);
    return tasks ? Result<TasksRead>(TasksRead{*std::move(tasks), {}}) : tasks.problem();
}

} // namespace loopscope
