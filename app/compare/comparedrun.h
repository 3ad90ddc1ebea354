#pragma once

#include "core/analysis/runstory.h"
#include "core/race/raceresult.h"
#include "core/timeline/comparison.h"
#include "core/timeline/runtracks.h"

namespace loopscope {

/// How a group of runs stands beside the one that it is held against.
struct Standing
{
    bool isBase = false;
    bool otherTasks = false;                 ///< then their times say nothing about each other
    std::optional<RunComparison> comparison; ///< of the medians; none where they cannot be compared
    std::optional<double> p;                 ///< of the test that told the difference from chance
    std::size_t runs = 1;                    ///< that can be compared
    std::optional<Spread> wall;              ///< of their total times; none where there are none
};

/// Of each of `groups`. They are held against the first that has a run that went to its end and did as much
/// as the best; where there is none, against the first. Costs a walk over all tasks, so it is kept.
std::vector<Standing> standingsOf(const RunGroups& groups);

/// One strip of a comparison: a run, and what is drawn of it. It stands for its group.
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
