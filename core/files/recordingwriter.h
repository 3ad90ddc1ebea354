#pragma once

#include "core/files/jsonwriter.h"
#include "core/files/traceorder.h"

namespace loopscope {

/// Writes one recording as a Chrome Trace Event JSON object, event by event. Used once.
class RecordingWriter
{
public:
    RecordingWriter(const Recording& recording, QIODevice& device)
        : m_recording(recording)
        , m_json(device)
    {
    }

    /// False: the device did not take everything.
    bool write();

private:
    void writeMetadata();
    void writeProcess(int process, const char* name);
    void writeName(const char* kind, int process, std::int64_t thread, const QString& name);
    void writeSortIndex(const char* kind, int process, std::int64_t thread, std::int64_t index);
    void beginMetadata(const char* kind, int process, std::int64_t thread);

    void writeEntry(const TraceEntry& entry);
    void writeCallback(const CallbackRecord& callback);
    void writeNestedTask(TaskId id);
    void writeHeartbeat(const HeartbeatRecord& heartbeat);
    void writeQuestion(Nanos at, const char* name, std::uint32_t number);
    void writeState(TaskId id, std::size_t number);
    void writeWorkerSpan(const WorkerSpan& span);
    void beginSlice(int process, std::int64_t thread, Nanos from, Nanos to, const char* category);
    void writeTask(TaskId id);
    Nanos endOrNow(const std::optional<Nanos>& end) const { return end.value_or(m_recording.lastTime()); }

    void writeOtherData();
    void writeRun();
    void writeRunSettings();
    void writeOpenEnds();

    const Recording& m_recording;
    JsonWriter m_json;
};

} // namespace loopscope
