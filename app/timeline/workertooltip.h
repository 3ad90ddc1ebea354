#pragma once

#include "core/timeline/runtracks.h"

#include <QCoreApplication>

namespace loopscope {

/// Which task a worker ran at a moment, from when to when, as rich text.
class WorkerTooltip
{
    Q_DECLARE_TR_FUNCTIONS(WorkerTooltip)

public:
    /// Of worker index + 1, at `at` (run time).
    static QString html(const Recording& recording, const RunTracks& tracks, std::size_t index, Nanos at,
                        Nanos now);
};

} // namespace loopscope
