#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace loopscope {

/// What is kept of each span, in columns: 20 bytes. Grows at the end, a block at a time, so that nothing long
/// is ever copied. Durations are nanoseconds; the owner says what `marked` stands for. Movable.
class SpanColumns
{
public:
    static constexpr std::uint32_t marked = ~std::uint32_t(0);

    std::size_t size() const { return m_size; }
    std::int64_t start(std::size_t i) const { return block(i).start[i % blockSpans]; }
    std::uint32_t duration(std::size_t i) const { return block(i).duration[i % blockSpans]; }
    std::uint32_t name(std::size_t i) const { return block(i).name[i % blockSpans]; }
    std::uint32_t event(std::size_t i) const { return block(i).event[i % blockSpans]; }

    /// Where the columns have span `i` and those behind it, up to the next multiple of 4096.
    struct Piece
    {
        const std::int64_t* start;
        const std::uint32_t* duration;
        const std::uint32_t* name;
    };
    Piece piece(std::size_t i) const
    {
        const Block& of = block(i);
        const std::size_t at = i % blockSpans;
        return {of.start.get() + at, of.duration + at, of.name + at};
    }

    void append(std::int64_t start, std::uint32_t duration, std::uint32_t name, std::uint32_t event);
    void setDuration(std::size_t i, std::uint32_t duration) { block(i).duration[i % blockSpans] = duration; }
    /// Room for `count` spans in all, exactly.
    void reserve(std::size_t count);
    /// On the heap, with what is only reserved.
    std::size_t memoryUse() const;

private:
    static constexpr std::size_t blockSpans = 4096; // of all but the last one

    struct Block // one allocation; the other columns lie behind the first
    {
        std::unique_ptr<std::int64_t[]> start;
        std::uint32_t* duration = nullptr;
        std::uint32_t* name = nullptr;
        std::uint32_t* event = nullptr;
    };

    static Block makeBlock(std::size_t capacity);
    const Block& block(std::size_t i) const { return m_blocks[i / blockSpans]; }
    void extendLast(std::size_t capacity);
    void makeRoom();

    std::vector<Block> m_blocks;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Makes room at the end of what grows by pieces: a twentieth more, so that little memory stays unused.
inline std::size_t grownCapacity(std::size_t size)
{
    return size + (size < 80 ? 4 : size / 20);
}

} // namespace loopscope
