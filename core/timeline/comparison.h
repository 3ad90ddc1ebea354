#pragma once

#include "core/timeline/labelfit.h"
#include "core/trace/recording.h"

namespace loopscope {

/// How the total time of a run compares with that of an earlier run of the same tasks.
struct RunComparison
{
    enum class Verdict { Sooner, Later, Equal };
    Verdict verdict = Verdict::Equal;
    Nanos difference{}; ///< between the two total times, never negative
    double ratio = 1;   ///< of the longer to the shorter, at least 1
    bool operator==(const RunComparison&) const = default;
};

/// None unless both ran to their end and the present run succeeded with as many tasks: a run that gave up
/// early is not sooner. Total times count as equal where they differ by less than what two runs of the same
/// plan differ by anyway: 2 % of the longer, and at least 2 ms. Costs a walk over all tasks.
std::optional<RunComparison> compareRuns(const Recording& earlier, const Recording& present);

/// The same for two total times alone, whatever they were times of.
RunComparison compareTimes(Nanos earlier, Nanos present);

/// How many times as fast or slow is worth saying; below this the difference alone is.
inline constexpr double leastRatioToName = 1.5;

/// Where the names of two vertical lines go so that neither covers the other: right of its line, else left
/// of it, else nowhere.
struct LineNames
{
    std::optional<double> first; ///< where the name of the line at `firstX` begins
    std::optional<double> second;
};
struct NamedLine
{
    double x = 0;
    double width = 0; ///< of its name; 0: it has none
};
LineNames placeLineNames(const NamedLine& first, const NamedLine& second, double left, double right);

/// The bracket between two end lines, and its text: over it where that fits, else beside it.
struct Bracket
{
    double left = 0;
    double right = 0;
    FittedLabel label; ///< x may lie outside [left, right]
};
Bracket placeBracket(double one, double other, const QStringList& forms, double leftLimit, double rightLimit,
                     const MeasureText& measure);

} // namespace loopscope
