#pragma once

#include "core/files/chrometrace/countertable.h"
#include "core/files/chrometrace/eventparser.h"
#include "core/files/chrometrace/keyedevents.h"
#include "core/files/chrometrace/openspans.h"
#include "core/files/chrometrace/skipcounts.h"
#include "core/files/chrometrace/stamp.h"
#include "core/files/chrometrace/tracktable.h"

#include <string>
#include <unordered_map>

namespace loopscope {

/// Makes a trace of its events, one by one in the order of the file. One thread.
class TraceBuilder
{
public:
    /// `bytes` is about how long the trace will be, for the memory to be taken at once; 0 where it is not
    /// known.
    explicit TraceBuilder(std::int64_t bytes);

    /// Takes the event with the number `event`, which simdjson's padding must follow. Returns why it is left
    /// out, or mended.
    SkipReason take(std::string_view json, std::size_t event);

    /// Whether any event was taken: something of a Chrome trace is there.
    bool tookAny() const { return m_tookAny; }
    /// The whole trace, but for its skips. Empties the builder.
    RawTrace finish(SkipCounts& skips);

private:
    SkipReason takePhase(const EventFields& fields);
    SkipReason takeTimed(const EventFields& fields, char phase);
    SkipReason takeSlice(const EventFields& fields);
    SkipReason takeOnThread(const EventFields& fields, char phase);
    SkipReason takeBegin(const EventFields& fields);
    SkipReason takeEnd();
    SkipReason takeInstant(const EventFields& fields);
    SkipReason takeAsync(const EventFields& fields, char phase);
    SkipReason takeFlow(const EventFields& fields, char phase);
    SkipReason takeCounter(const EventFields& fields);
    SkipReason takeMetadata(const EventFields& fields);

    SkipReason setStamp(const EventFields& fields);
    bool findThread(const EventFields& fields);
    std::uint32_t nameOf(const EventFields& fields);
    std::uint32_t add(std::string_view name);

    RawTrace m_trace;
    EventParser m_parser;
    TrackTable m_tracks;
    std::unordered_map<std::string, std::uint32_t> m_masked; // names that had a secret, or might have had one
    OpenSpans m_open;
    CounterTable m_counters;
    std::vector<KeyedEvent> m_async;
    std::vector<KeyedEvent> m_flowSteps;
    std::size_t m_counterValues = 0;
    std::string m_counterName;
    bool m_tookAny = false;

    // Of the event that is taken:
    std::uint32_t m_event = 0;
    std::int64_t m_at = 0;
    std::int64_t m_pid = 0;
    std::uint32_t m_track = 0;
};

} // namespace loopscope
