#include "core/spans/spanpyramid.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

void SpanPyramid::push(std::size_t level, std::int64_t covered, std::int64_t extent, const Children& children)
{
    if (level == m_levels.size())
        m_levels.emplace_back();
    Level& to = m_levels[level];
    if (to.name.size() == to.name.capacity()) {
        to.coverage.reserve(grownCapacity(to.name.size()));
        to.name.reserve(grownCapacity(to.name.size()));
    }
    const double share = extent > 0 ? static_cast<double>(covered) / static_cast<double>(extent) : 1;
    const long rounded = std::lround(std::min(share, 1.0) * 255);
    to.coverage.push_back(static_cast<std::uint8_t>(covered > 0 ? std::max(rounded, 1L) : rounded));
    to.name.push_back(dominating(children));
}

std::uint32_t SpanPyramid::dominating(const Children& children)
{
    std::uint32_t name = children[0].name;
    std::int64_t most = -1;
    for (std::size_t i = 0; i < fan; ++i) {
        std::int64_t sum = children[i].covered;
        for (std::size_t k = i + 1; k < fan; ++k)
            sum += children[k].name == children[i].name ? children[k].covered : 0;
        if (sum > most) {
            most = sum;
            name = children[i].name;
        }
    }
    return name;
}

void SpanPyramid::reserve(std::size_t spans)
{
    std::size_t level = 0;
    for (std::size_t nodes = spans / fan; nodes > 0; nodes /= fan, ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        m_levels[level].coverage.reserve(nodes);
        m_levels[level].name.reserve(nodes);
    }
}

std::size_t SpanPyramid::memoryUse() const
{
    std::size_t bytes = m_levels.capacity() * sizeof(Level);
    for (const Level& level : m_levels)
        bytes += level.coverage.capacity() + level.name.capacity() * sizeof(std::uint32_t);
    return bytes;
}

} // namespace loopscope
