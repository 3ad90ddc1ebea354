#pragma once

#include "core/analysis/runstory.h"
#include "core/race/race.h"
#include "core/timeline/comparison.h"
#include "core/timeline/runtracks.h"

namespace loopscope {

/// How a run stands beside the one that it is held against. Costs a walk over all tasks, so it is kept.
struct Standing
{
    Standing() = default;
    Standing(const Recording& base, const Recording& run);

    bool isBase = false;
    bool otherTasks = false;                 ///< then their times say nothing about each other
    std::optional<RunComparison> comparison; ///< none where they cannot be compared
};

/// The run that `runs`, at least one, are held against: the first that ran to its end and did as much as the
/// best; where there is none, the first.
const Recording& baseOf(const Runs& runs);

/// One run of a comparison, and what is drawn of it.
struct ComparedRun
{
    /// A run that is over, or has only begun and is told of by advance().
    explicit ComparedRun(std::shared_ptr<const Recording> run);
    void advance(Nanos time, bool goesOn);

    std::shared_ptr<const Recording> recording;
    RunTracks tracks;
    Nanos now{}; ///< run time; of a run that is over, its end
    bool live = false;
    std::optional<RunStory> story; ///< once it is over
    Standing standing;             ///< among the runs that are compared; the view's to renew
    Nanos held{};                  ///< how long the loop was held, stretches that are worth a name
};

} // namespace loopscope
