#include "app/window/holdernow.h"

#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace loopscope {

QString holderNow(const Recording& recording, const HeldStretches& held, Nanos now)
{
    const HeldStretch* open = held.open();
    if (!open)
        return {};
    TaskId task = open->by;
    Nanos since = open->start;
    if (open->tasks > 1) { // each in its turn: the time is that of the present one
        task = blockingTaskAt(recording, now);
        since = std::max(since, recording.record(task).start().value_or(since));
    }
    return QCoreApplication::translate("HolderNow", "%1 holds the loop · %2")
        .arg(Wording::taskName(recording, task), durationText(std::max(Nanos(0), now - since)));
}

} // namespace loopscope
