#include "core/spans/lanechoice.h"

namespace loopscope {

std::optional<std::uint32_t> LaneChoice::next(const RawSpan& span)
{
    while (!m_ends.empty() && m_ends.back() <= span.start)
        m_ends.pop_back();
    std::size_t lane = m_nested ? firstAllowed(span) : 0;
    while (lane < m_ends.size() && m_ends[lane] > span.start)
        ++lane;
    if (lane == m_most)
        return std::nullopt;
    if (lane == m_ends.size())
        m_ends.emplace_back();
    m_ends[lane] = span.start + span.duration;
    return static_cast<std::uint32_t>(lane);
}

// Below the lowest span that it lies in. Spans of one thread that overlap in part, as clocks that jitter make
// them, are not in each other: they take turns on the next lane.
std::size_t LaneChoice::firstAllowed(const RawSpan& span) const
{
    std::size_t lane = m_ends.size();
    while (lane > 0 && (m_ends[lane - 1] <= span.start || m_ends[lane - 1] < span.start + span.duration))
        --lane;
    return lane;
}

} // namespace loopscope
