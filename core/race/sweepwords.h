#pragma once

#include "core/race/sweepresult.h"

#include <QCoreApplication>

namespace loopscope {

/// A sweep in words, in the language of now, for the window and the terminal. Names of tasks are on one plain
/// line.
class SweepWords
{
    Q_DECLARE_TR_FUNCTIONS(SweepWords)

public:
    /// "limit", "workers", "connections": the heading over its values.
    static QString setting(SweptSetting over);
    /// "a limit of 6", "6 workers", "1 connection to a host".
    static QString value(SweptSetting over, int value);
    /// "12.3": tasks a second, in three digits; "–" where there are none.
    static QString throughput(const SweepPoint& point);
    /// Why runs of a point are not compared: "2 failed", "stopped", "1 of 5 left out"; empty where all
    /// are.
    static QString mark(const SweepPoint& point);
    /// Where the knee is, or that there is none.
    static QString verdict(const SweepResult& result);
    /// What holds tasks back from there on; empty where the verdict says all.
    static QString reason(const SweepResult& result);
    /// That greater values take longer again; empty where they do not.
    static QString afterwards(const SweepResult& result);
    /// These three in one text.
    static QString all(const SweepResult& result);
    /// Why it would be senseless to sweep.
    static QString obstacle(SweepObstacle obstacle);

private:
    static QString gain(const SweepResult& result);
    static QString allTasks(const SweepResult& result);
    static QString queue(const SweepReason& reason);
};

/// The same reason as a word for programs: "tasks", "limit", "workers", "connections", "loop", "cores",
/// "server", "longest-task", "failures", "unknown"; empty where the curve has neither a knee nor is flat.
QLatin1String sweepReasonName(const SweepResult& result);

} // namespace loopscope
