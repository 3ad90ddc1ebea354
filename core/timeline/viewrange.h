#pragma once

#include "core/trace/clock.h"

namespace loopscope {

/// The stretch of run time that a timeline shows. A value: every gesture makes a new one. Its length stays
/// between `shortest` and `longest`, so that no zoom can lose the run.
class ViewRange
{
public:
    static constexpr Nanos shortest = std::chrono::microseconds(1);
    static constexpr Nanos longest = std::chrono::hours(24 * 30);

    /// The first second.
    ViewRange() = default;
    ViewRange(Nanos start, Nanos length);
    /// Zero to `total` in all but the last `spare` of the width (0 … 0.9), which is left to labels.
    static ViewRange fitting(Nanos total, double spare);

    Nanos start() const { return m_start; }
    Nanos length() const { return m_length; }
    Nanos end() const { return m_start + m_length; }

    /// Shows `factor` times less (below 1: more), with `anchor` staying where it is.
    ViewRange zoomedAt(Nanos anchor, double factor) const;
    ViewRange panned(Nanos by) const;
    /// Moved as little as needed for its middle to lie within a run of length `total`.
    ViewRange heldNear(Nanos total) const;
    /// Moved so that `time` stands at `fraction` of its length, unless that begins before zero.
    ViewRange placing(Nanos time, double fraction) const;

    bool operator==(const ViewRange&) const = default;

private:
    Nanos m_start{};
    Nanos m_length = std::chrono::seconds(1);
};

} // namespace loopscope
