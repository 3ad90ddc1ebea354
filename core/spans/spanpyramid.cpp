#include "core/spans/spanpyramid.h"

#include <cmath>

namespace loopscope {

SpanNode::SpanNode(std::int64_t extent, std::int64_t covered, std::uint32_t name)
    : m_extent(static_cast<std::uint32_t>(std::min<std::int64_t>(extent, longest)))
{
    const double share = extent > 0 ? static_cast<double>(covered) / static_cast<double>(extent) : 1;
    const auto rounded = static_cast<std::uint32_t>(std::lround(share * 255));
    m_look = std::min(name, unnamed) << 8 | (covered > 0 ? std::max(rounded, 1U) : rounded);
}

SpanPyramid::Level& SpanPyramid::push(std::size_t level, const SpanNode& node)
{
    if (level > m_levels.size())
        m_levels.emplace_back();
    Level& to = m_levels[level - 1];
    if (to.nodes.size() == to.nodes.capacity())
        to.nodes.reserve(grownCapacity(to.nodes.size()));
    to.nodes.push_back(node);
    return to;
}

SpanPyramid::Children SpanPyramid::lastChildren(const Level& level)
{
    Children children;
    std::transform(level.nodes.end() - fan, level.nodes.end(), children.begin(), [](const SpanNode& node) {
        return Child{std::int64_t(node.extent()) * node.coverage(), node.name()};
    });
    return children;
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
        m_levels[level].nodes.reserve(nodes);
    }
}

std::size_t SpanPyramid::memoryUse() const
{
    std::size_t bytes = m_levels.capacity() * sizeof(Level);
    for (const Level& level : m_levels)
        bytes += level.nodes.capacity() * sizeof(SpanNode);
    return bytes;
}

} // namespace loopscope
