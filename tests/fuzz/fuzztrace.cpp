// Feeds the reader of foreign traces with anything. Built by clang with -fsanitize=fuzzer it is a target of
// libFuzzer's; otherwise see mutate.cpp.

#include "core/files/chrometrace/readtrace.h"
#include "core/files/chrometrace/tracejson.h"

#include <cstdint>
#include <cstdlib>

using namespace loopscope;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void checkTimes(const RawTrace& trace)
{
    const std::int64_t length = trace.length.count();
    must(length >= 0);
    for (const RawSpan& span : trace.spans) {
        must(span.start >= 0 && span.duration >= 0 && span.duration <= length - span.start);
        must(span.track < trace.tracks.size() && span.name < trace.names.size());
    }
    for (const RawInstant& instant : trace.instants) {
        must(instant.at >= 0 && instant.at <= length);
        must(instant.track < trace.tracks.size() && instant.name < trace.names.size());
    }
    for (const RawFlow& flow : trace.flows) {
        must(flow.fromAt >= 0 && flow.fromAt <= flow.toAt && flow.toAt <= length);
        must(flow.fromTrack < trace.tracks.size() && flow.toTrack < trace.tracks.size());
    }
}

void checkCounts(const RawTrace& trace)
{
    const std::size_t shown = trace.spans.size() + trace.instants.size() + trace.flows.size();
    must(shown <= trace.events);
    for (const CounterSeries& series : trace.counters)
        must(!series.values.empty() && series.track < trace.tracks.size() &&
             series.name < trace.names.size());
}

} // namespace

// The name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ReadProgress progress;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<ReadTrace> read = readTrace(bytes, progress);
    if (!read) {
        must(!read.problem().message.isEmpty());
        return 0;
    }
    checkTimes(read->trace);
    checkCounts(read->trace);
    must(!traceToJson(read->trace).isEmpty());
    return 0;
}
