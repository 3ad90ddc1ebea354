#pragma once

#include "core/analysis/rangefigures.h"
#include "core/trace/recording.h"

#include <QCoreApplication>

#include <vector>

namespace loopscope {

/// One figure of a range, in words.
struct RangeFigureText
{
    QString label;
    QString figure;
    QString meaning;    ///< a sentence or two: what it is and how it is counted
    bool warns = false; ///< in the colour of "held or late"
};

/// Puts the figures of a stretch of a run into words.
class RangeText
{
    Q_DECLARE_TR_FUNCTIONS(RangeText)

public:
    /// Always the same figures in the same order.
    static std::vector<RangeFigureText> figures(const Recording& recording, const RangeFigures& figures);
    /// "From 120 ms to 540 ms".
    static QString title(const TimeRange& range);
    /// The title and the figures, a line each, for the clipboard.
    static QString plain(const QString& title, const std::vector<RangeFigureText>& figures);

private:
    static RangeFigureText busy(const RangeFigures& figures);
    static RangeFigureText longestBlock(const Recording& recording, const RangeFigures& figures);
    static RangeFigureText averageInFlight(const RangeFigures& figures);
    static RangeFigureText late(const RangeFigures& figures);
    static RangeFigureText latest(const Recording& recording, const RangeFigures& figures);
    static RangeFigureText received(const RangeFigures& figures);
    static RangeFigureText tasks(const RangeFigures& figures);
};

} // namespace loopscope
