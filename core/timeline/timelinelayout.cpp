#include "core/timeline/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double rightMargin = 8;
constexpr double nameMargin = 10;
constexpr double buttonMargin = 8;
constexpr double mostForNames = 0.3; // of the width
constexpr double mostForKept = 1.0 / 3;
constexpr double leastRows = 2; // beside a legend
constexpr double collapsedRow = 4;
constexpr double collapsedWorker = 7;

} // namespace

double barHeight(double smallText)
{
    return std::round(std::max(18.0, smallText * 1.3));
}

double overviewButton(double smallText)
{
    return std::round(smallText + 6);
}

double legendLineHeight(double smallText)
{
    return std::round(smallText + 6);
}

RowMetrics rowMetrics(double text, double smallText)
{
    const double bar = barHeight(smallText);
    const double task = std::round(std::max(bar + smallText, text + 16));
    return {.task = task, .worker = std::round(std::max(bar + 4, text + 8)), .gap = 8, .kept = task};
}

RowMetrics collapsedRowMetrics(double text, double smallText)
{
    RowMetrics metrics = rowMetrics(text, smallText);
    metrics.task = collapsedRow;
    metrics.worker = collapsedWorker;
    return metrics;
}

double mostKept(double height)
{
    return height * mostForKept;
}

TimelineLayout TimelineLayout::of(const TimelineSizes& sizes, double rowsHeight)
{
    TimelineLayout layout;
    double top = 0;
    const auto next = [&](double height) {
        const QRectF part(0, top, sizes.width, std::max(0.0, std::round(height)));
        top = part.bottom();
        return part;
    };
    layout.overview = next(std::max(36.0, sizes.smallText + 22));
    layout.ruler = next(sizes.smallText + 12);
    layout.loop = next(sizes.hasLoop ? sizes.text * 2.2 + 22 : 0);
    layout.kept = next(sizes.kept);
    double comparison = sizes.compares ? 2 * sizes.smallText + 16 : 0;
    double legend = sizes.legendLines > 0 ? sizes.legendLines * legendLineHeight(sizes.smallText) + 12 : 0;
    const double fewRows = std::min(rowsHeight, leastRows * rowMetrics(sizes.text, sizes.smallText).task);
    if (sizes.height - top - comparison - legend < fewRows)
        legend = 0; // what it explains comes first
    if (sizes.height - top - comparison < fewRows)
        comparison = std::min(comparison, sizes.smallText + 14); // the bracket without the lines' names
    layout.rows = next(std::min(rowsHeight, sizes.height - top - comparison - legend));
    layout.comparison = next(comparison);
    layout.legend = next(legend);
    layout.plotLeft = std::round(std::min(mostForNames * sizes.width, sizes.nameWidth));
    layout.plotWidth = std::max(1.0, sizes.width - layout.plotLeft - rightMargin);
    layout.placeButtons(overviewButton(sizes.smallText));
    return layout;
}

void TimelineLayout::placeButtons(double side)
{
    const double top = std::round(strip().center().y() - side / 2);
    double left = plotLeft - buttonMargin - 2 * side;
    overviewName = {nameMargin, strip().top(), std::max(0.0, left - nameMargin), strip().height()};
    for (QRectF& button : buttons) {
        button = {left, top, side, side};
        left += side;
    }
}

QRectF TimelineLayout::strip() const
{
    return {plotLeft, overview.top() + 5, plotWidth, std::max(0.0, overview.height() - 8)};
}

} // namespace loopscope
