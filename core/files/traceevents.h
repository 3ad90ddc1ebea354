#pragma once

#include "core/files/tracecontent.h"
#include "core/files/tracefields.h"

namespace loopscope {

/// Takes the events of a recording's trace one by one, in the order of the file, and checks each: its kind,
/// its fields, and that time never runs backwards.
class TraceEvents
{
public:
    /// Takes the next event. False: it was refused, see problem().
    bool take(simdjson::dom::element event);

    const std::optional<Problem>& problem() const { return m_problem; }
    /// What each run's events told, by its number in the file; of a run without events, and behind the last
    /// one that has any, there may be nothing.
    std::vector<TraceContent>& contents() { return m_contents; }

private:
    int takeProcess(TraceFields& event);
    void takeSlice(TraceFields& event, int process);
    void takeOnLoop(TraceFields& event, Nanos start, Nanos end);
    void takeState(TraceFields& event, Nanos start, Nanos end);
    void takeWorkerSpan(TraceFields& event, Nanos start, Nanos end);
    void takeHeartbeat(TraceFields& event);
    void takeInstant(TraceFields& event);
    Nanos startOf(TraceFields& event);
    std::uint32_t index() const { return static_cast<std::uint32_t>(m_count - 1); }

    TraceContent& content() { return m_contents[m_run]; }

    std::vector<TraceContent> m_contents = std::vector<TraceContent>(1);
    std::size_t m_run = 0; ///< whose event is being taken
    std::optional<Problem> m_problem;
    std::size_t m_count = 0;
    Nanos m_latest{};
    bool m_metadataOver = false;
};

} // namespace loopscope
