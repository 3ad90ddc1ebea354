#include "core/files/traceorder.h"

#include "core/analysis/loopfigures.h"

#include <algorithm>

namespace loopscope {

namespace {

// The last callback that began by `time`.
const CallbackRecord* callbackAt(const Recording& recording, Nanos time)
{
    const auto& callbacks = recording.callbacks();
    const auto after =
        std::upper_bound(callbacks.begin(), callbacks.end(), time,
                         [](Nanos left, const CallbackRecord& right) { return left < right.start; });
    return after == callbacks.begin() ? nullptr : &*(after - 1);
}

void addCallbacks(std::vector<TraceEntry>& entries, const Recording& recording)
{
    std::uint32_t index = 0;
    for (const CallbackRecord& callback : recording.callbacks())
        entries.push_back({.at = callback.start, .index = index++, .kind = TraceEntry::Kind::Callback});
    index = 0;
    for (const TaskRecord& record : recording.records()) {
        if (const auto nested = nestedSlice(recording, record))
            entries.push_back({.at = nested->start, .index = index, .kind = TraceEntry::Kind::NestedTask});
        ++index;
    }
}

void addStates(std::vector<TraceEntry>& entries, const Recording& recording)
{
    std::uint32_t index = 0;
    for (const TaskRecord& record : recording.records()) {
        std::uint32_t number = 0;
        for (const StateChange& change : record.changes)
            entries.push_back(
                {.at = change.at, .index = index, .change = number++, .kind = TraceEntry::Kind::State});
        ++index;
    }
}

// All that were asked before any that was answered, so that of one time the question comes first.
void addQuestions(std::vector<TraceEntry>& entries, const Recording& recording)
{
    std::uint32_t index = 0;
    for (const QuestionRecord& question : recording.questions())
        entries.push_back({.at = question.asked, .index = index++, .kind = TraceEntry::Kind::QuestionAsked});
    index = 0;
    for (const QuestionRecord& question : recording.questions()) {
        if (question.answered)
            entries.push_back(
                {.at = *question.answered, .index = index, .kind = TraceEntry::Kind::QuestionAnswered});
        ++index;
    }
}

std::size_t countOf(const Recording& recording)
{
    std::size_t count = recording.callbacks().size() + recording.heartbeats().size() +
                        recording.workerSpans().size() + recording.records().size() +
                        2 * recording.questions().size();
    for (const TaskRecord& record : recording.records())
        count += record.changes.size();
    return count;
}

} // namespace

std::optional<NestedSlice> nestedSlice(const Recording& recording, const TaskRecord& record)
{
    const auto start = record.start();
    if (!start || recording.settings().strategy != StrategyKind::Blocking)
        return std::nullopt;
    const CallbackRecord* callback = callbackAt(recording, *start);
    if (!callback || callback->task != noTask)
        return std::nullopt;
    const Nanos last = callback->end.value_or(recording.lastTime());
    if (*start > last)
        return std::nullopt;
    return NestedSlice{*start, std::min(record.end.value_or(last), last)};
}

std::vector<TraceEntry> traceOrder(const Recording& recording)
{
    std::vector<TraceEntry> entries;
    entries.reserve(countOf(recording));
    addCallbacks(entries, recording);
    std::uint32_t index = 0;
    for (const HeartbeatRecord& heartbeat : recording.heartbeats()) {
        if (countsForRun(recording, heartbeat))
            entries.push_back({.at = heartbeat.asked, .index = index, .kind = TraceEntry::Kind::Heartbeat});
        ++index;
    }
    addStates(entries, recording);
    index = 0;
    for (const WorkerSpan& span : recording.workerSpans())
        entries.push_back({.at = span.start, .index = index++, .kind = TraceEntry::Kind::WorkerSpan});
    addQuestions(entries, recording);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TraceEntry& left, const TraceEntry& right) { return left.at < right.at; });
    return entries;
}

} // namespace loopscope
