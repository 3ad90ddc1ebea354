#include "core/timeline/comparison.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr Nanos leastDifference = std::chrono::milliseconds(2);
constexpr int smallShare = 50;   // a 50th of the longer
constexpr double lineToName = 5; // between a line and its name

std::size_t successes(const Recording& recording)
{
    return static_cast<std::size_t>(
        std::count_if(recording.records().begin(), recording.records().end(),
                      [](const TaskRecord& record) { return record.outcome == Outcome::Succeeded; }));
}

} // namespace

std::optional<RunComparison> compareRuns(const Recording& earlier, const Recording& present)
{
    if (earlier.runEnd() != RunEnd::Completed || present.runEnd() != RunEnd::Completed ||
        successes(present) < successes(earlier))
        return std::nullopt;
    return compareTimes(earlier.wallTime(), present.wallTime());
}

RunComparison compareTimes(Nanos earlier, Nanos present)
{
    const Nanos longer = std::max(earlier, present);
    const Nanos shorter = std::min(earlier, present);
    RunComparison comparison;
    comparison.difference = longer - shorter;
    if (shorter > Nanos(0))
        comparison.ratio = static_cast<double>(longer.count()) / static_cast<double>(shorter.count());
    if (comparison.difference > std::max(leastDifference, longer / smallShare))
        comparison.verdict =
            present < earlier ? RunComparison::Verdict::Sooner : RunComparison::Verdict::Later;
    return comparison;
}

LineNames placeLineNames(const NamedLine& first, const NamedLine& second, double left, double right)
{
    if (second.x < first.x) {
        const LineNames swapped = placeLineNames(second, first, left, right);
        return {swapped.second, swapped.first};
    }
    LineNames names;
    double taken = right; // by the second line's name, from here on
    if (second.width > 0) {
        if (second.x + lineToName + second.width <= right)
            names.second = second.x + lineToName;
        else if (second.x - lineToName - second.width >= std::max(left, first.x + lineToName))
            names.second = second.x - lineToName - second.width;
        taken = std::min(names.second.value_or(right), second.x) - lineToName;
    }
    if (first.width > 0) {
        if (first.x + lineToName + first.width <= taken)
            names.first = first.x + lineToName;
        else if (first.x - lineToName - first.width >= left)
            names.first = first.x - lineToName - first.width;
    }
    return names;
}

Bracket placeBracket(double one, double other, const QStringList& forms, double leftLimit, double rightLimit,
                     const MeasureText& measure)
{
    Bracket bracket{std::min(one, other), std::max(one, other), {}};
    const double left = std::max(bracket.left, leftLimit);
    const double right = std::min(bracket.right, rightLimit);
    for (const QString& form : forms) {
        const double width = measure(form);
        if (width <= right - left) {
            bracket.label = {FittedLabel::Place::Inside, form, (left + right - width) / 2};
            return bracket;
        }
    }
    bracket.label = fitBeside(forms, right + lineToName, rightLimit, measure);
    for (const QString& form : forms) {
        const double x = left - lineToName - measure(form);
        if (bracket.label.place == FittedLabel::Place::Nowhere && x >= leftLimit)
            bracket.label = {FittedLabel::Place::Beside, form, x};
    }
    return bracket;
}

} // namespace loopscope
