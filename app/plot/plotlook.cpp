#include "app/plot/plotlook.h"

#include "app/plot/overviewstrip.h"
#include "core/timeline/timelinelayout.h"

#include <QFontMetricsF>
#include <QWidget>

#include <algorithm>

namespace loopscope {

namespace {

constexpr double presentingScale = 1.5;
constexpr double smallScale = 0.88;
constexpr double nameChars = 18;
constexpr double margins = 28; // around the overview's name and buttons

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

PlotLook PlotLook::of(const QWidget& widget, bool presenting)
{
    PlotLook look;
    look.colors = Colors::of(widget.palette());
    look.font = presenting ? scaled(widget.font(), presentingScale) : widget.font();
    look.small = scaled(look.font, smallScale);
    const QFontMetricsF text(look.font);
    const QFontMetricsF small(look.small);
    look.textHeight = text.height();
    look.smallHeight = small.height();
    look.nameWidth =
        std::max(text.averageCharWidth() * nameChars,
                 small.horizontalAdvance(overviewName()) + 2 * overviewButton(look.smallHeight) + margins);
    look.labelWidth = small.horizontalAdvance(QStringLiteral("00.0 ms · 000.0 kB")) + 2.4 * small.height();
    look.rows = rowMetrics(look.textHeight, look.smallHeight);
    return look;
}

} // namespace loopscope
