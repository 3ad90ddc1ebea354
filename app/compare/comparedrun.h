#pragma once

#include "core/analysis/runstory.h"
#include "core/timeline/runtracks.h"

#include <memory>

namespace loopscope {

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
    Nanos held{};                  ///< how long the loop was held, stretches that are worth a name
};

} // namespace loopscope
