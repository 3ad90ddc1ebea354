#include "app/measure/histogramview.h"

#include "app/look/colors.h"
#include "core/timeline/durationtext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace loopscope {

namespace {

constexpr double gap = 1;   // between bars
constexpr double space = 8; // least between two labels
constexpr qsizetype longestSpeech = 1000;

} // namespace

HistogramView::HistogramView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void HistogramView::show(const Histogram& histogram, const QString& meaning)
{
    if (histogram != m_histogram) {
        m_histogram = histogram;
        m_chosen.reset();
        update();
    }
    setAccessibleName(meaning);
    setAccessibleDescription(spoken());
}

QSize HistogramView::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 30, metrics.height() * 6};
}

// Above it stands a line of notes, below it the labels.
QRectF HistogramView::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(1, line + 2, -1, -line - 4);
}

QRectF HistogramView::columnOf(std::size_t index) const
{
    const QRectF area = plot();
    const double width = area.width() / static_cast<double>(m_histogram.bins().size());
    return {area.left() + width * static_cast<double>(index), area.top(), width, area.height()};
}

QRectF HistogramView::barOf(std::size_t index) const
{
    const QRectF column = columnOf(index);
    const std::size_t count = m_histogram.bins()[index].count;
    const double share = static_cast<double>(count) / static_cast<double>(m_histogram.mostInBin());
    const double height = count == 0 ? 0 : std::max(2.0, column.height() * share);
    return {column.left() + gap / 2, column.bottom() - height, std::max(1.0, column.width() - gap), height};
}

std::optional<std::size_t> HistogramView::binAt(const QPointF& position) const
{
    const QRectF area = plot();
    if (m_histogram.bins().empty() || position.x() < area.left() || position.x() >= area.right())
        return std::nullopt;
    const auto bins = static_cast<double>(m_histogram.bins().size());
    return static_cast<std::size_t>((position.x() - area.left()) / area.width() * bins);
}

QString HistogramView::binText(std::size_t index) const
{
    const HistogramBin& bin = m_histogram.bins()[index];
    const double share = static_cast<double>(bin.count) / static_cast<double>(m_histogram.total());
    return tr("%1 to %2: %L3 of %L4 (%5 %)")
        .arg(durationText(bin.from), durationText(bin.to))
        .arg(bin.count)
        .arg(m_histogram.total())
        .arg(share * 100, 0, 'f', 1);
}

QString HistogramView::spoken() const
{
    if (m_chosen)
        return binText(*m_chosen);
    QStringList parts;
    for (std::size_t i = 0; i < m_histogram.bins().size(); ++i) {
        if (m_histogram.bins()[i].count > 0)
            parts << binText(i);
    }
    return parts.isEmpty() ? tr("nothing to show") : parts.join(QStringLiteral("; ")).left(longestSpeech);
}

void HistogramView::choose(std::size_t index)
{
    m_chosen = index;
    setAccessibleDescription(spoken());
    update();
}

void HistogramView::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!moves || m_histogram.bins().empty())
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_histogram.bins().size() - 1;
    if (!m_chosen)
        choose(event->key() == Qt::Key_Left ? last : 0);
    else if (event->key() == Qt::Key_Left)
        choose(*m_chosen - (*m_chosen > 0 ? 1 : 0));
    else
        choose(std::min(last, *m_chosen + 1));
}

bool HistogramView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto bin = binAt(help->pos()))
        QToolTip::showText(help->globalPos(), binText(*bin), this, columnOf(*bin).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void HistogramView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_histogram.bins().empty()) {
        painter.setPen(Colors::of(palette()).faint);
        painter.drawText(rect(), Qt::AlignCenter, tr("nothing to show"));
        return;
    }
    paintBars(painter);
    paintAxis(painter);
    paintNotes(painter);
}

void HistogramView::paintBars(QPainter& painter) const
{
    const Colors colors = Colors::of(palette());
    for (std::size_t i = 0; i < m_histogram.bins().size(); ++i) {
        const bool chosen = m_chosen == i && hasFocus();
        if (chosen)
            painter.fillRect(columnOf(i), colors.loopRow);
        if (m_histogram.bins()[i].count > 0)
            painter.fillRect(barOf(i), chosen ? colors.accent : colors.loop.solid);
    }
}

// Each bin's beginning, and the last one's end, as far as they do not touch.
void HistogramView::paintAxis(QPainter& painter) const
{
    const Colors colors = Colors::of(palette());
    const QRectF area = plot();
    const QFontMetricsF metrics(font());
    painter.setPen(colors.frame);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(colors.faint);
    const auto& bins = m_histogram.bins();
    double free = 0;
    for (std::size_t i = 0; i <= bins.size(); ++i) {
        const QString text = durationText(i < bins.size() ? bins[i].from : bins.back().to);
        const double edge = i < bins.size() ? columnOf(i).left() : area.right();
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(edge - width / 2, 0.0, std::max(0.0, this->width() - width));
        if (left < free)
            continue;
        painter.drawText(QPointF(left, area.bottom() + 2 + metrics.ascent()), text);
        free = left + width + space;
    }
}

void HistogramView::paintNotes(QPainter& painter) const
{
    const Colors colors = Colors::of(palette());
    const QRectF line(0, 0, width(), fontMetrics().height());
    painter.setPen(m_chosen && hasFocus() ? colors.text : colors.faint);
    const QString most = tr("at most %L1 in a bin").arg(m_histogram.mostInBin());
    const QString note = m_chosen && hasFocus()        ? binText(*m_chosen)
                         : m_histogram.isLogarithmic() ? tr("%1; bins grow with the time").arg(most)
                                                       : most;
    painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(note, Qt::ElideRight, width()));
}

} // namespace loopscope
