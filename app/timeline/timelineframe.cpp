#include "app/timeline/timelineframe.h"

namespace loopscope {

namespace {

QColor mixed(const QColor& base, const QColor& other, double share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(base.red(), other.red()), part(base.green(), other.green()),
            part(base.blue(), other.blue())};
}

} // namespace

QColor chosenRowColor(const Colors& colors)
{
    return mixed(colors.paper, colors.accent, 0.1);
}

QColor earlierColor(const Colors& colors)
{
    return mixed(colors.paper, colors.text, 0.58);
}

QColor TimelineFrame::rowColor(TaskId id) const
{
    if (id == chosen)
        return chosenRowColor(colors);
    return order.rowOf(id).value_or(0) % 2 == 0 ? colors.paper : colors.otherRow;
}

} // namespace loopscope
