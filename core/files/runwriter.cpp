#include "core/files/runwriter.h"

#include "core/trace/eventnames.h"

#include <algorithm>

namespace loopscope {

void RunWriter::writeMetadata()
{
    using namespace traceformat;
    writeProcess(loopProcess, "Event loop");
    writeName("thread_name", loopProcess, loopThread, QStringLiteral("loop"));
    writeProcess(taskProcess, "Tasks");
    for (TaskId id = 1; id <= m_recording.tasks().size(); ++id) {
        writeName("thread_name", taskProcess, id, m_recording.taskName(id));
        writeSortIndex("thread_sort_index", taskProcess, id, id);
    }
    int workers = 0;
    for (const WorkerSpan& span : m_recording.workerSpans())
        workers = std::max(workers, span.worker);
    if (workers > 0)
        writeProcess(workerProcess, "Workers");
    for (int worker = 1; worker <= workers; ++worker) {
        writeName("thread_name", workerProcess, worker, QStringLiteral("worker %1").arg(worker));
        writeSortIndex("thread_sort_index", workerProcess, worker, worker);
    }
}

void RunWriter::writeLabels()
{
    using namespace traceformat;
    const QString label =
        QStringLiteral("run %1, %2").arg(m_run + 1).arg(strategyName(m_recording.settings().strategy));
    for (const int process : {loopProcess, taskProcess, workerProcess}) {
        beginMetadata("process_labels", process, 0);
        m_json.key("labels");
        m_json.text(label);
        m_json.endObject();
        m_json.endObject();
    }
}

void RunWriter::writeProcess(int process, const char* name)
{
    writeName("process_name", process, 0, QString::fromLatin1(name));
    writeSortIndex("process_sort_index", process, 0, processNumber(process));
}

void RunWriter::writeName(const char* kind, int process, std::int64_t thread, const QString& name)
{
    beginMetadata(kind, process, thread);
    m_json.key("name");
    m_json.text(name);
    m_json.endObject();
    m_json.endObject();
}

void RunWriter::writeSortIndex(const char* kind, int process, std::int64_t thread, std::int64_t index)
{
    beginMetadata(kind, process, thread);
    m_json.key("sort_index");
    m_json.integer(index);
    m_json.endObject();
    m_json.endObject();
}

void RunWriter::beginMetadata(const char* kind, int process, std::int64_t thread)
{
    m_json.beginObject();
    m_json.key("ph");
    m_json.word(QLatin1String("M"));
    writeProcessNumber(process);
    m_json.key("tid");
    m_json.integer(thread);
    m_json.key("name");
    m_json.word(QLatin1String(kind));
    m_json.key("args");
    m_json.beginObject();
}

void RunWriter::writeProcessNumber(int process)
{
    m_json.key("pid");
    m_json.integer(processNumber(process));
}

void RunWriter::writeEntry(const TraceEntry& entry)
{
    const auto question = [&]() -> const QuestionRecord& { return m_recording.questions()[entry.index]; };
    switch (entry.kind) {
    case TraceEntry::Kind::Callback: writeCallback(m_recording.callbacks()[entry.index]); break;
    case TraceEntry::Kind::NestedTask: writeNestedTask(entry.index + 1); break;
    case TraceEntry::Kind::Heartbeat: writeHeartbeat(m_recording.heartbeats()[entry.index]); break;
    case TraceEntry::Kind::State: writeState(entry.index + 1, entry.change); break;
    case TraceEntry::Kind::WorkerSpan: writeWorkerSpan(m_recording.workerSpans()[entry.index]); break;
    case TraceEntry::Kind::QuestionAsked:
        writeQuestion(question().asked, traceformat::questionAsked, entry.index + 1);
        break;
    case TraceEntry::Kind::QuestionAnswered:
        writeQuestion(*question().answered, traceformat::questionAnswered, entry.index + 1);
        break;
    }
}

void RunWriter::beginSlice(int process, std::int64_t thread, Nanos from, Nanos to, const char* category)
{
    m_json.beginObject();
    m_json.key("ph");
    m_json.word(QLatin1String("X"));
    writeProcessNumber(process);
    m_json.key("tid");
    m_json.integer(thread);
    m_json.key("ts");
    m_json.micros(from + traceformat::zeroStamp);
    m_json.key("dur");
    m_json.micros(to - from);
    m_json.key("cat");
    m_json.word(QLatin1String(category));
}

void RunWriter::writeTask(TaskId id)
{
    m_json.key("task");
    if (id == noTask)
        m_json.null();
    else
        m_json.integer(id);
}

void RunWriter::writeCallback(const CallbackRecord& callback)
{
    using namespace traceformat;
    beginSlice(loopProcess, loopThread, callback.start, endOrNow(callback.end), callbackCategory);
    m_json.key("name");
    m_json.text(callback.task == noTask ? QStringLiteral("main") : m_recording.taskName(callback.task));
    m_json.key("args");
    m_json.beginObject();
    writeTask(callback.task);
    m_json.key("late_us");
    m_json.micros(callback.start - callback.readySince);
    m_json.endObject();
    m_json.endObject();
}

void RunWriter::writeNestedTask(TaskId id)
{
    using namespace traceformat;
    const auto slice = nestedSlice(m_recording, m_recording.record(id));
    beginSlice(loopProcess, loopThread, slice->start, slice->end, nestedCategory);
    m_json.key("name");
    m_json.text(m_recording.taskName(id));
    m_json.key("args");
    m_json.beginObject();
    writeTask(id);
    m_json.endObject();
    m_json.endObject();
}

void RunWriter::writeHeartbeat(const HeartbeatRecord& heartbeat)
{
    using namespace traceformat;
    m_json.beginObject();
    m_json.key("ph");
    m_json.word(QLatin1String("C"));
    writeProcessNumber(loopProcess);
    m_json.key("tid");
    m_json.integer(loopThread);
    m_json.key("ts");
    m_json.micros(heartbeat.asked + zeroStamp);
    m_json.key("name");
    m_json.word(QLatin1String(lagCounter));
    m_json.key("args");
    m_json.beginObject();
    m_json.key("ms");
    m_json.millis(endOrNow(heartbeat.answered) - heartbeat.asked);
    m_json.endObject();
    m_json.endObject();
}

void RunWriter::writeQuestion(Nanos at, const char* name, std::uint32_t number)
{
    using namespace traceformat;
    m_json.beginObject();
    m_json.key("ph");
    m_json.word(QLatin1String("I"));
    writeProcessNumber(loopProcess);
    m_json.key("tid");
    m_json.integer(loopThread);
    m_json.key("ts");
    m_json.micros(at + zeroStamp);
    m_json.key("s");
    m_json.word(QLatin1String("t"));
    m_json.key("name");
    m_json.word(QLatin1String(name));
    m_json.key("args");
    m_json.beginObject();
    m_json.key("number");
    m_json.integer(number);
    m_json.endObject();
    m_json.endObject();
}

void RunWriter::writeState(TaskId id, std::size_t number)
{
    using namespace traceformat;
    const TaskRecord& record = m_recording.record(id);
    const StateChange& change = record.changes[number];
    beginSlice(taskProcess, id, change.at, endOrNow(record.changeEnd(number)), stateCategory);
    m_json.key("name");
    m_json.word(stateName(change.state));
    m_json.key("args");
    m_json.beginObject();
    m_json.key("on");
    m_json.wordOrNull(waitsOnName(change.on));
    m_json.key("where");
    m_json.wordOrNull(holderName(change.holder));
    if (change.holder.isWorker()) {
        m_json.key("worker");
        m_json.integer(change.holder.workerNumber());
    }
    m_json.endObject();
    m_json.endObject();
}

void RunWriter::writeWorkerSpan(const WorkerSpan& span)
{
    using namespace traceformat;
    beginSlice(workerProcess, span.worker, span.start, endOrNow(span.end), workerCategory);
    m_json.key("name");
    m_json.text(m_recording.taskName(span.task));
    m_json.key("args");
    m_json.beginObject();
    writeTask(span.task);
    m_json.endObject();
    m_json.endObject();
}

} // namespace loopscope
