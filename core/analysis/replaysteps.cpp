#include "core/analysis/replaysteps.h"

#include "core/analysis/tailmerge.h"

#include <functional>

namespace loopscope {

namespace {

// Answered in the order in which they were asked.
template <class Asked>
void takeAnswers(const std::vector<Asked>& all, std::size_t& answered, std::vector<Nanos>& times)
{
    for (; answered < all.size() && all[answered].answered; ++answered)
        times.push_back(*all[answered].answered);
}

} // namespace

void ReplaySteps::update(const Recording& recording)
{
    if (!recording.zero())
        return;
    if (m_times.empty())
        m_added.push_back(Nanos(0));
    m_seen.resize(recording.records().size());
    const std::vector<TaskId>& touched = recording.touched();
    for (; m_touched < touched.size(); ++m_touched)
        takeTask(touched[m_touched], recording.record(touched[m_touched]));
    takeCallbacks(recording.callbacks());
    takeAsked(recording);
    settle();
}

// A change that came in before known ones: what is known is added once more, and falls together with itself.
void ReplaySteps::takeTask(TaskId id, const TaskRecord& record)
{
    Seen& seen = m_seen[id - 1];
    const std::vector<StateChange>& changes = record.changes;
    if (seen.changes > 0 && changes[seen.changes - 1] != seen.last)
        seen.changes = 0;
    for (std::size_t i = seen.changes; i < changes.size(); ++i)
        m_added.push_back(changes[i].at);
    if (record.end && !seen.end)
        m_added.push_back(*record.end);
    seen = {changes.empty() ? StateChange() : changes.back(), static_cast<std::uint32_t>(changes.size()),
            record.end.has_value()};
}

void ReplaySteps::takeCallbacks(const std::vector<CallbackRecord>& callbacks)
{
    for (; m_callbacksBegun < callbacks.size(); ++m_callbacksBegun)
        m_added.push_back(callbacks[m_callbacksBegun].start);
    for (; m_callbacksEnded < callbacks.size() && callbacks[m_callbacksEnded].end; ++m_callbacksEnded)
        m_added.push_back(*callbacks[m_callbacksEnded].end);
}

void ReplaySteps::takeAsked(const Recording& recording)
{
    takeAnswers(recording.heartbeats(), m_heartbeatsAnswered, m_added);
    const std::vector<QuestionRecord>& questions = recording.questions();
    for (; m_questionsAsked < questions.size(); ++m_questionsAsked)
        m_added.push_back(questions[m_questionsAsked].asked);
    takeAnswers(questions, m_questionsAnswered, m_added);
}

void ReplaySteps::settle()
{
    const std::size_t changed = mergeIntoTail(m_times, m_added, std::less<>());
    const auto from = m_times.begin() + static_cast<std::ptrdiff_t>(changed > 0 ? changed - 1 : 0);
    m_times.erase(std::unique(from, m_times.end()), m_times.end());
}

std::size_t ReplaySteps::numberAt(Nanos time) const
{
    return static_cast<std::size_t>(std::upper_bound(m_times.begin(), m_times.end(), time) - m_times.begin());
}

std::optional<Nanos> ReplaySteps::after(Nanos time) const
{
    const std::size_t number = numberAt(time);
    return number == count() ? std::nullopt : std::optional(m_times[number]);
}

std::optional<Nanos> ReplaySteps::before(Nanos time) const
{
    const std::size_t number = numberAt(time - Nanos(1));
    return number == 0 ? std::nullopt : std::optional(m_times[number - 1]);
}

} // namespace loopscope
