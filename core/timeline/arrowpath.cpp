#include "core/timeline/arrowpath.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double gap = 3;      // between the line along the time axis and the head
constexpr double leastJog = 2; // closer, two times are one

// A line that is level or upright, as far as it lies in `area`.
std::optional<QLineF> clipped(const QLineF& line, const QRectF& area)
{
    const auto x = [&](double value) { return std::clamp(value, area.left(), area.right()); };
    const auto y = [&](double value) { return std::clamp(value, area.top(), area.bottom()); };
    const QLineF inside(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()));
    const bool upright = line.x1() == line.x2();
    const bool moved = upright ? inside.x1() != line.x1() : inside.y1() != line.y1();
    return moved || inside.isNull() ? std::nullopt : std::optional(inside);
}

} // namespace

ArrowPath ArrowPath::of(const ArrowEnds& ends, const QRectF& area, double headLength)
{
    ArrowPath path;
    const bool down = ends.to.top() >= ends.from.bottom();
    if (!down && ends.to.bottom() > ends.from.top())
        return path;
    const double toX = ends.toX;
    const double fromX = std::abs(ends.fromX - toX) < leastJog ? toX : ends.fromX;
    const double fromY = down ? ends.from.bottom() : ends.from.top();
    const double tip = down ? ends.to.top() : ends.to.bottom();
    const double way = down ? 1 : -1;
    const double length = std::min(headLength, std::abs(tip - fromY));
    const double base = tip - way * length;
    const double jog = base - way * std::min(gap, std::abs(base - fromY) / 2);
    for (const QLineF& line :
         {QLineF(fromX, fromY, fromX, jog), QLineF(fromX, jog, toX, jog), QLineF(toX, jog, toX, base)}) {
        if (const auto inside = clipped(line, area))
            path.lines.push_back(*inside);
    }
    if (area.contains(fromX, fromY))
        path.tail = QPointF(fromX, fromY);
    if (area.contains(toX, tip))
        path.head = {QPointF(toX, tip), QPointF(toX - headLength / 2, base),
                     QPointF(toX + headLength / 2, base)};
    return path;
}

} // namespace loopscope
