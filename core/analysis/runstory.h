#pragma once

#include "core/analysis/summary.h"

namespace loopscope {

/// What made a run take as long as it took, or what is to be known of it first.
enum class Cause : std::uint8_t {
    Nothing,     ///< nothing stood in its way
    HeldLoop,    ///< a task, or the strategy, kept the loop from the others
    OnlyLoop,    ///< all of it ran on the loop, which does one thing at a time
    TooFewSlots, ///< tasks queued for a place within the limit, a worker or a connection
    OneSlowTask, ///< one task was most of the time
};

/// A run in the few facts that its verdict is made of. A value: it needs the recording no more.
struct RunStory
{
    std::optional<RunEnd> end; ///< none: it was still going on
    StrategyKind strategy = StrategyKind::Concurrent;
    int tasks = 0;
    int succeeded = 0;
    int failed = 0;
    int cancelled = 0;
    int notRun = 0;
    Nanos work{}; ///< waiting, receiving and running of all tasks
    Nanos wall{}; ///< from zero to the last end
    Nanos last{}; ///< when the run itself was over

    Cause cause = Cause::Nothing;
    QString culprit; ///< of HeldLoop and OneSlowTask; empty: the strategy itself
    Nanos cost{};    ///< how long it held, or took
    QString victim;  ///< of HeldLoop: who ran latest because of it; empty: nobody
    Nanos victimLate{};
    WaitsOn queuedFor = WaitsOn::Nothing; ///< of TooFewSlots: limit, worker or connection
    int queued = 0;                       ///< how many tasks had to queue
    int places = 0;                       ///< how many places there were; 0: not set by anybody

    QString firstFailed;  ///< the task that failed first
    QString reason;       ///< why; stable English
    Nanos deadlineWait{}; ///< the longest that a task waited for an answer until its deadline passed
};

/// Reads the story out of a run. Names are on one plain line.
RunStory storyOf(const Recording& recording, const Summary& summary);

} // namespace loopscope
