#pragma once

#include "app/look/colors.h"
#include "core/trace/clock.h"

#include <QString>

namespace loopscope {

/// The pieces that tooltips of the timeline are made of, as rich text. What they are given is plain text and
/// shown as it is.
struct TooltipHtml
{
    /// Those to draw with. A tooltip may be light in a dark window: its own two colours decide.
    static Colors colors();
    static QString bold(const QString& text);
    /// A line of its own, in the colour of what is held or late.
    static QString orange(const QString& text, const Colors& colors);
    /// A line of its own.
    static QString line(const QString& text);
    /// A table's row: what, from when to when, how long.
    static QString row(const QString& what, Nanos from, Nanos to);
    static QString row(const QString& what);
    /// Nothing wraps.
    static QString whole(const QString& html);
};

/// Two moments in milliseconds with as many digits as it takes to tell them apart: "1", "450".
struct MomentPair
{
    MomentPair(Nanos start, Nanos end);
    QString from;
    QString to;
};

} // namespace loopscope
