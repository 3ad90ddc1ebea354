#pragma once

#include "core/timeline/rows.h"
#include "core/timeline/timescale.h"

#include <QRectF>

#include <array>

namespace loopscope {

/// What the parts of a timeline are laid out from: the room there is, and how large its text is. Pixels.
struct TimelineSizes
{
    double width = 0;
    double height = 0;
    double text = 16;       ///< a line of names
    double smallText = 14;  ///< a line of labels
    double nameWidth = 120; ///< as much as names would like
    int legendLines = 1;    ///< 0: there is no legend
    bool compares = false;  ///< there is an earlier run beside this one
    bool hasLoop = true;    ///< the loop has a row of its own
    double kept = 0;        ///< what the rows that stay in view take
};

/// Where the parts of a timeline are, from top to bottom, each over the whole width. The rows take what they
/// need, up to what the others leave, so that a short run has its legend right beneath; where hardly a row
/// would be left, there is no legend, and of a comparison only the bracket.
struct TimelineLayout
{
    QRectF overview;
    QRectF overviewName;           ///< within it, left of the buttons
    std::array<QRectF, 2> buttons; ///< − and +, beside the name
    QRectF ruler;
    QRectF loop;
    QRectF kept;       ///< tasks that stay in view; no height where there are none
    QRectF rows;       ///< tasks and workers, scrolled
    QRectF comparison; ///< names of the end lines and the bracket; no height where nothing is compared
    QRectF legend;
    double plotLeft = 0; ///< right of the names
    double plotWidth = 1;

    static TimelineLayout of(const TimelineSizes& sizes, double rowsHeight);
    TimeScale scale(const ViewRange& range) const { return {range, plotLeft, plotWidth}; }
    /// The part of the overview that shows the run.
    QRectF strip() const;

private:
    void placeButtons(double side);
};

/// The side of a button in the overview.
double overviewButton(double smallText);
/// How high rows are for text of these sizes.
RowMetrics rowMetrics(double text, double smallText);
/// The same with all rows in view as far as that goes: without words.
RowMetrics collapsedRowMetrics(double text, double smallText);
/// How much of a timeline's height may stay in view.
double mostKept(double height);
/// How high a bar is for labels of this height.
double barHeight(double smallText);
/// How high one line of the legend is.
double legendLineHeight(double smallText);

} // namespace loopscope
