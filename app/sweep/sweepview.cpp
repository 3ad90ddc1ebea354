#include "app/sweep/sweepview.h"

#include "app/look/colors.h"
#include "core/race/sweepwords.h"
#include "core/timeline/durationtext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace loopscope {

namespace {

constexpr double sweepPadding = 10;
constexpr double markRadius = 4;
constexpr double kneeRadius = 9;
constexpr double curveWidth = 2;
constexpr int gridSteps = 4;
constexpr double keyLength = 28; // of a line in the legend

void paintRound(QPainter& painter, QPointF at)
{
    painter.drawEllipse(at, markRadius, markRadius);
}

void paintSquare(QPainter& painter, QPointF at)
{
    painter.drawRect(QRectF(at.x() - markRadius, at.y() - markRadius, 2 * markRadius, 2 * markRadius));
}

void paintCross(QPainter& painter, QPointF at)
{
    const QPointF slope(markRadius, markRadius);
    const QPointF other(markRadius, -markRadius);
    painter.drawLine(at - slope, at + slope);
    painter.drawLine(at - other, at + other);
}

QPen timePen(const Colors& colors)
{
    return QPen(colors.text, curveWidth);
}

QPen ratePen(const Colors& colors)
{
    return QPen(colors.accent, curveWidth, Qt::DashLine);
}

template <class At>
QPainterPath curveThrough(const std::vector<std::size_t>& points, const At& at)
{
    QPainterPath path;
    for (const std::size_t point : points)
        path.elementCount() == 0 ? path.moveTo(at(point)) : path.lineTo(at(point));
    return path;
}

} // namespace

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
    const double line = metrics.height();
    const double left = metrics.horizontalAdvance(durationText(figures.longest())) + 2 * sweepPadding;
    const double right =
        metrics.horizontalAdvance(SweepWords::throughput({.throughput = figures.most()})) + 2 * sweepPadding;
    return {m_result,
            QRectF(rect()).adjusted(left, 2 * line + 2 * sweepPadding, -right, -2 * line - 2 * sweepPadding),
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
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = Colors::of(palette());
    painter.fillRect(rect(), colors.paper);
    if (m_result.points.empty() && m_planned.empty()) {
        painter.setPen(colors.faint);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No setting was varied yet: Run → Vary a setting…"));
        return;
    }
    const SweepPlot where = plot();
    paintColumns(painter, where, colors);
    paintAxes(painter, where, colors);
    paintValues(painter, where, colors);
    paintCurves(painter, where, colors);
    paintLegend(painter, colors);
}

// The chosen value's, and a line at the knee's.
void SweepView::paintColumns(QPainter& painter, const SweepPlot& where, const Colors& colors) const
{
    if (m_chosen && *m_chosen < m_result.points.size())
        painter.fillRect(where.column(*m_chosen), colors.loopRow);
    if (!m_result.knee)
        return;
    painter.setPen(QPen(colors.text, 1));
    const double x = where.x(*m_result.knee);
    const double top = where.area().top();
    painter.drawLine(QPointF(x, top), QPointF(x, where.area().bottom()));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const double height = QFontMetricsF(bold).height();
    painter.drawText(QRectF(x - width(), top - height - 2, 2 * width(), height), Qt::AlignCenter, tr("knee"));
    painter.setFont(font());
}

void SweepView::paintAxes(QPainter& painter, const SweepPlot& where, const Colors& colors) const
{
    const QRectF area = where.area();
    const double line = fontMetrics().height();
    for (int step = 0; step <= gridSteps; ++step) {
        const double share = static_cast<double>(step) / gridSteps;
        const double y = area.bottom() - area.height() * share;
        painter.setPen(step == 0 ? colors.frame : colors.grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (step % 2 != 0 || where.compared().empty())
            continue;
        const Nanos time = where.longest() * step / gridSteps;
        const QString rate = SweepWords::throughput({.throughput = where.most() * share});
        painter.setPen(colors.text);
        painter.drawText(QRectF(0, y - line / 2, area.left() - sweepPadding / 2, line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         step == 0 ? QStringLiteral("0") : durationText(time));
        painter.setPen(colors.accent);
        painter.drawText(QRectF(area.right() + sweepPadding / 2, y - line / 2, width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, step == 0 ? QStringLiteral("0") : rate);
    }
}

// Beneath the axis, as far as they do not touch, and what they are values of.
void SweepView::paintValues(QPainter& painter, const SweepPlot& where, const Colors& colors) const
{
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    const double top = where.area().bottom() + sweepPadding / 2;
    double free = 0;
    painter.setPen(colors.text);
    for (std::size_t i = 0; i < where.values().size(); ++i) {
        const QString text = QString::number(where.values()[i]);
        const double width = metrics.horizontalAdvance(text);
        const double left = where.xOfValue(i) - width / 2;
        if (left < free)
            continue;
        painter.drawText(QRectF(left, top, width + 1, line), Qt::AlignCenter, text);
        free = left + width + sweepPadding;
    }
    painter.setPen(colors.faint);
    painter.drawText(QRectF(where.area().left(), top + line, where.area().width(), line), Qt::AlignCenter,
                     SweepWords::setting(m_result.over));
}

void SweepView::paintCurves(QPainter& painter, const SweepPlot& where, const Colors& colors) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ratePen(colors));
    painter.drawPath(curveThrough(where.compared(), [&](std::size_t point) { return where.rateAt(point); }));
    painter.setPen(timePen(colors));
    painter.drawPath(curveThrough(where.compared(), [&](std::size_t point) { return where.timeAt(point); }));
    for (std::size_t i = 0; i < m_result.points.size(); ++i) {
        if (!m_result.points[i].wall) {
            painter.setPen(QPen(colors.faint, curveWidth));
            paintCross(painter, {where.x(i), where.area().bottom()});
            continue;
        }
        painter.setPen(QPen(colors.paper, 1));
        painter.setBrush(colors.accent);
        paintSquare(painter, where.rateAt(i));
        painter.setBrush(colors.text);
        paintRound(painter, where.timeAt(i));
        painter.setBrush(Qt::NoBrush);
    }
    if (!m_result.knee)
        return;
    painter.setPen(QPen(colors.text, curveWidth));
    painter.drawEllipse(where.timeAt(*m_result.knee), kneeRadius, kneeRadius);
}

void SweepView::paintLegend(QPainter& painter, const Colors& colors) const
{
    const QFontMetricsF metrics(font());
    const double middle = sweepPadding + metrics.height() / 2;
    double x = sweepPadding;
    const auto entry = [&](const QPen& pen, auto paintMark, const QString& text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, middle), QPointF(x + keyLength, middle));
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        paintMark(painter, QPointF(x + keyLength / 2, middle));
        painter.setPen(pen.color());
        painter.setBrush(Qt::NoBrush);
        x += keyLength + sweepPadding / 2;
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(x, sweepPadding, width + 1, metrics.height()), Qt::AlignVCenter, text);
        x += width + 2 * sweepPadding;
    };
    entry(timePen(colors), paintRound, tr("total time"));
    entry(ratePen(colors), paintSquare, tr("tasks a second"));
}

} // namespace loopscope
