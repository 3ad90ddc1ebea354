#include "core/spans/trackinstants.h"

#include "core/timeline/spans.h"

#include <cmath>
#include <cstdlib>

namespace loopscope {

TrackInstants::TrackInstants(const std::vector<RawInstant>& instants, std::size_t tracks)
    : m_moments(instants.size())
    , m_first(tracks + 1, 0)
{
    for (const RawInstant& instant : instants)
        ++m_first[instant.track + 1];
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t i = 0; i < instants.size(); ++i)
        m_moments[next[instants[i].track]++] = {instants[i].at, static_cast<std::uint32_t>(i)};
}

std::vector<double> TrackInstants::marks(std::size_t track, const TimeScale& scale) const
{
    std::vector<double> marks;
    const std::size_t end = m_first[track + 1];
    std::size_t next = firstIndexWhere(
        m_first[track], end, [&](std::size_t i) { return Nanos(m_moments[i].at) >= scale.range.start(); });
    while (next < end && Nanos(m_moments[next].at) <= scale.range.end()) {
        const double x = std::floor(scale.x(Nanos(m_moments[next].at)));
        marks.push_back(x);
        const Nanos beyond = scale.time(x + 1);
        next =
            firstIndexWhere(next + 1, end, [&](std::size_t i) { return Nanos(m_moments[i].at) >= beyond; });
    }
    return marks;
}

std::optional<std::uint32_t> TrackInstants::near(std::size_t track, Nanos time, Nanos slack) const
{
    const std::size_t end = m_first[track + 1];
    const std::size_t after =
        firstIndexWhere(m_first[track], end, [&](std::size_t i) { return Nanos(m_moments[i].at) >= time; });
    std::optional<std::uint32_t> nearest;
    Nanos least = slack;
    for (std::size_t i = after > m_first[track] ? after - 1 : after; i < end && i <= after; ++i) {
        const Nanos distance(std::abs(m_moments[i].at - time.count()));
        if (distance <= least) {
            least = distance;
            nearest = m_moments[i].instant;
        }
    }
    return nearest;
}

} // namespace loopscope
