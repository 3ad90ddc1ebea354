#pragma once

#include "core/plan/problem.h"
#include "core/race/race.h"

namespace loopscope {

/// One of the runs of a series, before it is made.
struct RunToMake
{
    RunSettings settings;
    QString label; ///< what the progress line calls it; empty: nothing
};

/// What came of a series.
struct RunSeries
{
    Runs runs;                      ///< as far as they were made, in that order
    bool interrupted = false;       ///< one was stopped, or some were not made for that
    std::optional<Problem> problem; ///< why the next one could not be started
};

/// Carries out `plan` once for each of `toMake`, one after the other. An interrupt stops the run that goes on
/// and all that would come after it; so does memory that ran out for all of them together.
RunSeries makeRuns(Plan plan, const std::vector<RunToMake>& toMake, bool quiet);

} // namespace loopscope
