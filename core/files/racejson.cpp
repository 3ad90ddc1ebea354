#include "core/files/racejson.h"

#include "core/files/jsonwriter.h"
#include "core/files/summaryjson.h"
#include "core/race/raceresult.h"

#include <QBuffer>

namespace loopscope {

namespace {

void writeRuns(JsonWriter& json, const Runs& runs)
{
    json.key("runs");
    json.beginArray();
    for (const auto& run : runs)
        writeSummary(json, *run, States::Write);
    json.endArray();
}

void writeSpread(JsonWriter& json, const Spread& spread)
{
    json.beginObject();
    json.key("median");
    json.millis(spread.median);
    json.key("p95");
    json.millis(spread.p95);
    json.key("min");
    json.millis(spread.least);
    json.key("max");
    json.millis(spread.most);
    json.endObject();
}

void writeEntry(JsonWriter& json, const RaceEntry& entry)
{
    const auto differs = differsFromFirst(entry);
    json.beginObject();
    json.key("strategy");
    json.text(strategyName(entry.strategy));
    json.key("compared");
    json.integer(static_cast<std::int64_t>(entry.compared.size()));
    json.key("wall_ms");
    entry.wall ? writeSpread(json, *entry.wall) : json.null();
    json.key("differs_from_first");
    differs ? json.boolean(*differs) : json.null();
    json.key("p");
    entry.p ? json.number(*entry.p) : json.null();
    json.endObject();
}

void writeRepeat(JsonWriter& json, std::size_t repeat)
{
    json.key("repeat");
    json.integer(static_cast<std::int64_t>(repeat));
}

void writeFastest(JsonWriter& json, const RaceResult& result)
{
    json.key("fastest");
    if (result.fastest)
        json.text(strategyName(result.entries[*result.fastest].strategy));
    else
        json.null();
}

template <class Write>
QByteArray objectFrom(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginObject();
    write(json);
    json.endObject();
    json.finish();
    return buffer.data();
}

} // namespace

QByteArray raceToJson(const Runs& runs, std::size_t repeat)
{
    return objectFrom([&](JsonWriter& json) {
        const RaceResult result = raceResult(runs);
        if (repeat > 1)
            writeRepeat(json, repeat);
        writeRuns(json, runs);
        writeFastest(json, result);
        if (repeat <= 1)
            return;
        json.key("strategies");
        json.beginArray();
        for (const RaceEntry& entry : result.entries)
            writeEntry(json, entry);
        json.endArray();
    });
}

QByteArray repeatToJson(const Runs& runs, std::size_t repeat)
{
    return objectFrom([&](JsonWriter& json) {
        writeRepeat(json, repeat);
        json.key("wall_ms");
        writeSpread(json, spreadOf(wallTimes(notStopped(runs))));
        writeRuns(json, runs);
    });
}

} // namespace loopscope
