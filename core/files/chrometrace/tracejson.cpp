#include "core/files/chrometrace/tracejson.h"

#include "core/files/chrometrace/tracetext.h"
#include "core/files/jsonwriter.h"

#include <QBuffer>

namespace loopscope {

namespace {

void writeCount(JsonWriter& json, const char* key, std::size_t count)
{
    json.key(key);
    json.integer(static_cast<std::int64_t>(count));
}

void writeFigures(JsonWriter& json, const RawTrace& trace)
{
    json.key("format");
    json.word(QLatin1String("chrome-trace"));
    writeCount(json, "events", trace.events);
    writeCount(json, "spans", trace.spans.size());
    writeCount(json, "instants", trace.instants.size());
    writeCount(json, "flows", trace.flows.size());
    writeCount(json, "counters", trace.counters.size());
    json.key("length_ms");
    json.millis(trace.length);
    json.key("cut_off");
    json.boolean(trace.cutOff);
}

void writeTrack(JsonWriter& json, const TraceTrack& track, std::size_t spans)
{
    json.beginObject();
    json.key("process");
    json.text(track.process);
    json.key("name");
    json.text(track.name);
    json.key("pid");
    json.integer(track.pid);
    json.key("tid");
    json.integer(track.tid);
    json.key("async");
    json.boolean(track.async);
    writeCount(json, "spans", spans);
    json.endObject();
}

void writeReasons(JsonWriter& json, const char* key, const std::vector<SkippedEvents>& reasons)
{
    json.key(key);
    json.beginArray();
    for (const SkippedEvents& reason : reasons) {
        json.beginObject();
        json.key("why");
        json.text(reason.english);
        writeCount(json, "count", reason.count);
        writeCount(json, "first_event", reason.firstEvent);
        json.key("line");
        json.integer(reason.line);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray traceToJson(const RawTrace& trace)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginObject();
    writeFigures(json, trace);
    json.key("tracks");
    json.beginArray();
    const std::vector<std::size_t> counts = spansByTrack(trace);
    for (const std::size_t track : tracksInOrder(trace))
        writeTrack(json, trace.tracks[track], counts[track]);
    json.endArray();
    writeReasons(json, "skipped", trace.skipped);
    writeReasons(json, "mended", trace.mended);
    json.endObject();
    json.finish();
    return bytes;
}

} // namespace loopscope
