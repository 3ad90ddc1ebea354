#pragma once

#include "core/trace/recording.h"

#include <QStringList>

namespace loopscope {

/// A state's slice before it is known whether it fits the others. Run time; `event` is its index in the file.
struct StateSlice
{
    StateChange change;
    Nanos end{};
    TaskId task = noTask;
    std::uint32_t event = 0;
};

/// A callback's or a worker's slice. Run time. Of a callback `late` is how long it was ready.
struct WorkSlice
{
    Nanos start{};
    Nanos end{};
    Nanos late{};
    TaskId task = noTask;
    int worker = 0;
    std::uint32_t event = 0;
};

/// What the trace events of a recording tell, each checked by itself.
struct TraceContent
{
    std::vector<StateSlice> states;          ///< by start; a task's own in their order
    std::vector<WorkSlice> callbacks;        ///< by start
    std::vector<WorkSlice> workers;          ///< by start
    std::vector<HeartbeatRecord> heartbeats; ///< by time; all with an answer
    std::vector<QuestionRecord> questions;   ///< by time
    std::optional<std::uint32_t> firstEvent; ///< its index in the file; none: there is no event
};

/// What is known of one task besides its states.
struct TaskFacts
{
    std::optional<Nanos> start;
    std::optional<Nanos> end;
    Outcome outcome = Outcome::NotRun;
    QString reason;
    FetchRecord fetch;
};

/// What no slice says of a run.
struct RunFacts
{
    QString place; ///< where they stand in the file: "otherData", or "otherData.runs[2]"
    Plan plan;
    QStringList warnings;
    RunSettings settings;
    std::optional<Nanos> zero;
    std::optional<RunEnd> end;
    Nanos last{};
    bool openCallback = false;
    std::vector<int> openWorkers;
    std::vector<std::size_t> unanswered; ///< heartbeats, from 1
    std::vector<TaskFacts> tasks;
};

} // namespace loopscope
