#include "app/trace/tracepicture.h"

#include "app/plot/momentpainter.h"
#include "app/plot/overviewstrip.h"
#include "app/plot/rangepainter.h"
#include "app/plot/rulerpainter.h"
#include "app/trace/counterpainter.h"
#include "app/trace/flowpainter.h"
#include "app/trace/tracktext.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double laneGap = 2; // beneath a lane
constexpr double markSize = 7;
constexpr float gridStrength = 0.45f;

QColor rowColor(const Colors& colors, std::size_t number)
{
    return number % 2 == 0 ? colors.paper : colors.otherRow;
}

void paintName(QPainter& painter, const TraceFrame& frame, const QRectF& row, const TraceTrack& track,
               bool pinned)
{
    const QRectF name = frame.name(row);
    const double line = QFontMetricsF(frame.font).height();
    const QString title = (pinned ? QStringLiteral("◆ ") : QString()) + TrackText::name(track);
    const QString process = TrackText::process(track);
    const bool two = !process.isEmpty() && row.height() >= line + frame.smallHeight() + 6;
    const double height = two ? line + frame.smallHeight() : line;
    const double top = row.top() + std::max(0.0, std::min(6.0, (row.height() - height) / 2));
    const auto draw = [&](const QFont& font, const QColor& color, double y, double h, const QString& text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(name.left(), y, name.width(), h), Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, name.width()));
    };
    draw(frame.font, frame.colors.text, top, line, title);
    if (two)
        draw(frame.small, frame.colors.faint, top + line, frame.smallHeight(), process);
}

void paintMarks(QPainter& painter, const TraceFrame& frame, const QRectF& row, std::uint32_t track)
{
    const double y = row.bottom() - markSize / 2 - 1;
    painter.setPen(QPen(frame.colors.paper, 1));
    painter.setBrush(frame.colors.text);
    for (const double x : frame.instants.marks(track, frame.scale))
        painter.drawPolygon(QPolygonF(
            {{x, y - markSize / 2}, {x + markSize / 2, y}, {x, y + markSize / 2}, {x - markSize / 2, y}}));
}

} // namespace

TracePicture::TracePicture(const Trace& trace, const Colors& colors, const QFont& small)
    : m_lanes(colors, small, trace.names)
    , m_thinLanes(colors, small, trace.names)
{
}

void TracePicture::setShown(std::vector<bool> names)
{
    m_lanes.setShown(std::move(names));
}

QRectF spanRect(const TraceFrame& frame, const SpanRef& span)
{
    const std::optional<std::size_t> number = frame.rows.numberOf(span.track);
    if (!number)
        return {};
    const TrackRow& row = frame.rows.row(*number);
    if (span.level >= frame.rows.lanes(row))
        return {};
    const SpanLane& lane = frame.trace.spans.lane(span);
    const double left = std::max(frame.scale.x(lane.start(span.index)), frame.scale.left - 3);
    const double right = std::min(frame.scale.x(lane.end(span.index)), frame.scale.right() + 3);
    const double top = frame.places.top(row) + frame.rows.laneTop(row, span.level);
    return {left, top, std::max(1.0, right - left), frame.rows.laneHeight(row) - laneGap};
}

void TracePicture::paint(QPainter& painter, const TraceFrame& frame, const TimelineLayout& layout)
{
    paintRows(painter, frame, true);
    paintRows(painter, frame, false);
    paintChosen(painter, frame);
    paintOverview(painter, frame, layout);
    paintRuler(painter, frame, layout.ruler);
    paintBookmarks(painter, frame, layout);
    paintRange(painter, frame, layout);
    paintCursor(painter, frame, layout);
}

void TracePicture::paintRows(QPainter& painter, const TraceFrame& frame, bool kept)
{
    const QRectF& area = kept ? frame.places.kept : frame.places.scrolled;
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (area.size() * ratio).toSize();
    if (size.isEmpty())
        return;
    QImage& image = kept ? m_keptImage : m_image;
    if (image.size() != size)
        image = QImage(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(frame.colors.paper);
    const TrackRows::Stretch visible = kept ? frame.places.keptRows() : frame.places.scrolledRows();
    paintLanes(image, frame, visible, kept);
    painter.save();
    painter.setClipRect(area);
    painter.drawImage(area.topLeft(), image);
    painter.setOpacity(gridStrength);
    paintGrid(painter, frame, area);
    painter.setOpacity(1);
    for (std::size_t i = visible.first; i < visible.last; ++i) {
        const TrackRow& row = frame.rows.row(i);
        const QRectF place = frame.places.place(row);
        paintName(painter, frame, place, frame.trace.tracks[row.track], i < frame.rows.pinned());
        painter.save();
        painter.setClipRect(frame.plot(place), Qt::IntersectClip);
        if (const auto counter = counterOf(frame.trace, row.track))
            paintCounter(painter, frame, place, frame.counters[*counter]);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMarks(painter, frame, place, row.track);
        painter.restore();
    }
    if (kept)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), frame.colors.faint);
    painter.restore();
}

