#include "app/trace/counterpainter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr double padding = 4;
}

QString counterText(double value)
{
    const bool isWhole = std::abs(value) < 1e15 && value == std::floor(value);
    return isWhole ? QLocale().toString(static_cast<qlonglong>(value)) : QLocale().toString(value, 'g', 4);
}

void paintCounter(QPainter& painter, const PlotFrame& frame, const QRectF& row, const CounterTrack& counter)
{
    const double least = std::min(0.0, counter.extent().least);
    const double most = std::max(counter.extent().most, least + 1e-9);
    const double height = row.height() - 2 * padding;
    const double bottom = row.bottom() - padding;
    const auto y = [&](double value) {
        return bottom - std::round((value - least) / (most - least) * height);
    };
    const KindColors& colors = frame.colors.url;
    const auto columns = static_cast<int>(frame.scale.width);
    for (int i = 0; i < columns; ++i) {
        const double x = frame.scale.left + i;
        const auto extent = counter.over(frame.scale.time(x), frame.scale.time(x + 1));
        if (!extent)
            continue;
        const double top = y(extent->most);
        const double low = y(extent->least);
        painter.fillRect(QRectF(x, low, 1, bottom - low), colors.pale);
        painter.fillRect(QRectF(x, top, 1, std::max(1.0, low - top)), colors.outline);
    }
    painter.setFont(frame.small);
    painter.setPen(frame.colors.faint);
    const QString text = counterText(counter.extent().most);
    const QRectF plate(frame.scale.left + 3, row.top() + padding, frame.smallWidth(text) + 6,
                       frame.smallHeight());
    QColor veil = frame.colors.paper;
    veil.setAlphaF(0.8f);
    painter.fillRect(plate, veil);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace loopscope
