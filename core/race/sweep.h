#pragma once

#include "core/race/race.h"

namespace loopscope {

/// The setting that a sweep changes from one run to the next.
enum class SweptSetting : std::uint8_t { Limit, Workers, Connections };

inline constexpr std::array sweptSettings{SweptSetting::Limit, SweptSetting::Workers,
                                          SweptSetting::Connections};

/// "limit", "workers", "connections": as on the command line.
QString sweptName(SweptSetting over);
std::optional<SweptSetting> sweptFromName(const QString& name);

int sweptValue(const RunSettings& settings, SweptSetting over);
void setSwept(RunSettings& settings, SweptSetting over, int value);
/// The greatest value that it can have; the least one of a sweep is 1.
int greatestSwept(SweptSetting over);

/// What is swept under a strategy where nobody says what; none where one task goes at a time.
std::optional<SweptSetting> usualSwept(StrategyKind strategy);

/// Why a setting makes no difference, whatever its value.
enum class SweepObstacle : std::uint8_t { OneTaskAtATime, NotConcurrent, NotPool, NoFetches };
/// None: `over` can make a difference when `tasks` run under `strategy`.
std::optional<SweepObstacle> sweepObstacle(SweptSetting over, StrategyKind strategy,
                                           const std::vector<Task>& tasks);

/// Greater values than this make no difference: there are no more tasks, or fetches from one host. At least
/// 1.
int mostThatDiffers(SweptSetting over, const std::vector<Task>& tasks);

/// 1, 2, 3, 6, 12, 24 … up to mostThatDiffers(), which is the last one. Connections go only one step beyond
/// the limit, or the workers, that `settings` have: by then that is what holds tasks back.
std::vector<int> sweepValues(SweptSetting over, const RunSettings& settings, const std::vector<Task>& tasks);

/// The most values of one sweep.
inline constexpr std::size_t mostSweepValues = 32;

/// In which order round `round` (from 0) of a sweep goes through `values`: each begins with another one, as
/// raceOrder() does.
std::vector<int> sweepOrder(std::vector<int> values, std::size_t round);

/// Which setting differs between `runs`, if they are of one plan and one strategy and differ in exactly one.
std::optional<SweptSetting> sweptBetween(const Runs& runs);

} // namespace loopscope
