#include "core/analysis/comparedruns.h"

#include <algorithm>

namespace loopscope {

namespace {

bool succeeded(const TaskRecord& record)
{
    return record.outcome == Outcome::Succeeded;
}

bool isComparable(const Recording& recording)
{
    const std::vector<TaskRecord>& records = recording.records();
    return recording.runEnd() == RunEnd::Completed && std::any_of(records.begin(), records.end(), succeeded);
}

template <class Accept>
ComparedRuns::Run longestOf(const std::vector<ComparedRuns::Run>& runs, const Accept& accept)
{
    ComparedRuns::Run longest;
    for (const ComparedRuns::Run& run : runs) {
        if (accept(run) && (!longest || run->wallTime() > longest->wallTime()))
            longest = run;
    }
    return longest;
}

} // namespace

bool didTheSameWork(const Recording& one, const Recording& other)
{
    return std::equal(one.records().begin(), one.records().end(), other.records().begin(),
                      other.records().end(),
                      [](const TaskRecord& a, const TaskRecord& b) { return succeeded(a) == succeeded(b); });
}

void ComparedRuns::add(Run run)
{
    if (run && isComparable(*run))
        m_runs.push_back(std::move(run));
}

ComparedRuns::Run ComparedRuns::earlier() const
{
    return longestOf(m_runs, [](const Run&) { return true; });
}

ComparedRuns::Run ComparedRuns::earlierThan(const Run& run) const
{
    if (!run || !isComparable(*run))
        return nullptr;
    return longestOf(
        m_runs, [&](const Run& candidate) { return candidate != run && didTheSameWork(*candidate, *run); });
}

} // namespace loopscope
