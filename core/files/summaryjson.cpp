#include "core/files/summaryjson.h"

#include "core/analysis/findings/findings.h"
#include "core/analysis/findings/findingtext.h"
#include "core/files/jsonwriter.h"
#include "core/plan/secrets.h"
#include "core/trace/eventnames.h"

#include <QBuffer>

namespace loopscope {

namespace {

void writeTimeOrNull(JsonWriter& json, const std::optional<Nanos>& time)
{
    if (time)
        json.millis(*time);
    else
        json.null();
}

void writeProtocol(JsonWriter& json, int httpVersion)
{
    if (httpVersion == 0)
        json.null();
    else if (httpVersion % 10 == 0 && httpVersion >= 20)
        json.text(QStringLiteral("HTTP/%1").arg(httpVersion / 10));
    else
        json.text(QStringLiteral("HTTP/%1.%2").arg(httpVersion / 10).arg(httpVersion % 10));
}

void writeFetch(JsonWriter& json, const FetchRecord& fetch, Nanos late)
{
    json.key("http_status");
    if (fetch.httpStatus == 0)
        json.null();
    else
        json.integer(fetch.httpStatus);
    json.key("protocol");
    writeProtocol(json, fetch.httpVersion);
    json.key("bytes");
    json.integer(fetch.bytes);
    json.key("late_ms");
    json.millis(late);
    json.key("attempts");
    json.integer(fetch.attempts);
    json.key("redirects");
    json.beginArray();
    for (const Hop& hop : fetch.redirects) {
        json.beginObject();
        json.key("http_status");
        json.integer(hop.httpStatus);
        json.key("url");
        json.text(maskedUrl(QUrl(hop.url)));
        json.endObject();
    }
    json.endArray();
}

void writeTimes(JsonWriter& json, const TaskRecord& record)
{
    const auto start = record.start();
    json.key("start_ms");
    writeTimeOrNull(json, start);
    json.key("end_ms");
    writeTimeOrNull(json, record.end);
    json.key("took_ms");
    writeTimeOrNull(json, start && record.end ? std::optional(*record.end - *start) : std::nullopt);
}

void writeStates(JsonWriter& json, const TaskRecord& record)
{
    json.key("states");
    json.beginArray();
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        const StateChange& change = record.changes[i];
        json.beginObject();
        json.key("state");
        json.word(stateName(change.state));
        json.key("on");
        json.wordOrNull(waitsOnName(change.on));
        json.key("where");
        json.wordOrNull(holderName(change.holder));
        json.key("start_ms");
        json.millis(change.at);
        json.key("end_ms");
        writeTimeOrNull(json, record.changeEnd(i));
        json.endObject();
    }
    json.endArray();
}

void writeTask(JsonWriter& json, const Recording& recording, TaskId id, States states)
{
    static const FetchRecord nothing;
    const TaskRecord& record = recording.record(id);
    json.beginObject();
    json.key("id");
    json.integer(id);
    json.key("name");
    json.text(recording.taskName(id));
    json.key("type");
    json.text(kindName(recording.task(id).kind));
    json.key("outcome");
    json.word(outcomeName(record.outcome));
    json.key("reason");
    if (record.reason.isEmpty())
        json.null();
    else
        json.text(record.reason);
    writeTimes(json, record);
    writeFetch(json, record.fetch ? *record.fetch : nothing, lateness(record));
    if (states == States::Write)
        writeStates(json, record);
    json.endObject();
}

void writeLoop(JsonWriter& json, const LoopFigures& loop)
{
    json.beginObject();
    json.key("busy_ms");
    json.millis(loop.busy);
    json.key("callbacks");
    json.integer(static_cast<std::int64_t>(loop.callbacks));
    json.key("longest_block_ms");
    json.millis(loop.longestBlock);
    json.key("longest_block_task");
    if (loop.longestBlockTask == noTask)
        json.null();
    else
        json.integer(loop.longestBlockTask);
    json.key("heartbeats");
    json.integer(static_cast<std::int64_t>(loop.heartbeats));
    json.key("heartbeats_missed");
    json.integer(static_cast<std::int64_t>(loop.heartbeatsMissed));
    json.key("worst_late_ms");
    json.millis(loop.worstLate);
    json.endObject();
}

void writeFigures(JsonWriter& json, const Summary& summary)
{
    json.key("strategy");
    json.text(strategyName(summary.strategy));
    json.key("wall_ms");
    json.millis(summary.wall);
    json.key("tasks_ms");
    json.millis(summary.tasks);
    json.key("overlap");
    if (const auto overlap = summary.overlap())
        json.number(*overlap);
    else
        json.null();
    json.key("peak_in_flight");
    json.integer(summary.peakInFlight);
    json.key("succeeded");
    json.integer(summary.succeeded);
    json.key("failed");
    json.integer(summary.failed);
    json.key("cancelled");
    json.integer(summary.cancelled);
    json.key("not_run");
    json.integer(summary.notRun);
    json.key("monotonic_start_ns");
    json.integer(summary.monotonicStart.count());
    json.key("loop");
    writeLoop(json, summary.loop);
}

void writeFindings(JsonWriter& json, const std::vector<Finding>& findings)
{
    json.beginArray();
    for (const Finding& finding : findings) {
        json.beginObject();
        json.key("rule");
        json.text(ruleName(finding.rule));
        json.key("text");
        json.text(findingText(finding));
        json.key("fix");
        json.text(fixText(finding));
        json.key("tasks");
        json.beginArray();
        for (const TaskId task : finding.tasks)
            json.integer(task);
        json.endArray();
        json.key("gain_ms");
        json.millis(finding.gain);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeSummary(JsonWriter& json, const Recording& recording, States states)
{
    json.beginObject();
    const Summary summary = summarize(recording);
    writeFigures(json, summary);
    json.key("findings");
    writeFindings(json, findingsOf(recording, summary));
    json.key("tasks");
    json.beginArray();
    for (TaskId id = 1; id <= recording.tasks().size(); ++id)
        writeTask(json, recording, id, states);
    json.endArray();
    json.endObject();
}

QByteArray summaryToJson(const Recording& recording, States states)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    writeSummary(json, recording, states);
    json.finish();
    return buffer.data();
}

} // namespace loopscope
