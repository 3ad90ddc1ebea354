#include "app/sweep/sweepview.h"

#include "app/sweep/sweeppainter.h"
#include "core/race/sweepwords.h"
#include "core/timeline/durationtext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace loopscope {

SweepView::SweepView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void SweepView::show(SweepResult result)
{
    const bool other = result.over != m_result.over || result.points.size() < m_result.points.size();
    m_result = std::move(result);
    if (other)
        choose(std::nullopt);
    describe();
    update();
}

void SweepView::plan(const std::vector<int>& values)
{
    m_planned = values;
    update();
}

void SweepView::choose(std::optional<std::size_t> point)
{
    if (point == m_chosen)
        return;
    m_chosen = point;
    describe();
    update();
    emit chosenChanged();
}

QSize SweepView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 10};
}

// Above it the legend, left and right the axes' numbers, beneath it the values and what they are.
SweepPlot SweepView::plot() const
{
    const QFontMetricsF metrics(font());
    const SweepPlot figures(m_result, {});
    const double padding = SweepPainter::padding;
    const double line = metrics.height();
    const double left = metrics.horizontalAdvance(durationText(figures.longest())) + 2 * padding;
    const double right =
        metrics.horizontalAdvance(SweepWords::throughput({.throughput = figures.most()})) + 2 * padding;
    return {m_result, QRectF(rect()).adjusted(left, 2 * line + 2 * padding, -right, -2 * line - 2 * padding),
            m_planned};
}

QString SweepView::pointText(std::size_t point) const
{
    const SweepPoint& its = m_result.points[point];
    const QString value = SweepWords::value(m_result.over, its.value);
    if (!its.wall)
        return tr("%1: not compared, %2").arg(value, SweepWords::mark(its));
    return tr("%1: %2, %3 tasks a second, at most %4 in flight")
        .arg(value, durationText(its.wall->median), SweepWords::throughput(its))
        .arg(its.peakInFlight);
}

// What a screen reader says of it.
void SweepView::describe()
{
    setAccessibleName(tr("Total time and tasks a second over %1").arg(SweepWords::setting(m_result.over)));
    QStringList parts;
    if (m_chosen)
        parts << pointText(*m_chosen);
    for (std::size_t i = 0; !m_chosen && i < m_result.points.size(); ++i)
        parts << pointText(i);
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

void SweepView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

bool SweepView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const SweepPlot where = plot();
    if (const auto point = where.pointAt(help->pos()))
        QToolTip::showText(help->globalPos(), pointText(*point), this, where.column(*point).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void SweepView::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool wants = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (wants && m_chosen)
        return emit runWanted();
    if (!chooses || m_result.points.empty())
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_result.points.size() - 1;
    if (event->key() == Qt::Key_Left)
        choose(m_chosen ? *m_chosen - (*m_chosen > 0 ? 1 : 0) : last);
    else
        choose(m_chosen ? std::min(last, *m_chosen + 1) : 0);
}

void SweepView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(plot().pointAt(event->position()));
}

void SweepView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_chosen)
        emit runWanted();
}

void SweepView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors colors = Colors::of(palette());
    painter.fillRect(rect(), colors.paper);
    if (m_result.points.empty() && m_planned.empty()) {
        painter.setPen(colors.faint);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No setting was varied yet: Run → Vary a setting…"));
        return;
    }
    SweepPainter(painter, m_result, plot(), colors, m_chosen).paint();
}

} // namespace loopscope
