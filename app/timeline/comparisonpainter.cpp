#include "app/timeline/comparisonpainter.h"

#include "app/timeline/timelinetext.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr double dash = 4; // of the line where a run was predicted to end, and between two of them
constexpr double dashGap = 3;
} // namespace

ComparisonPainter::ComparisonPainter(QPainter& painter, const TimelineFrame& frame)
    : m_painter(painter)
    , m_frame(frame)
{
}

void ComparisonPainter::paintLines(const QRectF& area)
{
    if (!m_frame.earlier && !m_frame.ghost)
        return;
    const auto line = [&](double x, double width, const QColor& color) {
        if (inView(x))
            m_painter.fillRect(QRectF(std::round(x), area.top(), width, area.height()), color);
    };
    if (m_frame.earlier)
        line(earlierX(), 1, earlierColor(m_frame.colors));
    if (isOver())
        line(presentX(), 1.5, m_frame.colors.text);
    if (m_frame.ghost && inView(ghostX()))
        paintGhostLine(area);
}

void ComparisonPainter::paintGhostLine(const QRectF& area)
{
    const double x = std::round(ghostX());
    for (double y = area.top(); y < area.bottom(); y += dash + dashGap)
        m_painter.fillRect(QRectF(x, y, 1.5, std::min(dash, area.bottom() - y)), m_frame.colors.text);
}

void ComparisonPainter::paintBand(const QRectF& band)
{
    if (!m_frame.earlier && !m_frame.ghost)
        return;
    m_painter.save();
    m_painter.setClipRect(m_frame.plot(band), Qt::IntersectClip);
    paintLines(band);
    const double line = m_frame.smallHeight();
    paintBracket({band.left(), band.top() + 4, band.width(), line + 6});
    paintNames({band.left(), band.top() + line + 12, band.width(), line + 2});
    m_painter.restore();
}

ComparisonPainter::End ComparisonPainter::ghostEnd() const
{
    return m_frame.ghost ? End{ghostX(), TimelineText::ghostLine(*m_frame.ghost), m_frame.colors.text}
                         : End{};
}

ComparisonPainter::End ComparisonPainter::presentEnd() const
{
    return isOver() ? End{presentX(), TimelineText::endLine(m_frame.recording), m_frame.colors.text} : End{};
}

ComparisonPainter::End ComparisonPainter::earlierEnd() const
{
    return m_frame.earlier ? End{earlierX(), TimelineText::endLine(*m_frame.earlier), m_frame.colors.faint}
                           : End{};
}

// Of three lines the two that say most: what is predicted, and what it is held against.
std::pair<ComparisonPainter::End, ComparisonPainter::End> ComparisonPainter::namedEnds() const
{
    if (!m_frame.ghost)
        return {presentEnd(), earlierEnd()};
    return {ghostEnd(), isOver() ? presentEnd() : earlierEnd()};
}

void ComparisonPainter::paintNames(const QRectF& line)
{
    const auto [first, second] = namedEnds();
    const auto widthOf = [&](const End& end) {
        return end.name.isEmpty() || !inView(end.x) ? 0.0 : m_frame.smallWidth(end.name);
    };
    const LineNames places = placeLineNames({first.x, widthOf(first)}, {second.x, widthOf(second)},
                                            m_frame.scale.left, m_frame.scale.right());
    if (places.first)
        drawName(*places.first, line, first.name, first.color);
    if (places.second)
        drawName(*places.second, line, second.name, second.color);
}

void ComparisonPainter::drawName(double x, const QRectF& line, const QString& name, const QColor& color)
{
    m_painter.setFont(m_frame.small);
    m_painter.setPen(color);
    m_painter.drawText(QRectF(x, line.top(), m_frame.smallWidth(name) + 2, line.height()),
                       Qt::AlignVCenter | Qt::TextSingleLine, name);
}

// |— 2.63 s sooner —|
void ComparisonPainter::paintBracket(const QRectF& line)
{
    if (m_frame.ghost && isOver()) {
        const RunComparison expected = compareTimes(m_frame.recording.wallTime(), m_frame.ghost->wall);
        return paintBracket(line, ghostX(), presentX(), expected, m_frame.colors.faint);
    }
    if (!m_frame.comparison)
        return;
    const bool sooner = m_frame.comparison->verdict == RunComparison::Verdict::Sooner;
    paintBracket(line, presentX(), earlierX(), *m_frame.comparison,
                 sooner ? m_frame.colors.success : m_frame.colors.text);
}

void ComparisonPainter::paintBracket(const QRectF& line, double from, double to,
                                     const RunComparison& comparison, const QColor& color)
{
    QFont bold = m_frame.small;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const Bracket bracket = placeBracket(
        from, to, TimelineText::comparison(comparison), m_frame.scale.left, m_frame.scale.right(),
        [&](const QString& text) { return metrics.horizontalAdvance(text); });
    const double left = std::max(m_frame.scale.left - 10, bracket.left + 2);
    const double right = std::min(m_frame.scale.right() + 10, bracket.right - 1);
    const bool beside = bracket.label.place == FittedLabel::Place::Beside;
    const double y = std::round(beside ? line.center().y() : line.bottom() - 4);
    if (right - left >= 4) {
        m_painter.fillRect(QRectF(left, y - 1, right - left, 2), color);
        for (const double end : {left, right - 2})
            m_painter.fillRect(QRectF(end, y - 4, 2, 8), color);
    }
    m_painter.setFont(bold);
    m_painter.setPen(color);
    m_painter.drawText(QRectF(bracket.label.x, line.top() - 2,
                              metrics.horizontalAdvance(bracket.label.text) + 2,
                              beside ? line.height() + 4 : line.height() - 4),
                       Qt::AlignVCenter | Qt::TextSingleLine, bracket.label.text);
}

} // namespace loopscope
