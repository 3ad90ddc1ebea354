#include "core/files/sweepjson.h"

#include "core/files/jsonwriter.h"
#include "core/files/summaryjson.h"
#include "core/race/sweepwords.h"

#include <QBuffer>

namespace loopscope {

namespace {

void writeSpreadOf(JsonWriter& json, const SweepPoint& point)
{
    json.key("spread_ms");
    if (!point.wall)
        return json.null();
    json.beginObject();
    json.key("median");
    json.millis(point.wall->median);
    json.key("p95");
    json.millis(point.wall->p95);
    json.key("min");
    json.millis(point.wall->least);
    json.key("max");
    json.millis(point.wall->most);
    json.endObject();
}

void writePoint(JsonWriter& json, const SweepPoint& point, std::size_t repeat)
{
    json.beginObject();
    json.key("value");
    json.integer(point.value);
    json.key("compared");
    json.integer(static_cast<std::int64_t>(point.compared.size()));
    json.key("wall_ms");
    point.wall ? json.millis(point.wall->median) : json.null();
    if (repeat > 1)
        writeSpreadOf(json, point);
    json.key("throughput");
    point.throughput ? json.number(*point.throughput) : json.null();
    json.key("peak_in_flight");
    json.integer(point.peakInFlight);
    json.key("succeeded");
    json.integer(static_cast<std::int64_t>(point.typical->ended(Outcome::Succeeded)));
    json.key("runs");
    json.beginArray();
    for (const auto& run : point.runs)
        writeSummary(json, *run, States::Write);
    json.endArray();
    json.endObject();
}

void writeHead(JsonWriter& json, const SweepResult& result, std::size_t repeat)
{
    json.key("over");
    json.text(sweptName(result.over));
    json.key("strategy");
    if (result.points.empty())
        json.null();
    else
        json.text(strategyName(result.points.front().typical->settings().strategy));
    if (repeat <= 1)
        return;
    json.key("repeat");
    json.integer(static_cast<std::int64_t>(repeat));
}

} // namespace

QByteArray sweepToJson(const SweepResult& result, std::size_t repeat)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginObject();
    writeHead(json, result, repeat);
    json.key("points");
    json.beginArray();
    for (const SweepPoint& point : result.points)
        writePoint(json, point, repeat);
    json.endArray();
    json.key("knee");
    result.knee ? json.integer(result.points[*result.knee].value) : json.null();
    json.key("reason");
    json.wordOrNull(sweepReasonName(result));
    json.endObject();
    json.finish();
    return buffer.data();
}

} // namespace loopscope
