#include "app/compare/overlayrowpainter.h"

#include "app/compare/differencewords.h"
#include "app/timeline/taskrowpainter.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double wordsMargin = 10; // of both lines together, above and below
constexpr double kindSquare = 9;
constexpr double squareToName = 7;
constexpr double chosenEdge = 4;
constexpr double columnMargins = 18; // left and right of the words

QFont boldFont(QFont font, bool bold = true)
{
    font.setBold(bold);
    return font;
}

} // namespace

double overlayRowHeight(const PlotLook& look)
{
    return std::round(std::max(look.rows.task, look.textHeight + look.smallHeight + wordsMargin));
}

double overlayWordsWidth(const PlotLook& look)
{
    const double longest = QFontMetricsF(boldFont(look.small)).horizontalAdvance(DifferenceWords::longest());
    return std::round(longest + kindSquare + squareToName + columnMargins);
}

OverlayRowPainter::OverlayRowPainter(QPainter& painter, const OverlayFrame& frame, const QRectF& row,
                                     std::size_t index)
    : m_painter(painter)
    , m_frame(frame)
    , m_row(row)
    , m_index(index)
    , m_difference(frame.differences.rows()[index])
{
}

const Recording& OverlayRowPainter::recording() const
{
    return m_difference.present != noTask ? m_frame.timeline.recording : *m_frame.timeline.earlier;
}

TaskId OverlayRowPainter::task() const
{
    return m_difference.present != noTask ? m_difference.present : m_difference.earlier;
}

void OverlayRowPainter::paintBackground()
{
    const Colors& colors = m_frame.timeline.colors;
    m_painter.fillRect(m_row, isChosen() ? chosenRowColor(colors) : colors.paper);
    if (isChosen()) // not by its colour alone
        m_painter.fillRect(QRectF(m_row.left(), m_row.top(), chosenEdge, m_row.height()), colors.accent);
    m_painter.fillRect(QRectF(m_row.left(), m_row.bottom() - 1, m_row.width(), 1), colors.grid);
}

void OverlayRowPainter::paint()
{
    paintWords();
    m_painter.save();
    m_painter.setClipRect(m_frame.timeline.plot(m_row), Qt::IntersectClip);
    paintBars();
    m_painter.restore();
}

void OverlayRowPainter::paintWords()
{
    const TimelineFrame& timeline = m_frame.timeline;
    const DifferenceWords words(*timeline.earlier, timeline.recording, m_frame.differences);
    const QFont nameFont = boldFont(timeline.font, isChosen());
    const QFont changeFont = boldFont(timeline.small, m_difference.differs());
    const QFontMetricsF name(nameFont);
    const QFontMetricsF change(changeFont);
    const QRectF column = timeline.name(m_row);
    const double top = std::round(m_row.center().y() - (name.height() + change.height()) / 2);
    const KindColors& kind = timeline.colors.kind(recording().task(task()).kind);
    const QRectF square(column.left(), std::round(top + name.height() / 2 - kindSquare / 2), kindSquare,
                        kindSquare);
    m_painter.fillRect(square, kind.outline);
    m_painter.fillRect(square.adjusted(1, 1, -1, -1), kind.solid);
    const auto line = [&](double y, const QFont& font, const QFontMetricsF& metrics, const QColor& color,
                          const QString& text) {
        const QRectF box = QRectF(column.left(), y, column.width(), metrics.height())
                               .adjusted(kindSquare + squareToName, 0, 0, 0);
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    line(top, nameFont, name, timeline.colors.text, words.name(m_difference));
    line(top + name.height(), changeFont, change, colorOfChange(), words.change(m_difference));
}

QColor OverlayRowPainter::colorOfChange() const
{
    const Colors& colors = m_frame.timeline.colors;
    switch (m_difference.change) {
    case TaskChange::Faster:
    case TaskChange::SucceedsNow: return colors.success;
    case TaskChange::AsLong:
    case TaskChange::FailedInBoth: return colors.faint;
    default: return colors.text;
    }
}

// The name beside a bar is the timeline's affair: here it has a line of its own.
void OverlayRowPainter::paintBars()
{
    TimelineFrame frame = m_frame.timeline;
    if (m_difference.present == noTask)
        return paintEarlierTask(m_painter, frame, m_row, frame.earlier->record(m_difference.earlier));
    frame.earlierTask = m_difference.earlier;
    frame.chosen = isChosen() ? m_difference.present : noTask;
    TaskRowPainter(m_painter, frame, m_row, m_difference.present).paint();
}

} // namespace loopscope
