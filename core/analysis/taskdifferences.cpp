#include "core/analysis/taskdifferences.h"

#include "core/timeline/comparison.h"

#include <algorithm>
#include <tuple>

namespace loopscope {

namespace {

bool cameToAnEnd(const TaskRecord& record)
{
    return record.outcome == Outcome::Succeeded || record.outcome == Outcome::Failed;
}

Nanos timeTaken(const TaskRecord& record)
{
    return record.start() && record.end ? *record.end - *record.start() : Nanos(0);
}

TaskChange changeOfTime(Nanos earlier, Nanos present)
{
    switch (compareTimes(earlier, present).verdict) {
    case RunComparison::Verdict::Sooner: return TaskChange::Faster;
    case RunComparison::Verdict::Later: return TaskChange::Slower;
    case RunComparison::Verdict::Equal: return TaskChange::AsLong;
    }
    Q_UNREACHABLE();
}

TaskChange changeOf(const TaskRecord& earlier, const TaskRecord& present, TaskMatch match)
{
    if (!cameToAnEnd(earlier) || !cameToAnEnd(present))
        return TaskChange::CutShort;
    const bool failed = earlier.outcome == Outcome::Failed;
    if (present.outcome == Outcome::Failed)
        return failed ? TaskChange::FailedInBoth : TaskChange::FailedNow;
    if (failed)
        return TaskChange::SucceedsNow;
    return match == TaskMatch::OtherWork ? TaskChange::Changed
                                         : changeOfTime(timeTaken(earlier), timeTaken(present));
}

TaskDifference goneTask(const Recording& earlier, TaskId id)
{
    return {.earlier = id, .change = TaskChange::Gone, .earlierTook = timeTaken(earlier.record(id))};
}

TaskDifference differenceOf(const Recording& earlier, const Recording& present, TaskId id,
                            const TaskPartner& partner)
{
    TaskDifference difference{.present = id, .change = TaskChange::New};
    difference.presentTook = timeTaken(present.record(id));
    if (partner.id == noTask)
        return difference;
    difference.earlier = partner.id;
    difference.match = partner.match;
    difference.earlierTook = timeTaken(earlier.record(partner.id));
    difference.change = changeOf(earlier.record(partner.id), present.record(id), partner.match);
    return difference;
}

bool isOfTime(const TaskDifference& difference)
{
    return difference.change == TaskChange::Slower || difference.change == TaskChange::Faster;
}

// A task that is gone, and the present task that it stands behind: noTask is before all.
struct GoneTask
{
    TaskId behind = noTask;
    TaskId id = noTask;
};

std::vector<GoneTask> goneTasks(std::size_t earlierTasks, const std::vector<TaskPartner>& partners)
{
    std::vector<TaskId> presentOf(earlierTasks, noTask);
    for (std::size_t i = 0; i < partners.size(); ++i) {
        if (partners[i].id != noTask)
            presentOf[partners[i].id - 1] = static_cast<TaskId>(i + 1);
    }
    std::vector<GoneTask> gone;
    TaskId behind = noTask;
    for (std::size_t i = 0; i < earlierTasks; ++i) {
        if (presentOf[i] == noTask)
            gone.push_back({behind, static_cast<TaskId>(i + 1)});
        else
            behind = presentOf[i];
    }
    std::stable_sort(gone.begin(), gone.end(),
                     [](const GoneTask& left, const GoneTask& right) { return left.behind < right.behind; });
    return gone;
}

} // namespace

TaskDifferences::TaskDifferences(const Recording& earlier, const Recording& present)
{
    const std::vector<TaskPartner> partners = taskPartners(earlier.tasks(), present.tasks());
    const std::vector<GoneTask> gone = goneTasks(earlier.tasks().size(), partners);
    m_rows.reserve(partners.size() + gone.size());
    m_rowOf.reserve(partners.size());
    auto next = gone.begin();
    const auto addGoneBehind = [&](TaskId id) {
        for (; next != gone.end() && next->behind == id; ++next)
            add(goneTask(earlier, next->id));
    };
    addGoneBehind(noTask);
    for (std::size_t i = 0; i < partners.size(); ++i) {
        const auto id = static_cast<TaskId>(i + 1);
        m_rowOf.push_back(static_cast<std::uint32_t>(m_rows.size()));
        add(differenceOf(earlier, present, id, partners[i]));
        addGoneBehind(id);
    }
}

void TaskDifferences::add(const TaskDifference& difference)
{
    m_rows.push_back(difference);
    ++m_counts[static_cast<std::size_t>(difference.change)];
}

std::size_t TaskDifferences::differing() const
{
    return m_rows.size() - count(TaskChange::AsLong) - count(TaskChange::FailedInBoth);
}

std::optional<std::size_t> TaskDifferences::greatestInTime() const
{
    std::optional<std::size_t> greatest;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isOfTime(m_rows[i]) && (!greatest || m_rows[i].by() > m_rows[*greatest].by()))
            greatest = i;
    }
    return greatest;
}

std::vector<std::size_t> TaskDifferences::greatest(std::size_t most) const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].differs())
            rows.push_back(i);
    }
    const auto rank = [this](std::size_t row) {
        const TaskDifference& difference = m_rows[row];
        const TaskChange change = isOfTime(difference) ? TaskChange::Slower : difference.change;
        return std::tuple(change, -difference.by(), row);
    };
    const std::size_t count = std::min(most, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count), rows.end(),
                      [&](std::size_t left, std::size_t right) { return rank(left) < rank(right); });
    rows.resize(count);
    return rows;
}

} // namespace loopscope
