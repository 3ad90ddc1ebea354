#include "app/tasks/pastedtasks.h"

#include "app/tasks/markdownlinks.h"
#include "core/plan/planfile.h"
#include "core/plan/targeturl.h"
#include "core/plan/taskline.h"
#include "core/plan/taskname.h"

#include <QJsonDocument>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

namespace loopscope {

namespace {

QString planType()
{
    return QStringLiteral("application/vnd.loopscope.plan+json");
}

bool isSaidByLine(const Task& task)
{
    const bool plainRequest = !task.request || (task.request->headers.empty() && !task.request->deadline);
    return task.enabled && task.unknown.isEmpty() && plainRequest && nameProblem(task.name) == std::nullopt;
}

bool isWebLink(const QUrl& url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

/// A part of a pasted line without what web pages and programs put around a link.
QString bare(const QString& text)
{
    static const QRegularExpression marker(QStringLiteral(
        "^(?:[-*+\u2022\u2023\u25e6\u25aa\u2013\u2014]|[0-9]{1,6}[.)])\\s+(?:\\[[ xX]\\]\\s+)?"));
    static const QRegularExpression around(
        QStringLiteral("^[<\"'\u201c\u2018(\\[]+|[>\"'\u201d\u2019)\\],;]+$"));
    QString rest = text;
    rest.remove(QChar(0x200b)).remove(QChar::ByteOrderMark).remove(QChar(0x2060)).remove(QChar(0x00ad));
    rest = rest.trimmed().remove(marker);
    return rest.remove(around).trimmed();
}

/// The one task that `text` is, none otherwise.
std::vector<Task> tasksOfPart(const QString& text)
{
    for (const QString& form : {text, bare(text)}) {
        const Result<std::vector<Task>> tasks = parseTaskLine(form);
        if (tasks && !tasks->empty())
            return *tasks;
    }
    return {};
}

/// The tasks of a spreadsheet's row: each cell that is one. A single one is named by the first text beside
/// it.
std::vector<Task> tasksOfCells(const QString& line)
{
    static const QRegularExpression number(QStringLiteral("^[0-9.,%\u20ac$-]*$"));
    std::vector<Task> tasks;
    QString name;
    for (const QString& cell : line.split(u'\t', Qt::SkipEmptyParts)) {
        const QString text = cell.trimmed();
        std::vector<Task> found = tasksOfPart(text);
        std::move(found.begin(), found.end(), std::back_inserter(tasks));
        if (found.empty() && name.isEmpty() && !number.match(text).hasMatch() && !nameProblem(text))
            name = text;
    }
    if (tasks.size() == 1 && tasks.front().name.isEmpty())
        tasks.front().name = name;
    return tasks;
}

/// A line that is not a task as it stands.
std::vector<Task> tasksOfForeignLine(const QString& line)
{
    std::vector<Task> links = tasksOfMarkdownLinks(line);
    if (!links.empty())
        return links;
    return line.contains(u'\t') ? tasksOfCells(line) : tasksOfPart(line);
}

std::vector<Task> tasksOfLinks(const QList<QUrl>& links)
{
    std::vector<Task> tasks;
    for (const QUrl& link : links) {
        const Result<std::vector<Task>> task =
            isWebLink(link) ? parseTaskLine(urlText(link)) : Result<std::vector<Task>>(Problem{});
        if (task)
            tasks.insert(tasks.end(), task->begin(), task->end());
    }
    return tasks;
}

} // namespace

QMimeData* mimeOf(const std::vector<Task>& tasks)
{
    auto* mime = new QMimeData;
    QString lines;
    for (const Task& task : tasks)
        lines += toTaskLine(task) + u'\n';
    mime->setText(lines);
    if (!std::all_of(tasks.begin(), tasks.end(), isSaidByLine)) {
        Plan plan;
        plan.tasks = tasks;
        mime->setData(planType(),
                      QJsonDocument(planToJson(plan, Secrets::Keep)).toJson(QJsonDocument::Compact));
    }
    return mime;
}

bool holdsFiles(const QMimeData& mime)
{
    const QList<QUrl> urls = mime.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

bool mayHoldTasks(const QMimeData& mime)
{
    return !holdsFiles(mime) && (mime.hasFormat(planType()) || mime.hasUrls() || mime.hasText());
}

Result<TasksRead> tasksIn(const QMimeData& mime)
{
    if (mime.hasFormat(planType())) {
        if (Result<LoadedPlan> loaded = planFromJson(mime.data(planType())))
            return TasksRead{std::move(loaded->plan.tasks), {}};
    }
    std::vector<Task> links = tasksOfLinks(mime.urls());
    if (!links.empty())
        return TasksRead{std::move(links), {}};
    return tasksInText(mime.text());
}

Result<TasksRead> tasksInText(const QString& text)
{
    if (isCurl(text))
        return parseCurl(text);
    Result<std::vector<Task>> tasks = parseTaskLines(text);
    if (tasks)
        return TasksRead{*std::move(tasks), {}};
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|[\n\r\u2028\u2029]"));
    std::vector<Task> all;
    int number = 0;
    for (const QString& line : text.split(lineEnd)) {
        ++number;
        const Result<std::vector<Task>> its = parseTaskLine(line);
        std::vector<Task> found = its ? *its : tasksOfForeignLine(line);
        if (!its && found.empty()) {
            Problem problem = its.problem();
            problem.line = number;
            return problem;
        }
        std::move(found.begin(), found.end(), std::back_inserter(all));
        if (all.size() > static_cast<std::size_t>(maxTasks))
            return tasks.problem();
    }
    return TasksRead{std::move(all), {}};
}

} // namespace loopscope
