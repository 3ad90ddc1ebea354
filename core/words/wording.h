#pragma once

#include "core/plan/runsettings.h"
#include "core/trace/recording.h"

#include <QCoreApplication>

#include <vector>

namespace loopscope {

/// The program's words for what it names: strategies, states, outcomes. One place, so that the program
/// says the same thing everywhere (design, "Wording").
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    static QString strategy(StrategyKind kind);
    /// "waiting", "ready, not run".
    static QString state(TaskState state);
    /// "server", "timer", "limit"; empty for nothing.
    static QString waitsOn(WaitsOn on);
    /// "waiting · server".
    static QString stateOn(TaskState state, WaitsOn on);
    /// "holds the loop", "holds worker 2"; empty for nothing.
    static QString holds(Holder holder);
    /// What a task is doing or how it ended. `over`: its run is.
    static QString taskState(const TaskRecord& record, bool over);
    /// The task's name on one plain line; the strategy itself is "main".
    static QString taskName(const Recording& recording, TaskId id);
    /// Why a task failed, which the core says in English, in the language that is spoken and on one plain
    /// line. What is not known stays as it is.
    static QString reason(const QString& english);
    /// Every reason that the core can give, with %1 and %2 for what differs.
    static std::vector<const char*> knownReasons();
    /// A name or another's text, cut where it is longer than a sentence has room for.
    static QString shortened(const QString& text, qsizetype most = 60);
    /// "49.9 kB".
    static QString bytes(std::int64_t count);
};

} // namespace loopscope
