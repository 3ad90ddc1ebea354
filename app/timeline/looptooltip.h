#pragma once

#include "app/look/colors.h"
#include "core/timeline/runtracks.h"

#include <QCoreApplication>

namespace loopscope {

struct LoopRowMoment;

/// What went on on the loop at a moment, as rich text: who held it and made whose callback late, which
/// callback ran, whether a heartbeat was answered.
class LoopTooltip
{
    Q_DECLARE_TR_FUNCTIONS(LoopTooltip)

public:
    /// At `at`, or nearest within `reach`; run time. Empty outside the run.
    static QString html(const Recording& recording, const RunTracks& tracks, Nanos at, Nanos reach, Nanos now,
                        const Colors& colors);

private:
    static QString held(const Recording& recording, const RunTracks& tracks, const HeldStretch& stretch,
                        Nanos now, const Colors& colors);
    static QString callback(const Recording& recording, const CallbackRecord& callback, Nanos now,
                            const Colors& colors);
    static QString heartbeat(const HeartbeatRecord& heartbeat, Nanos interval, const Colors& colors);
};

} // namespace loopscope
