#include "tests/support/randomspans.h"

namespace loopscope::test {

namespace {

constexpr std::int64_t lengthOfGiant = 100'000'000'000;

/// Fast, as millions are drawn (splitmix64).
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint32_t upTo(std::uint32_t most)
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t mixed = (m_state ^ m_state >> 30) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111eb;
        return static_cast<std::uint32_t>((mixed >> 32) * (std::uint64_t(most) + 1) >> 32);
    }

private:
    std::uint64_t m_state;
};

class RandomLane
{
public:
    RandomLane(SpanPattern pattern, std::uint32_t seed)
        : m_pattern(pattern)
        , m_random(seed)
    {
    }

    RawSpan next(std::size_t i, std::size_t count)
    {
        RawSpan span{.start = m_at, .name = upTo(20), .event = static_cast<std::uint32_t>(i)};
        if (m_pattern == SpanPattern::Instant)
            return span;
        span.start += gap();
        span.duration = m_pattern == SpanPattern::Giant && i == count / 2 ? lengthOfGiant : duration();
        m_at = span.start + span.duration;
        return span;
    }

private:
    std::uint32_t upTo(std::uint32_t most) { return m_random.upTo(most); }

    std::int64_t gap()
    {
        if (m_pattern == SpanPattern::Bursts && upTo(999) == 0)
            return std::int64_t(upTo(1'000'000)) * 1000;
        return upTo(3) == 0 ? 0 : upTo(10'000);
    }

    std::int64_t duration()
    {
        if (m_pattern == SpanPattern::Giant)
            return upTo(1000);
        if (upTo(99'999) == 0)
            return 5'000'000'000;
        return upTo(9) == 0 ? 0 : upTo(10'000);
    }

    SpanPattern m_pattern;
    Random m_random;
    std::int64_t m_at = 1000;
};

/// The spans of one thread: a parent, then the children within it, with gaps between.
class RandomThread
{
public:
    RandomThread(RawTrace& to, std::uint32_t track, std::uint32_t seed)
        : m_to(to)
        , m_track(track)
        , m_random(seed)
    {
    }

    void addParent()
    {
        const std::int64_t start = m_at;
        const std::uint32_t children = 1 + upTo(4);
        for (std::uint32_t i = 0; i < children; ++i) {
            const std::int64_t begin = m_at + upTo(2000);
            m_at = begin + 500 + upTo(12'000);
            add(begin, m_at, 100 + upTo(499));
        }
        add(start, m_at, upTo(99));
        m_at += upTo(99) == 0 ? upTo(3'000'000) : upTo(4000);
    }

private:
    std::uint32_t upTo(std::uint32_t most) { return m_random.upTo(most); }

    void add(std::int64_t start, std::int64_t end, std::uint32_t name)
    {
        m_to.spans.push_back({start, end - start, name, m_track, static_cast<std::uint32_t>(m_to.events++)});
        m_to.length = std::max(m_to.length, Nanos(end));
    }

    RawTrace& m_to;
    std::uint32_t m_track;
    Random m_random;
    std::int64_t m_at = 0;
};

} // namespace

std::vector<RawSpan> laneSpans(SpanPattern pattern, std::size_t count, std::uint32_t seed)
{
    RandomLane lane(pattern, seed);
    std::vector<RawSpan> spans;
    spans.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        spans.push_back(lane.next(i, count));
    return spans;
}

SpanLane laneOf(const std::vector<RawSpan>& spans, bool reserved)
{
    SpanLane lane;
    if (reserved)
        lane.reserve(spans.size());
    for (const RawSpan& span : spans)
        lane.append(Nanos(span.start), Nanos(span.duration), span.name, span.event);
    return lane;
}

RawTrace nestedTrace(std::size_t count, std::size_t tracks, std::uint32_t seed)
{
    RawTrace trace;
    for (int name = 0; name < 600; ++name)
        trace.names.add((name < 100 ? "Request " : "handle_part_") + std::to_string(name));
    std::vector<RandomThread> threads;
    for (std::uint32_t track = 0; track < tracks; ++track) {
        trace.tracks.push_back(
            {.name = QStringLiteral("thread %1").arg(track), .tid = track, .order = track});
        threads.emplace_back(trace, track, seed + track);
    }
    trace.spans.reserve(count + 6);
    for (std::size_t turn = 0; trace.spans.size() < count; ++turn)
        threads[turn % tracks].addParent();
    trace.spans.resize(count);
    return trace;
}

} // namespace loopscope::test
