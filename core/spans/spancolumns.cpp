#include "core/spans/spancolumns.h"

#include <algorithm>

namespace loopscope {

namespace {
constexpr std::size_t bytesOfSpan = sizeof(std::int64_t) + 3 * sizeof(std::uint32_t);
}

// As words of eight bytes: the starts, then as many half words thrice.
SpanColumns::Block SpanColumns::makeBlock(std::size_t capacity)
{
    Block block;
    block.start.reset(new std::int64_t[(capacity * bytesOfSpan + 7) / sizeof(std::int64_t)]);
    block.duration = reinterpret_cast<std::uint32_t*>(block.start.get() + capacity);
    block.name = block.duration + capacity;
    block.event = block.name + capacity;
    return block;
}

void SpanColumns::append(std::int64_t start, std::uint32_t duration, std::uint32_t name, std::uint32_t event)
{
    if (m_size == m_capacity)
        makeRoom();
    const Block& last = block(m_size);
    const std::size_t at = m_size % blockSpans;
    last.start[at] = start;
    last.duration[at] = duration;
    last.name[at] = name;
    last.event[at] = event;
    ++m_size;
}

void SpanColumns::makeRoom()
{
    const std::size_t used = m_size % blockSpans; // of the block to write to
    const std::size_t wanted = used + grownCapacity(m_size) - m_size;
    if (used == 0) {
        m_blocks.emplace_back();
        m_capacity = m_size;
    }
    extendLast(std::min(wanted, blockSpans));
}

void SpanColumns::reserve(std::size_t count)
{
    while (m_capacity < count) {
        if (m_capacity % blockSpans == 0)
            m_blocks.emplace_back();
        const std::size_t before = (m_blocks.size() - 1) * blockSpans;
        extendLast(std::min(count - before, blockSpans));
    }
}

// Exchanges the last block for one with room for `capacity` spans.
void SpanColumns::extendLast(std::size_t capacity)
{
    const std::size_t before = (m_blocks.size() - 1) * blockSpans;
    const std::size_t used = m_size > before ? m_size - before : 0;
    Block larger = makeBlock(capacity);
    Block& last = m_blocks.back();
    std::copy_n(last.start.get(), used, larger.start.get());
    std::copy_n(last.duration, used, larger.duration);
    std::copy_n(last.name, used, larger.name);
    std::copy_n(last.event, used, larger.event);
    last = std::move(larger);
    m_capacity = before + capacity;
}

std::size_t SpanColumns::memoryUse() const
{
    return m_capacity * bytesOfSpan + m_blocks.capacity() * sizeof(Block);
}

} // namespace loopscope
