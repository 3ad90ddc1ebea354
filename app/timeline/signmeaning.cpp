#include "app/timeline/signmeaning.h"

#include <QCoreApplication>

namespace loopscope {

QString signMeaning(Sign sign)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("SignMeaning", text); };
    switch (sign) {
    case Sign::Queued:
        return translated(QT_TRANSLATE_NOOP(
            "SignMeaning",
            "Queued: asked for, but the limit, the workers or the connections are all taken."));
    case Sign::Waiting:
        return translated(QT_TRANSLATE_NOOP("SignMeaning",
                                            "Waiting for a timer or a server. It costs nothing, unless the "
                                            "rail beneath says that it holds a thread."));
    case Sign::Receiving:
        return translated(
            QT_TRANSLATE_NOOP("SignMeaning", "Receiving the answer, from its first byte to its last."));
    case Sign::Ready:
        return translated(QT_TRANSLATE_NOOP(
            "SignMeaning", "Ready, not run: what it waited for has happened, and the loop has "
                           "not come to it yet. This is the loop's lateness."));
    case Sign::Running: return translated(QT_TRANSLATE_NOOP("SignMeaning", "Running: its own code runs."));
    case Sign::HoldsThread:
        return translated(QT_TRANSLATE_NOOP("SignMeaning",
                                            "The rail: this state holds a thread, the loop's or a worker's. "
                                            "Nothing else can run there meanwhile."));
    case Sign::LoopHeld:
        return translated(QT_TRANSLATE_NOOP("SignMeaning",
                                            "The loop was held: one callback kept it from everything else."));
    case Sign::HeartbeatAnswered:
        return translated(QT_TRANSLATE_NOOP(
            "SignMeaning", "A heartbeat: asked whether it is alive, the loop answered in time."));
    case Sign::HeartbeatMissed:
        return translated(
            QT_TRANSLATE_NOOP("SignMeaning", "A heartbeat that the loop missed, since it was held."));
    case Sign::Question:
        return translated(QT_TRANSLATE_NOOP(
            "SignMeaning", "A question that was put to the loop, to where it was answered."));
    case Sign::EarlierRun:
        return translated(
            QT_TRANSLATE_NOOP("SignMeaning", "The outline: where an earlier run of the same tasks was."));
    case Sign::Predicted:
        return translated(QT_TRANSLATE_NOOP(
            "SignMeaning", "The dashed outline: where the task was predicted to be, from what an earlier run "
                           "measured."));
    }
    Q_UNREACHABLE();
}

TaskKind usualKind(Sign sign)
{
    switch (sign) {
    case Sign::Running: return TaskKind::Cpu;
    case Sign::HoldsThread: return TaskKind::Block;
    default: return TaskKind::Url;
    }
}

} // namespace loopscope
