#include "app/tasks/requestform.h"

#include "core/plan/duration.h"
#include "core/plan/requestjson.h"
#include "core/plan/secrets.h"
#include "core/plan/targeturl.h"

#include <algorithm>

namespace loopscope {

namespace {

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

const Header* find(const Request& request, const QString& name)
{
    const auto found =
        std::find_if(request.headers.begin(), request.headers.end(),
                     [&](const Header& header) { return isSame(QString::fromLatin1(header.name), name); });
    return found == request.headers.end() ? nullptr : &*found;
}

/// The header's value, if every task has it and the same.
std::optional<QString> commonValue(const std::vector<Task>& tasks, const QString& name)
{
    const Header* first = find(*tasks.front().request, name);
    const bool common =
        first && !first->secret && std::all_of(tasks.begin(), tasks.end(), [&](const Task& task) {
            const Header* its = find(*task.request, name);
            return its && !its->secret && its->value == first->value;
        });
    return common ? std::optional(QString::fromUtf8(first->value)) : std::nullopt;
}

std::vector<HeaderEntry> headersOf(const std::vector<Task>& tasks)
{
    std::vector<HeaderEntry> entries;
    for (const Task& task : tasks) {
        for (const Header& header : task.request->headers) {
            const QString name = QString::fromLatin1(header.name);
            const bool known = std::any_of(entries.begin(), entries.end(), [&](const HeaderEntry& entry) {
                return isSame(entry.name, name);
            });
            if (!known)
                entries.push_back({.name = name, .value = commonValue(tasks, name), .original = name});
        }
    }
    return entries;
}

std::optional<QString> headerProblem(const HeaderEntry& entry)
{
    if (const auto problem = headerNameProblem(entry.name))
        return problem;
    if (entry.value == QString::fromUtf16(secretMask))
        return Problem::tr("this stands for a secret; the value itself is needed");
    return entry.value ? headerValueProblem(*entry.value) : std::nullopt;
}

std::vector<Header> appliedHeaders(const std::vector<HeaderEntry>& entries, const Request& request)
{
    std::vector<Header> headers;
    for (const HeaderEntry& entry : entries) {
        const Header* its = entry.original.isEmpty() ? nullptr : find(request, entry.original);
        if (entry.value)
            headers.push_back({.name = entry.name.toLatin1(), .value = entry.value->toUtf8()});
        else if (its)
            headers.push_back({.name = entry.name.toLatin1(), .value = its->value, .secret = its->secret});
    }
    return headers;
}

} // namespace

RequestForm RequestForm::of(const std::vector<Task>& tasks)
{
    const Request& first = *tasks.front().request;
    const auto all = [&](const auto& holds) {
        return std::all_of(tasks.begin(), tasks.end(),
                           [&](const Task& task) { return holds(*task.request); });
    };
    RequestForm form;
    if (all([&](const Request& request) { return request.head == first.head; }))
        form.head = first.head;
    if (all([&](const Request& request) { return request.url == first.url; }))
        form.url = urlText(first.url);
    if (!all([&](const Request& request) { return request.deadline == first.deadline; }))
        form.deadline = Deadline::AsTheyAre;
    else if (first.deadline)
        form.deadline = Deadline::Own;
    if (form.deadline == Deadline::Own)
        form.own = *first.deadline;
    form.headers = headersOf(tasks);
    return form;
}

std::optional<Problem> RequestForm::problem() const
{
    if (url) {
        if (const Result<QUrl> parsed = parseTargetUrl(url->trimmed()); !parsed)
            return Problem{.message = parsed.problem().message};
    }
    if (headers.size() > static_cast<std::size_t>(maxHeaders))
        return Problem{.message = Problem::tr("expected at most %1 headers").arg(maxHeaders)};
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const QString& name = headers[i].name;
        if (const auto message = headerProblem(headers[i]))
            return Problem{.message = *message, .place = name};
        for (std::size_t j = 0; j < i; ++j) {
            if (isSame(headers[j].name, name))
                return Problem{.message = Problem::tr("this header stands twice"), .place = name};
        }
    }
    if (deadline == Deadline::Own && (own <= Nanos::zero() || own > maxDuration))
        return Problem{.message = Problem::tr("a deadline is longer than 0 and at most 24 hours")};
    return std::nullopt;
}

std::vector<Task> RequestForm::applied(const std::vector<Task>& tasks) const
{
    if (*this == of(tasks))
        return tasks; // not even the order of headers
    std::vector<Task> changed = tasks;
    for (Task& task : changed) {
        Request request = *task.request;
        request.head = head.value_or(request.head);
        if (url && urlText(request.url) != *url)
            request.url = *parseTargetUrl(url->trimmed());
        request.headers = appliedHeaders(headers, request);
        if (deadline != Deadline::AsTheyAre)
            request.deadline = deadline == Deadline::Own ? std::optional(own) : std::nullopt;
        if (request != *task.request)
            task.request = std::make_shared<Request>(std::move(request));
    }
    return changed;
}

} // namespace loopscope
