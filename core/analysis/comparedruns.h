#pragma once

#include "core/trace/recording.h"

#include <memory>
#include <vector>

namespace loopscope {

/// The runs of one plan's tasks that can be held against each other, in the order in which they were made. A
/// run that was stopped, or in which nothing succeeded, is not among them.
class ComparedRuns
{
public:
    using Run = std::shared_ptr<const Recording>;

    /// Other tasks from now on: nothing that ran before can be compared.
    void clear() { m_runs.clear(); }
    /// Takes a run in, if it can be compared.
    void add(Run run);

    /// The run that a next one will be held against: the longest. Null before the first.
    Run earlier() const;
    /// What `run`, which is over, can be held against: the longest other one that did the same work.
    Run earlierThan(const Run& run) const;

private:
    std::vector<Run> m_runs;
};

/// Whether the same tasks succeeded in both, so that their times say something about each other.
bool didTheSameWork(const Recording& one, const Recording& other);

} // namespace loopscope
