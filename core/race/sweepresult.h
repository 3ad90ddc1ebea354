#pragma once

#include "core/analysis/spread.h"
#include "core/race/sweep.h"

namespace loopscope {

/// What one value of the swept setting came to.
struct SweepPoint
{
    int value = 0;
    Runs runs;                                ///< all that were made with it, at least one
    Runs compared;                            ///< those that can be compared: see comparableOf()
    std::shared_ptr<const Recording> typical; ///< the middle one by time of `compared`, else of `runs`
    std::optional<Spread> wall;               ///< total times of `compared`; none where there are none
    std::optional<double> throughput;         ///< tasks that succeeded a second, in the median total time
    int peakInFlight = 0;                     ///< of `typical`
};

/// What the points show when they are taken together.
enum class SweepShape : std::uint8_t {
    Nothing,      ///< fewer than two values can be compared
    Flat,         ///< no value was better than the least one
    StillGaining, ///< the last value is the best, and greater ones could be better still
    Knee          ///< from some value on more gains nothing
};

/// What holds tasks back from the knee on, or from the least value on where the curve is flat.
enum class SweepLimit : std::uint8_t {
    Unknown,     ///< nothing in the runs tells it
    Tasks,       ///< all there are were under way at once
    Queue,       ///< tasks queue for something else, of which there are only so many
    Loop,        ///< the loop was held nearly all the time
    Cores,       ///< computations had to share the processor
    Server,      ///< the more were under way, the longer the server took
    LongestTask, ///< one task alone takes as long as all
    Failures     ///< with more, fewer tasks succeeded
};

/// It, and the evidence for it, which is in the runs. What does not belong to `limit` is 0 or empty.
struct SweepReason
{
    SweepLimit limit = SweepLimit::Unknown;
    int places = 0;                ///< of Tasks and Queue; 0 of Queue: nobody set a number
    WaitsOn on = WaitsOn::Nothing; ///< of Queue: limit, worker or connection
    double heldShare = 0;          ///< of Loop: of the total time, 0 … 1
    double stretch = 0;            ///< of Cores: how many times the CPU time they used computations took …
    double stretchAtKnee = 0;      ///< … and how many times at the knee
    Nanos wait{};                  ///< of Server: the mean time that a request waited …
    Nanos waitAtKnee{};            ///< … and that at the knee
    QString task;                  ///< of LongestTask; on one plain line
    Nanos took{};                  ///< of LongestTask: the least that it took in any of the runs
};

/// A sweep, held together. A value that shares the runs.
struct SweepResult
{
    SweptSetting over = SweptSetting::Limit;
    std::vector<SweepPoint> points;  ///< the least value first
    std::optional<std::size_t> best; ///< of the points: the least median; none where nothing compares
    SweepShape shape = SweepShape::Nothing;
    std::optional<std::size_t> knee;   ///< of the points, where the shape is Knee
    std::optional<std::size_t> beyond; ///< the point that shows what holds tasks back, greater than the knee
    SweepReason reason;                ///< where the shape is Knee or Flat
    std::size_t rounds = 0;            ///< the most runs of a value
};

/// Within this share of the best median a value is as good as the best.
inline constexpr double kneeTolerance = 0.05;
/// A single run of the least value that is worse by no more than this may be so by chance: the curve is flat.
inline constexpr double leastKneeGain = 0.1;

/// Holds `runs` of one plan under one strategy, each of which is over, against each other by their value of
/// `over`.
///
/// Where a greater limit, or more workers, let no more tasks be in flight, the curve is flat whatever the
/// times. Else the knee is the least value that is as good as the best: one of its runs came within
/// kneeTolerance of the best median, or, of leastSample runs and more, rankSumTest() does not tell the two
/// apart. This is the "one standard error" rule, the simplest of all that cannot be told from the best, with
/// a tolerance that also holds for single runs: L. Breiman, J. Friedman, R. Olshen and C. Stone,
/// "Classification and Regression Trees" (1984), section 3.4.3. Methods that look for the point of greatest
/// curvature (V. Satopää et al., "Finding a 'Kneedle' in a Haystack", 2011) find one in the curve of perfect
/// scaling, 1/n, too, where there is none.
SweepResult sweepResult(const Runs& runs, SweptSetting over);

} // namespace loopscope
