#pragma once

#include "core/spans/spancolumns.h"

#include <array>
#include <utility>

namespace loopscope {

/// What a lane looks like from further and further away: nodes of 4 spans, of 16, of 64 and so on, each with
/// the share of its extent that is covered and the name that covers most of it. Where a node begins and ends
/// is in the spans. Only whole nodes are kept: what is left at the end are at most three of each level.
/// 5/3 bytes a span.
class SpanPyramid
{
public:
    static constexpr std::size_t fan = 4;

    /// Levels count from 1; level 0 are the spans themselves.
    std::size_t levels() const { return m_levels.size(); }
    std::size_t nodes(std::size_t level) const { return m_levels[level - 1].coverage.size(); }
    /// 0 … 255 of the node's extent; 0 only where nothing of it is covered.
    std::uint8_t coverage(std::size_t level, std::size_t node) const
    {
        return m_levels[level - 1].coverage[node];
    }
    std::uint32_t name(std::size_t level, std::size_t node) const { return m_levels[level - 1].name[node]; }

    /// Takes in the last of `count` spans. `startOf(i)` and `endOf(i)` are theirs.
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
        std::vector<std::uint8_t> coverage;
        std::vector<std::uint32_t> name;
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
    void push(std::size_t level, std::int64_t covered, std::int64_t extent, const Children& children);
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
    std::size_t width = fan; // of the node to add, in spans
    for (std::size_t level = 0;; ++level) {
        push(level, covered, end - spans.startOf(count - width), children);
        Level& pushed = m_levels[level];
        pushed.covered += covered;
        if (pushed.name.size() % fan != 0)
            return;
        covered = std::exchange(pushed.covered, 0);
        for (std::size_t i = 0; i < fan; ++i) {
            const std::size_t last = count - (fan - 1 - i) * width;
            const auto extent = static_cast<double>(spans.endOf(last - 1) - spans.startOf(last - width));
            const std::size_t node = pushed.name.size() - fan + i;
            children[i] = {static_cast<std::int64_t>(extent * pushed.coverage[node]), pushed.name[node]};
        }
        width *= fan;
    }
}

} // namespace loopscope
