#pragma once

#include "core/spans/spancolumns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace loopscope {

/// What some spans that follow one another look like from far away, in 8 bytes. Its start is that of its
/// first span.
class SpanNode
{
public:
    static constexpr std::uint32_t longest = ~std::uint32_t(0);
    static constexpr std::uint32_t unnamed = (1 << 24) - 1; ///< a number too large to be kept

    /// `extent` nanoseconds from the first start to the last end, of which `covered` are covered, most of
    /// them by `name`.
    SpanNode(std::int64_t extent, std::int64_t covered, std::uint32_t name);

    /// In nanoseconds; `longest` if it is that or more.
    std::uint32_t extent() const { return m_extent; }
    /// The covered share of the extent, of 255; 0 only where nothing is covered.
    std::uint32_t coverage() const { return m_look & 0xff; }
    /// The name that covers most of it, or `unnamed`.
    std::uint32_t name() const { return m_look >> 8; }

private:
    std::uint32_t m_extent;
    std::uint32_t m_look; // coverage, and from bit 8 on the name
};

/// What a lane looks like from further and further away: nodes of 4 spans, of 16, of 64 and so on. Only whole
/// nodes are kept: what is left at the end are at most three of each level. 8/3 bytes a span.
class SpanPyramid
{
public:
    static constexpr std::size_t fan = 4;
    /// How many spans a node of `level` stands for: one of level 0.
    static constexpr std::size_t width(std::size_t level) { return std::size_t(1) << (2 * level); }

    /// Levels count from 1; level 0 are the spans themselves.
    std::size_t levels() const { return m_levels.size(); }
    const std::vector<SpanNode>& nodes(std::size_t level) const { return m_levels[level - 1].nodes; }

    /// Takes in the last of `count` spans. `startOf(i)`, `endOf(i)` and `nameOf(i)` are theirs.
    template <class Spans>
    void add(const Spans& spans, std::size_t count)
    {
        if (count % fan == 0)
            addNodes(spans, count);
    }
    void reserve(std::size_t spans);
    std::size_t memoryUse() const;

private:
    struct Level
    {
        std::vector<SpanNode> nodes;
        std::int64_t covered = 0; // by its nodes since the last whole one above it
    };
    struct Child
    {
        std::int64_t covered = 0;
        std::uint32_t name = 0;
    };
    using Children = std::array<Child, fan>;

    template <class Spans>
    void addNodes(const Spans& spans, std::size_t count);
    Level& push(std::size_t level, const SpanNode& node);
    static Children lastChildren(const Level& level);
    static std::uint32_t dominating(const Children& children);

    std::vector<Level> m_levels;
};

template <class Spans>
void SpanPyramid::addNodes(const Spans& spans, std::size_t count)
{
    Children children;
    std::int64_t covered = 0;
    for (std::size_t i = 0; i < fan; ++i) {
        const std::size_t index = count - fan + i;
        children[i] = {spans.endOf(index) - spans.startOf(index), spans.nameOf(index)};
        covered += children[i].covered;
    }
    const std::int64_t end = spans.endOf(count - 1);
    for (std::size_t level = 1;; ++level) {
        const std::int64_t extent = end - spans.startOf(count - width(level));
        Level& to = push(level, SpanNode(extent, covered, dominating(children)));
        to.covered += covered;
        if (to.nodes.size() % fan != 0)
            return;
        covered = std::exchange(to.covered, 0);
        children = lastChildren(to);
    }
}

} // namespace loopscope
