#include "app/timeline/barpainter.h"

#include <QPolygonF>
#include <QVector>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& outline)
{
    if (box.width() < 3) { // no room for a fill between two lines
        painter.fillRect(QRectF(box.left(), box.top(), std::max(1.0, box.width()), box.height()), outline);
        return;
    }
    painter.fillRect(box, outline);
    painter.fillRect(box.adjusted(1, 1, -1, -1), fill);
}

void paintQueued(QPainter& painter, const QRectF& bar, const Colors& colors)
{
    QPen pen(colors.faint, 1.6, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const double y = std::round(bar.center().y()) + 0.5;
    painter.drawLine(QPointF(bar.left(), y), QPointF(bar.right(), y));
}

void paintDots(QPainter& painter, const QRectF& bar, const QColor& color)
{
    QVector<QPointF> dots;
    int line = 0;
    for (double y = bar.top() + 3.5; y < bar.bottom() - 2; y += 4, ++line) {
        for (double x = bar.left() + (line % 2 ? 5.5 : 3.5); x < bar.right() - 2; x += 4)
            dots.append({x, y});
    }
    painter.setPen(QPen(color, 2));
    painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

} // namespace

double railHeight(double bar)
{
    return std::round(std::max(bar / 4, std::min(5.0, 0.4 * bar)));
}

void paintState(QPainter& painter, const QRectF& bar, TaskState state, bool holdsThread,
                const KindColors& kind, const Colors& colors)
{
    QRectF body = bar;
    if (holdsThread) {
        const double rail = railHeight(bar.height());
        body.setBottom(bar.bottom() - rail);
        painter.fillRect(QRectF(bar.left(), body.bottom(), std::max(1.0, bar.width()), rail), colors.held);
        body.setBottom(body.bottom() - 1); // a gap tells it from a dark fill without any hue
    }
    switch (state) {
    case TaskState::Queued: paintQueued(painter, body, colors); break;
    case TaskState::Waiting: paintBox(painter, body, kind.pale, kind.outline); break;
    case TaskState::Receiving:
    case TaskState::Running:
        body.setWidth(std::max(2.0, body.width()));
        paintBox(painter, body, kind.solid, kind.outline);
        break;
    case TaskState::Ready:
        paintBox(painter, body, kind.pale, kind.outline);
        paintDots(painter, body, kind.outline);
        break;
    }
}

void paintHeld(QPainter& painter, const QRectF& bar, const Colors& colors)
{
    QColor wash = colors.held;
    wash.setAlphaF(colors.dark ? 0.22f : 0.16f);
    QColor stripe = colors.held;
    stripe.setAlphaF(0.6f);
    painter.fillRect(bar, wash);
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    QVector<QLineF> stripes;
    // A fixed grid in the window, so that stripes stand still while a stretch grows.
    for (double x = std::floor((bar.left() - bar.height()) / 11) * 11; x < bar.right(); x += 11)
        stripes.append({x, bar.bottom() + 1, x + bar.height() + 2, bar.top() - 1});
    painter.setPen(QPen(stripe, 3));
    painter.drawLines(stripes);
    painter.restore();
    painter.setPen(QPen(colors.held, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintHeartbeat(QPainter& painter, double x, double top, double bottom, bool missed, const Colors& colors)
{
    const double left = std::round(x);
    if (!missed) {
        painter.fillRect(QRectF(left, top, 1.5, bottom - top), colors.success);
        return;
    }
    for (double y = top; y < bottom; y += 3)
        painter.fillRect(QRectF(left, y, 1.5, 1.5), colors.held);
}

void paintEndMark(QPainter& painter, QPointF middle, double width, Outcome outcome, const Colors& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.scale(width / 13, width / 13); // the shapes are drawn 13 wide
    if (outcome == Outcome::Succeeded) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.success);
        painter.drawEllipse(QPointF(0, 0), 6.5, 6.5);
        painter.setPen(QPen(colors.paper, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{-3, 0.2}, {-0.9, 2.4}, {3.1, -2.2}}));
    } else if (outcome == Outcome::Failed) {
        painter.setPen(QPen(colors.text, 2.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(-4, -4), QPointF(4, 4));
        painter.drawLine(QPointF(-4, 4), QPointF(4, -4));
    } else if (outcome == Outcome::Cancelled) {
        painter.fillRect(QRectF(-4.5, -4.5, 9, 9), colors.faint);
    }
    painter.restore();
}

void paintEarlierBar(QPainter& painter, const QRectF& bar, const QColor& color)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintGhostBar(QPainter& painter, const QRectF& bar, const QColor& color)
{
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintQuestion(QPainter& painter, QPointF asked, double height, const Colors& colors)
{
    const double half = height / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.text, 1.2));
    painter.setBrush(colors.paper);
    painter.drawPolygon(QPolygonF({asked + QPointF(0, -half), asked + QPointF(half * 0.8, 0),
                                   asked + QPointF(0, half), asked + QPointF(-half * 0.8, 0)}));
    painter.restore();
}

} // namespace loopscope
