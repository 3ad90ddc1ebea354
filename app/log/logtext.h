#pragma once

#include "core/analysis/runlog.h"

#include <QCoreApplication>

namespace loopscope {

/// The lines of a run's log in words.
class LogText
{
    Q_DECLARE_TR_FUNCTIONS(LogText)

public:
    /// "1.003 s  complete: url_1 · 49.9 kB", the seconds aligned.
    static QString line(const Recording& recording, const RunLog& log, const LogEntry& entry);
    /// Whether it tells that the loop was held, or answered late.
    static bool isLate(const Recording& recording, const LogEntry& entry);

private:
    static QString what(const Recording& recording, const RunLog& log, const LogEntry& entry);
    static QString ended(const Recording& recording, TaskId id);
    static QString held(const Recording& recording, const HeldStretch& stretch);
    static QString total(const Recording& recording);
};

} // namespace loopscope
