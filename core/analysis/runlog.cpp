#include "core/analysis/runlog.h"

#include "core/analysis/flightcount.h"
#include "core/analysis/tailmerge.h"

#include <tuple>

namespace loopscope {

namespace {

bool before(const LogEntry& left, const LogEntry& right)
{
    // A task that ends is what lets the next one start.
    const auto group = [](const LogEntry& entry) {
        return entry.kind == LogEntry::Kind::Started ? LogEntry::Kind::Ended : entry.kind;
    };
    return std::tuple(left.at, group(left), left.index, left.kind) <
           std::tuple(right.at, group(right), right.index, right.kind);
}

} // namespace

std::size_t RunLog::update(const Recording& recording, Nanos now)
{
    m_changedFrom = m_entries.size();
    m_logged.resize(recording.records().size());
    const std::vector<TaskId>& touched = recording.touched();
    for (; m_touched < touched.size(); ++m_touched)
        take(touched[m_touched], recording.record(touched[m_touched]));
    takeHeld(recording, now);
    takeQuestions(recording);
    if (recording.isOver() && !m_over) {
        m_over = true;
        m_added.push_back({recording.lastTime(), 0, LogEntry::Kind::Total});
    }
    const std::size_t merged = mergeIntoTail(m_entries, m_added, before);
    return std::min(merged, m_changedFrom);
}

void RunLog::take(TaskId id, const TaskRecord& record)
{
    Logged& logged = m_logged[id - 1];
    const Nanos start = firstStep(record).value_or(notYet);
    if (start != logged.start) {
        if (logged.start != notYet) // a change has come in that lies before it
            remove({logged.start, id, LogEntry::Kind::Started});
        m_added.push_back({start, id, LogEntry::Kind::Started});
        logged.start = start;
    }
    if (record.end && !logged.end) {
        m_added.push_back({*record.end, id, LogEntry::Kind::Ended});
        logged.end = true;
    }
}

// Added earlier in the same update it is not among the entries yet.
void RunLog::remove(const LogEntry& entry)
{
    std::erase(m_added, entry);
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), entry, before);
    if (found == m_entries.end() || *found != entry)
        return;
    m_changedFrom = std::min(m_changedFrom, static_cast<std::size_t>(found - m_entries.begin()));
    m_entries.erase(found);
}

void RunLog::takeHeld(const Recording& recording, Nanos now)
{
    m_held.update(recording, now);
    const std::vector<HeldStretch>& all = m_held.all();
    for (; m_heldLogged < all.size() && all[m_heldLogged].end; ++m_heldLogged)
        m_added.push_back(
            {*all[m_heldLogged].end, static_cast<std::uint32_t>(m_heldLogged), LogEntry::Kind::Held});
}

// Asked in order, answered in order.
void RunLog::takeQuestions(const Recording& recording)
{
    const std::vector<QuestionRecord>& questions = recording.questions();
    for (; m_asked < questions.size(); ++m_asked)
        m_added.push_back(
            {questions[m_asked].asked, static_cast<std::uint32_t>(m_asked), LogEntry::Kind::Asked});
    for (; m_answered < questions.size() && questions[m_answered].answered; ++m_answered)
        m_added.push_back({*questions[m_answered].answered, static_cast<std::uint32_t>(m_answered),
                           LogEntry::Kind::Answered});
}

} // namespace loopscope
