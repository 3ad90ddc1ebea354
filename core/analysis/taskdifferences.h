#pragma once

#include "core/analysis/taskpairs.h"
#include "core/trace/recording.h"

namespace loopscope {

/// What became of a task from an earlier run to the present one. In the order in which a person wants to hear
/// of it.
enum class TaskChange : std::uint8_t {
    FailedNow,
    SucceedsNow,
    Slower,
    Faster,
    Changed,  ///< it does something else, so that its times say nothing about each other
    Gone,     ///< the present run has no such task
    New,      ///< the earlier run had none
    CutShort, ///< in one of the runs it was stopped, or never ran
    FailedInBoth,
    AsLong
};
inline constexpr std::size_t taskChangeCount = 10;

/// One task of two runs. At least one of the two has it.
struct TaskDifference
{
    TaskId earlier = noTask;
    TaskId present = noTask;
    TaskMatch match = TaskMatch::None;
    TaskChange change = TaskChange::AsLong;
    Nanos earlierTook{}; ///< from being asked to the end; 0 where it did not end
    Nanos presentTook{};

    /// How much longer or shorter it took, never negative.
    Nanos by() const { return std::chrono::abs(presentTook - earlierTook); }
    bool differs() const { return change != TaskChange::AsLong && change != TaskChange::FailedInBoth; }
};

/// Two runs task by task, whatever their plans: how each task of the one fared in the other. Faster, slower
/// or as long is told by compareTimes(), of tasks that did the same and succeeded in both. n log n for n
/// tasks; a value.
class TaskDifferences
{
public:
    TaskDifferences() = default;
    TaskDifferences(const Recording& earlier, const Recording& present);

    /// In the order of the present run; what is gone, where it stood.
    const std::vector<TaskDifference>& rows() const { return m_rows; }
    std::size_t count(TaskChange change) const { return m_counts[static_cast<std::size_t>(change)]; }
    /// How many tasks both runs have.
    std::size_t inCommon() const { return m_rows.size() - count(TaskChange::New) - count(TaskChange::Gone); }
    /// How many rows differ.
    std::size_t differing() const;
    /// The row of a task of the present run, which has it.
    std::size_t rowOf(TaskId present) const { return m_rowOf[present - 1]; }
    /// The rows that differ, the greatest change first, at most so many.
    std::vector<std::size_t> greatest(std::size_t most) const;

    /// The row of the task that became slower or faster by most; none where none did.
    std::optional<std::size_t> greatestInTime() const;

private:
    void add(const TaskDifference& difference);

    std::vector<TaskDifference> m_rows;
    std::vector<std::uint32_t> m_rowOf; // by present task
    std::array<std::size_t, taskChangeCount> m_counts{};
};

} // namespace loopscope
