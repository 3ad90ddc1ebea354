#pragma once

#include "core/analysis/prediction/prediction.h"

namespace loopscope {

/// What a finding is about. Its name, which files keep, is ruleName()'s.
enum class FindingRule : std::uint8_t {
    NeverAwaited,      ///< tasks were created and never ran
    AwaitsInARow,      ///< awaits that need nothing of each other, one after the other
    BlockingCall,      ///< a blocking call held the loop
    ComputationOnLoop, ///< a computation held the loop
    PoolTooSmall,      ///< tasks queued for a worker
    LimitTooSmall,     ///< tasks queued for a place within the limit
    ConnectionsAHost,  ///< fetches queued for a connection to their host
    LateTimer,         ///< a timer was due while something else held the loop
    HiddenRetries,     ///< the transport sent requests again and told nobody
    SlowTail,          ///< one task was most of the total time
    DeadlineFailures,  ///< tasks failed only when their whole deadline had passed
    NothingHeldBack,   ///< nothing of all this
};

/// One thing that is to be known of a run, as data: findingText() has the words. A value; it needs the
/// recording no more. What a rule does not speak of is left empty.
struct Finding
{
    FindingRule rule = FindingRule::NothingHeldBack;
    std::vector<TaskId> tasks; ///< whom it is about, in the plan's order
    Nanos gain{}; ///< how much sooner the run would end, as predicted; 0: not sooner, or not known
    std::vector<Doubt> doubts; ///< of that prediction

    Nanos cost{};                ///< measured: what it took in all; of LateTimer how late the worst one was
    Nanos longest{};             ///< of BlockingCall and ComputationOnLoop: the longest without a pause
    QString culprit;             ///< who held the loop, or took so long; a name on one plain line
    QString victim;              ///< of LateTimer: whose timer was latest
    int places = 0;              ///< how many workers, places or connections there were
    int better = 0;              ///< how many would do, so far as that is known
    bool connectionsToo = false; ///< only with as many connections to the host would that gain anything
    int resent = 0;              ///< of HiddenRetries: requests that were sent again
    Nanos deadline{};            ///< of DeadlineFailures: one that is long enough for what succeeded
    StrategyKind strategy = StrategyKind::Concurrent; ///< of the run

    bool operator==(const Finding&) const = default;
};

} // namespace loopscope
