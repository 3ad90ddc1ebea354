#include "app/inspector/loopanswer.h"

#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

namespace loopscope {

QString LoopAnswer::invitation()
{
    return tr("Ask while a run goes on, and see how late the answer comes.");
}

LoopAnswer::Text LoopAnswer::of(const Recording& recording, const HeldStretches& held, Nanos now)
{
    if (recording.questions().empty())
        return {invitation()};
    const QuestionRecord& last = recording.questions().back();
    const Nanos took = std::max(Nanos(0), last.answered.value_or(now) - last.asked);
    const bool late = took >= heldThreshold(recording.settings());
    if (last.answered)
        return {answered(recording, held.longestIn(last.asked, *last.answered), took), late};
    const QString asked = durationText(last.asked);
    if (recording.isOver())
        return {tr("Asked at %1: never answered.").arg(asked), true};
    return {tr("Asked at %1: waiting %2").arg(asked, durationText(took)), late};
}

QString LoopAnswer::answered(const Recording& recording, const HeldStretch* held, Nanos took)
{
    const QString time = durationText(took);
    if (!held)
        return tr("Answered after %1: the loop was free.").arg(time);
    if (held->tasks > 1)
        return tr("Answered after %1: %n task(s) held the loop, one after another.", nullptr,
                  static_cast<int>(held->tasks))
            .arg(time);
    return tr("Answered after %1: %2 held the loop.")
        .arg(time, Wording::shortened(Wording::taskName(recording, held->by)));
}

} // namespace loopscope
