#pragma once

#include "core/files/jsonwriter.h"
#include "core/files/traceformat.h"
#include "core/files/traceorder.h"

namespace loopscope {

/// Writes one run of a recording file, piece by piece as the file needs it: its metadata, one of its events,
/// and what no slice says of it. Does not own the writer.
class RunWriter
{
public:
    /// `run` is its number in the file, from 0, which decides the processes that it has there.
    RunWriter(JsonWriter& json, const Recording& recording, int run)
        : m_json(json)
        , m_recording(recording)
        , m_run(run)
    {
    }

    void writeMetadata();
    /// Metadata that tells its processes from those of the other runs: "run 2, sequential".
    void writeLabels();
    void writeEntry(const TraceEntry& entry);
    /// The keys `run`, `plan` and `summary`, into an object that is open.
    void writeFacts();

private:
    void writeProcess(int process, const char* name);
    void writeName(const char* kind, int process, std::int64_t thread, const QString& name);
    void writeSortIndex(const char* kind, int process, std::int64_t thread, std::int64_t index);
    void beginMetadata(const char* kind, int process, std::int64_t thread);

    void writeCallback(const CallbackRecord& callback);
    void writeNestedTask(TaskId id);
    void writeHeartbeat(const HeartbeatRecord& heartbeat);
    void writeQuestion(Nanos at, const char* name, std::uint32_t number);
    void writeState(TaskId id, std::size_t number);
    void writeWorkerSpan(const WorkerSpan& span);
    void beginSlice(int process, std::int64_t thread, Nanos from, Nanos to, const char* category);
    void writeProcessNumber(int process);
    int processNumber(int process) const { return m_run * traceformat::processesPerRun + process; }
    void writeTask(TaskId id);
    Nanos endOrNow(const std::optional<Nanos>& end) const { return end.value_or(m_recording.lastTime()); }

    void writeRun();
    void writeRunSettings();
    void writeOpenEnds();

    JsonWriter& m_json;
    const Recording& m_recording;
    int m_run;
};

} // namespace loopscope
