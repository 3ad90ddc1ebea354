#include "tests/support/sampletrace.h"

namespace loopscope::test {

std::shared_ptr<const Trace> sampleTrace()
{
    constexpr std::int64_t ms = 1'000'000;
    RawTrace raw;
    const auto name = [&](const char* text) { return raw.names.add(text); };
    raw.tracks = {
        {.process = QStringLiteral("Server"), .name = QStringLiteral("main"), .pid = 1, .tid = 1, .order = 0},
        {.process = QStringLiteral("Server"),
         .name = QStringLiteral("worker"),
         .pid = 1,
         .tid = 2,
         .order = 1},
        {.tid = 7, .order = 2}};
    const auto span = [&](std::uint32_t track, std::int64_t from, std::int64_t to, const char* text) {
        raw.spans.push_back(
            {.start = from * ms, .duration = (to - from) * ms, .name = name(text), .track = track});
    };
    span(0, 0, 60, "request");
    span(0, 10, 20, "parse");
    span(0, 30, 50, "query");
    span(0, 70, 100, "request");
    span(1, 35, 48, "read");
    raw.instants = {{.at = 5 * ms, .name = name("tick"), .track = 2},
                    {.at = 80 * ms, .name = name("gc"), .track = 1}};
    raw.flows = {{.fromAt = 32 * ms, .toAt = 35 * ms, .fromTrack = 0, .toTrack = 1, .name = name("io")}};
    raw.skipped = {
        {.why = QStringLiteral("the duration is negative"), .count = 2, .firstEvent = 4, .line = 6}};
    raw.counters = {{.name = name("heap"),
                     .track = 0,
                     .values = {{.at = 10 * ms, .value = 3}, {.at = 50 * ms, .value = 8}}}};
    raw.length = Nanos(100 * ms);
    raw.events = 10;
    return std::make_shared<const Trace>(traceFrom(std::move(raw)));
}

} // namespace loopscope::test
