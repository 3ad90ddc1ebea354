#include "core/timeline/taskfilter.h"

#include "core/plan/secrets.h"
#include "core/plan/targeturl.h"

namespace loopscope {

namespace {

// Masking costs several times what reading does, and a plan may have a hundred thousand URLs: most need none.
bool isInMaskedUrl(const QString& text, const QUrl& url)
{
    const bool isInUrl = urlText(url).contains(text, Qt::CaseInsensitive);
    if (!isInUrl && !text.contains(QChar(secretMask[0])))
        return false;
    if (isInUrl && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment())
        return true;
    return maskedUrl(url).contains(text, Qt::CaseInsensitive);
}

} // namespace

bool TaskFilter::matchesRun(const TaskRecord& record, Nanos now) const
{
    if (outcomes.any() && !outcomes.test(indexOf(record.outcome)))
        return false;
    if (least <= Nanos(0))
        return true;
    return record.start() && record.end.value_or(now) - *record.start() >= least;
}

bool TaskFilter::matches(const Recording& recording, TaskId id, Nanos now) const
{
    return matchesRun(recording.record(id), now) && PlanMatcher(*this).matches(recording.task(id), id);
}

bool PlanMatcher::matches(const Task& task, TaskId id)
{
    if (m_filter.kinds.any() && !m_filter.kinds.test(TaskFilter::indexOf(task.kind)))
        return false;
    return m_filter.text.isEmpty() || hasText(task, id);
}

bool PlanMatcher::hasText(const Task& task, TaskId id)
{
    if (displayName(task, id).contains(m_filter.text, Qt::CaseInsensitive))
        return true;
    if (!task.request)
        return false;
    if (task.request.get() != m_request) {
        m_request = task.request.get();
        m_requestHasText = isInMaskedUrl(m_filter.text, m_request->url);
    }
    return m_requestHasText;
}

} // namespace loopscope
