#pragma once

#include "core/timeline/timescale.h"
#include "core/trace/recording.h"

#include <optional>

namespace loopscope {

/// Where a moment that a person points at belongs: at the nearest edge of what is drawn, if one is near.
/// Edges are offered one by one, in any order; lists are asked only about the neighbours of the moment.
class Snap
{
public:
    /// `reach` pixels of the scale to either side are near.
    Snap(const TimeScale& scale, Nanos time, double reach);

    /// Any edge: zero, the run's end, a cursor.
    void offer(Nanos edge);
    /// Where the task's states begin and end.
    void offerStates(const TaskRecord& record);
    /// Where the loop's callbacks begin and end.
    void offerCallbacks(const std::vector<CallbackRecord>& callbacks);

    /// The nearest edge offered, the earlier of two as near; none within reach.
    std::optional<Nanos> edge() const { return m_edge; }
    /// That, or else the moment itself.
    Nanos time() const { return m_edge.value_or(m_time); }

private:
    Nanos m_time;
    Nanos m_reach;
    std::optional<Nanos> m_edge;
};

} // namespace loopscope
