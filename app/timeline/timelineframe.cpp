#include "app/timeline/timelineframe.h"

#include "app/look/mixing.h"

namespace loopscope {

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
