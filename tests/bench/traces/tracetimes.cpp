// Opens a trace in one way, and prints how long that took and how many spans it found. A process for each
// way, so that peaks of memory do not mix:  loopscope_tracetimes walk|read|open FILE

#include "core/files/chrometrace/readtrace.h"
#include "core/spans/trace.h"

#include <simdjson.h>

#include <cstdio>
#include <cstring>
#include <optional>

using namespace loopscope;

namespace {

using namespace simdjson;

// S: what reading the file with simdjson alone takes, all at once, each event's main fields looked at.
std::optional<std::size_t> walk(const char* path)
{
    padded_string json;
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array events;
    if (padded_string::load(path).get(json) || parser.iterate(json).get(document) ||
        document["traceEvents"].get_array().get(events))
        return std::nullopt;
    std::size_t spans = 0;
    double sum = 0;
    for (auto event : events) {
        std::string_view name;
        double stamp = 0;
        double duration = 0;
        std::int64_t process = 0;
        std::int64_t thread = 0;
        if (event["name"].get(name) || event["pid"].get(process) || event["tid"].get(thread) ||
            event["ts"].get(stamp) || event["dur"].get(duration))
            continue;
        sum += stamp + duration + static_cast<double>(process + thread) + static_cast<double>(name.size());
        ++spans;
    }
    return sum > 0 ? spans : 0;
}

std::optional<RawTrace> read(const char* path)
{
    ReadProgress progress;
    Result<ReadTrace> read = readTrace(QString::fromLocal8Bit(path), progress);
    return read ? std::optional(std::move(read->trace)) : std::nullopt;
}

std::optional<std::size_t> openIn(const char* way, const char* path)
{
    if (std::strcmp(way, "walk") == 0)
        return walk(path);
    std::optional<RawTrace> raw = read(path);
    if (!raw)
        return std::nullopt;
    const std::size_t spans = raw->spans.size();
    if (std::strcmp(way, "open") != 0)
        return spans;
    const Trace trace = traceFrom(std::move(*raw));
    return trace.tracks.empty() ? 0 : spans;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const Nanos begin = steadyNow();
    const std::optional<std::size_t> spans = openIn(argv[1], argv[2]);
    if (!spans)
        return 1;
    const std::chrono::duration<double, std::milli> took = steadyNow() - begin;
    std::printf("{\"ms\": %.3f, \"spans\": %zu}\n", took.count(), *spans);
    return 0;
}
