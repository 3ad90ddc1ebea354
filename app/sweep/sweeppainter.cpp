#include "app/sweep/sweeppainter.h"

#include "core/race/sweepwords.h"
#include "core/timeline/durationtext.h"

#include <QPainter>
#include <QPainterPath>

namespace loopscope {

namespace {

constexpr double markRadius = 4;
constexpr double kneeRadius = 9;
constexpr double curveWidth = 2;
constexpr int gridSteps = 4;
constexpr double keyLength = 28; // of a line in the legend

struct SweepPicture
{
    Q_DECLARE_TR_FUNCTIONS(SweepPicture)
};

QPen timePen(const Colors& colors)
{
    return QPen(colors.text, curveWidth);
}

QPen ratePen(const Colors& colors)
{
    return QPen(colors.accent, curveWidth, Qt::DashLine);
}

// The curves differ in their marks too: round is time.
void paintMark(QPainter& painter, QPointF at, bool time)
{
    if (time)
        painter.drawEllipse(at, markRadius, markRadius);
    else
        painter.drawRect(QRectF(at.x() - markRadius, at.y() - markRadius, 2 * markRadius, 2 * markRadius));
}

void paintCross(QPainter& painter, QPointF at)
{
    const QPointF falling(markRadius, markRadius);
    const QPointF rising(markRadius, -markRadius);
    painter.drawLine(at - falling, at + falling);
    painter.drawLine(at - rising, at + rising);
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

SweepPainter::SweepPainter(QPainter& painter, const SweepResult& result, const SweepPlot& plot,
                           const Colors& colors, std::optional<std::size_t> chosen)
    : m_painter(painter)
    , m_result(result)
    , m_plot(plot)
    , m_colors(colors)
    , m_chosen(chosen)
    , m_metrics(painter.font())
{
}

void SweepPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintChosen();
    paintAxes();
    paintKneeLine();
    paintValues();
    paintCurves();
    paintMarks();
    paintLegend();
}

void SweepPainter::paintChosen()
{
    if (m_chosen && *m_chosen < m_result.points.size())
        m_painter.fillRect(m_plot.column(*m_chosen), m_colors.loopRow);
}

void SweepPainter::paintKneeLine()
{
    if (!m_result.knee)
        return;
    const QRectF area = m_plot.area();
    const double x = m_plot.x(*m_result.knee);
    m_painter.setPen(QPen(m_colors.text, 1));
    m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QFont normal = m_painter.font();
    QFont bold = normal;
    bold.setBold(true);
    m_painter.setFont(bold);
    const double height = QFontMetricsF(bold).height();
    m_painter.drawText(
        QRectF(x - area.width(), area.top() - height - kneeRadius / 2, 2 * area.width(), height),
        Qt::AlignCenter, SweepPicture::tr("knee"));
    m_painter.setFont(normal);
}

void SweepPainter::paintAxes()
{
    const QRectF area = m_plot.area();
    const double line = m_metrics.height();
    for (int step = 0; step <= gridSteps; ++step) {
        const double share = static_cast<double>(step) / gridSteps;
        const double y = area.bottom() - area.height() * share;
        m_painter.setPen(step == 0 ? m_colors.frame : m_colors.grid);
        m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (step % 2 != 0 || m_plot.compared().empty())
            continue;
        const QString zero = QStringLiteral("0");
        m_painter.setPen(m_colors.text);
        m_painter.drawText(QRectF(0, y - line / 2, area.left() - padding / 2, line),
                           Qt::AlignRight | Qt::AlignVCenter,
                           step == 0 ? zero : durationText(m_plot.longest() * step / gridSteps));
        m_painter.setPen(m_colors.accent);
        m_painter.drawText(QRectF(area.right() + padding / 2, y - line / 2, area.width(), line),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           step == 0 ? zero : SweepWords::throughput({.throughput = m_plot.most() * share}));
    }
}

// Beneath the axis, as far as they do not touch, and what they are values of.
void SweepPainter::paintValues()
{
    const QRectF area = m_plot.area();
    const double line = m_metrics.height();
    const double top = area.bottom() + padding / 2;
    double free = 0;
    m_painter.setPen(m_colors.text);
    for (std::size_t i = 0; i < m_plot.values().size(); ++i) {
        const QString text = QString::number(m_plot.values()[i]);
        const double width = m_metrics.horizontalAdvance(text);
        const double left = m_plot.xOfValue(i) - width / 2;
        if (left < free)
            continue;
        m_painter.drawText(QRectF(left, top, width + 1, line), Qt::AlignCenter, text);
        free = left + width + padding;
    }
    m_painter.setPen(m_colors.faint);
    m_painter.drawText(QRectF(area.left(), top + line, area.width(), line), Qt::AlignCenter,
                       SweepWords::setting(m_result.over));
}

void SweepPainter::paintCurves()
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(ratePen(m_colors));
    m_painter.drawPath(
        curveThrough(m_plot.compared(), [&](std::size_t point) { return m_plot.rateAt(point); }));
    m_painter.setPen(timePen(m_colors));
    m_painter.drawPath(
        curveThrough(m_plot.compared(), [&](std::size_t point) { return m_plot.timeAt(point); }));
}

// What cannot be compared is a cross on the axis.
void SweepPainter::paintMarks()
{
    for (std::size_t i = 0; i < m_result.points.size(); ++i) {
        if (!m_result.points[i].wall) {
            m_painter.setPen(QPen(m_colors.faint, curveWidth));
            paintCross(m_painter, {m_plot.x(i), m_plot.area().bottom()});
            continue;
        }
        m_painter.setPen(QPen(m_colors.paper, 1));
        m_painter.setBrush(m_colors.accent);
        paintMark(m_painter, m_plot.rateAt(i), false);
        m_painter.setBrush(m_colors.text);
        paintMark(m_painter, m_plot.timeAt(i), true);
        m_painter.setBrush(Qt::NoBrush);
    }
    if (!m_result.knee)
        return;
    m_painter.setPen(timePen(m_colors));
    m_painter.drawEllipse(m_plot.timeAt(*m_result.knee), kneeRadius, kneeRadius);
}

void SweepPainter::paintLegend()
{
    const double next = paintLegendEntry(padding, true, SweepPicture::tr("total time"));
    paintLegendEntry(next, false, SweepPicture::tr("tasks a second"));
}

// Tells where the next one begins.
double SweepPainter::paintLegendEntry(double x, bool time, const QString& text)
{
    const QPen pen = time ? timePen(m_colors) : ratePen(m_colors);
    const double middle = padding + m_metrics.height() / 2;
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, middle), QPointF(x + keyLength, middle));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(pen.color());
    paintMark(m_painter, QPointF(x + keyLength / 2, middle), time);
    m_painter.setPen(pen.color());
    m_painter.setBrush(Qt::NoBrush);
    x += keyLength + padding / 2;
    const double width = m_metrics.horizontalAdvance(text);
    m_painter.drawText(QRectF(x, padding, width + 1, m_metrics.height()), Qt::AlignVCenter, text);
    return x + width + 2 * padding;
}

} // namespace loopscope
