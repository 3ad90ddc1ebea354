#include "app/compare/strippainter.h"

#include "app/compare/comparewords.h"
#include "app/compare/stripfacts.h"
#include "app/plot/rulerpainter.h"
#include "app/timeline/looprowpainter.h"
#include "app/timeline/taskrowpainter.h"
#include "app/timeline/timelinetext.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double endWidth = 2;
constexpr double bracketEnd = 8;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

StripMetrics stripMetrics(double textHeight, double smallHeight, bool repeated)
{
    StripMetrics metrics;
    metrics.facts = StripFacts::height(textHeight, smallHeight, repeated ? 4 : 3);
    metrics.loop = std::round(smallHeight * 1.7 + 22);
    metrics.bracket = std::round(smallHeight + 12);
    metrics.mostRow = std::floor(smallHeight) - 1; // bars without words: those are in the tooltips
    return metrics;
}

StripPainter::StripPainter(QPainter& painter, const StripFrame& frame, const QRectF& area,
                           const ComparedRun& run, const Strip& strip, const StripMetrics& metrics,
                           const QColor& row)
    : m_painter(painter)
    , m_frame(frame)
    , m_area(area)
    , m_run(run)
    , m_strip(strip)
    , m_metrics(metrics)
    , m_row(row)
    , m_rect(area.left(), y(strip.top), area.width(), strip.height)
{
}

void StripPainter::paint()
{
    m_painter.fillRect(m_rect, m_row);
    paintGrid(m_painter, m_frame.plot, m_rect);
    paintFacts();
    m_painter.save();
    m_painter.setClipRect(m_frame.plot.plot(m_rect), Qt::IntersectClip);
    paintPicture();
    if (isWhole())
        paintEnd();
    m_painter.restore();
    if (isWhole())
        paintBracket();
}

void StripPainter::paintFacts()
{
    const Colors& colors = m_frame.plot.colors;
    const Standing& standing = m_run.standing;
    StripFacts facts(m_painter, m_frame.plot, m_rect, m_metrics.padding);
    facts.name(TimelineText::way(*m_run.recording));
    const Nanos wall = m_run.recording->wallTime();
    facts.total(!isWhole() ? shown() : standing.runs > 1 && standing.wall ? standing.wall->median : wall);
    facts.small(CompareWords::difference(*m_run.recording, standing));
    if (isWhole()) {
        facts.small(CompareWords::repeats(standing));
        facts.warning(CompareWords::loop(m_run), m_run.held == Nanos(0) ? colors.success : colors.held);
        facts.small(m_run.story ? CompareWords::queued(*m_run.story) : QString());
    }
    facts.small(CompareWords::leftOut(m_strip.leftOut));
}

// The timeline's own painters, up to the moment that is shown.
void StripPainter::paintPicture()
{
    PlotFrame plot = m_frame.plot;
    plot.now = shown();
    plot.live = m_run.live;
    const TimelineFrame frame{plot, *m_run.recording, m_run.tracks};
    m_painter.save();
    if (!isWhole()) {
        const double right = plot.scale.x(shown());
        m_painter.setClipRect(QRectF(m_rect.left(), m_rect.top(), right - m_rect.left(), m_rect.height()),
                              Qt::IntersectClip);
    }
    LoopRowPainter(m_painter, frame, {m_rect.left(), y(m_strip.loopTop), m_rect.width(), m_metrics.loop})
        .paintPlot();
    for (std::size_t i = 0; i < m_strip.rows; ++i) {
        const QRectF row(m_rect.left(), y(m_strip.tasksTop) + m_strip.rowHeight * static_cast<double>(i),
                         m_rect.width(), m_strip.rowHeight);
        if (i + 1 == m_frame.chosen)
            m_painter.fillRect(row, chosenRowColor(plot.colors));
        TaskRowPainter(m_painter, frame, row, static_cast<TaskId>(i + 1)).paint();
    }
    m_painter.restore();
    if (!isWhole() && plot.isInView(plot.scale.x(shown())))
        m_painter.fillRect(QRectF(std::round(plot.scale.x(shown())), m_rect.top(), 1, m_rect.height()),
                           plot.colors.accent);
}

void StripPainter::paintEnd()
{
    const double x = std::round(m_frame.plot.scale.x(m_run.recording->wallTime()));
    m_painter.fillRect(QRectF(x, m_rect.top() + 2, endWidth, m_rect.height() - 4), m_frame.plot.colors.text);
}

// |—— 4.00 s sooner ——|
void StripPainter::paintBracket()
{
    const std::optional<RunComparison>& comparison = m_run.standing.comparison;
    if (!comparison || comparison->verdict == RunComparison::Verdict::Equal)
        return;
    const PlotFrame& plot = m_frame.plot;
    const bool sooner = comparison->verdict == RunComparison::Verdict::Sooner;
    const QColor color = sooner ? plot.colors.success : plot.colors.text;
    const QFont bold = boldOf(plot.small);
    const QFontMetricsF metrics(bold);
    const Bracket bracket =
        placeBracket(plot.scale.x(m_run.recording->wallTime()) + endWidth, plot.scale.x(m_frame.baseEnd),
                     TimelineText::comparison(*comparison), plot.scale.left, plot.scale.right(),
                     [&](const QString& text) { return metrics.horizontalAdvance(text); });
    const double left = std::max(plot.scale.left - 10, bracket.left + 2);
    const double right = std::min(plot.scale.right() + 10, bracket.right - 1);
    const double line = std::round(m_rect.bottom() - m_metrics.padding - bracketEnd / 2);
    m_painter.save();
    m_painter.setClipRect(plot.plot(m_rect), Qt::IntersectClip);
    if (right - left >= 4) {
        m_painter.fillRect(QRectF(left, line - 1, right - left, 2), color);
        for (const double end : {left, right - 2})
            m_painter.fillRect(QRectF(end, line - bracketEnd / 2, 2, bracketEnd), color);
    }
    m_painter.setFont(bold);
    m_painter.setPen(color);
    const bool beside = bracket.label.place == FittedLabel::Place::Beside;
    const double top = beside ? line - metrics.height() / 2 : line - metrics.height() - 1;
    m_painter.drawText(
        QRectF(bracket.label.x, top, metrics.horizontalAdvance(bracket.label.text) + 2, metrics.height()),
        Qt::AlignVCenter | Qt::TextSingleLine, bracket.label.text);
    m_painter.restore();
}

} // namespace loopscope