void TracePicture::paintLanes(QImage& image, const TraceFrame& frame, const TrackRows::Stretch& visible,
                              bool kept)
{
    const double skipped = frame.places.skipped(kept);
    const double height = image.height() / image.devicePixelRatioF();
    std::vector<SpanBar> bars;
    QPainter background(&image);
    for (std::size_t i = visible.first; i < visible.last; ++i) {
        const TrackRow& row = frame.rows.row(i);
        const QColor color = rowColor(frame.colors, i);
        background.fillRect(QRectF(0, row.top - skipped, image.width(), row.height), color);
        const double laneHeight = frame.rows.laneHeight(row);
        for (std::size_t lane = 0; lane < frame.rows.lanes(row); ++lane) {
            const double top = row.top - skipped + frame.rows.laneTop(row, lane);
            if (top + laneHeight > 0 && top < height)
                bars.push_back({.lane = frame.trace.spans.lane(row.track, lane),
                                .range = frame.scale.range,
                                .rect = {frame.scale.left, top, frame.scale.width, laneHeight - laneGap},
                                .row = color,
                                .now = frame.now});
        }
    }
    background.end();
    m_lanes.paint(image, bars);
}

// Its arrows lead from one part to the other where they must, its frame stays in its own.
void TracePicture::paintChosen(QPainter& painter, const TraceFrame& frame)
{
    if (!frame.chosen)
        return;
    painter.save();
    painter.setClipRect(frame.plot(frame.places.kept.united(frame.places.scrolled)));
    paintFlows(painter, frame);
    if (const auto number = frame.rows.numberOf(frame.chosen->track)) {
        painter.setClipRect(frame.plot(frame.places.partOf(frame.rows.row(*number))));
        painter.setPen(QPen(frame.colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(spanRect(frame, *frame.chosen));
    }
    painter.restore();
}

void TracePicture::paintOverview(QPainter& painter, const TraceFrame& frame, const TimelineLayout& layout)
{
    const QRectF inside = layout.strip().adjusted(1, 3, -1, -3);
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_overview.size() != (inside.size() * ratio).toSize() || m_overviewRange != frame.whole.range)
        m_overview = overviewOf(frame, inside.size(), ratio);
    paintOverviewStrip(painter, frame, layout);
    painter.drawImage(inside.topLeft(), m_overview);
    paintOverviewWindow(painter, frame, layout);
}

// Each line is the topmost lane of one of the tracks, as many as there is room for.
QImage TracePicture::overviewOf(const TraceFrame& frame, const QSizeF& size, double ratio)
{
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(frame.colors.paper);
    std::vector<std::uint32_t> tracks;
    for (std::size_t i = 0; i < frame.rows.count(); ++i) {
        if (frame.trace.spans.lanes(frame.rows.row(i).track) > 0)
            tracks.push_back(frame.rows.row(i).track);
    }
    const auto lines = std::min(tracks.size(), static_cast<std::size_t>(size.height() / 2));
    std::vector<SpanBar> bars;
    for (std::size_t i = 0; i < lines; ++i) {
        const double pitch = size.height() / static_cast<double>(lines);
        const double height = std::clamp(std::floor(pitch) - 1, 1.0, 5.0);
        bars.push_back({.lane = frame.trace.spans.lane(tracks[i * tracks.size() / lines], 0),
                        .range = frame.whole.range,
                        .rect = {0, std::round(static_cast<double>(i) * pitch), size.width(), height},
                        .row = frame.colors.paper,
                        .now = frame.now,
                        .labelled = false});
    }
    m_thinLanes.paint(image, bars);
    m_overviewRange = frame.whole.range;
    return image;
}

} // namespace loopscope
