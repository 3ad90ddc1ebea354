#include "tests/bench/spans/livespans.h"

#include "core/trace/eventqueue.h"
#include "tests/bench/spans/spanscreen.h"
#include "tests/support/randomspans.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

constexpr Nanos frameEvery = Nanos(1s) / 60;
constexpr std::uint32_t firstChildName = 100; // parents' names come before it

using SpanQueue = moodycamel::ReaderWriterQueue<RawSpan, 4096>;

class LiveScreen
{
public:
    explicit LiveScreen(const RawTrace& trace)
        : m_length(trace.length)
        , m_screen(trace.names)
        , m_lanes(SpanScreen::rows * SpanScreen::levels)
    {
    }

    Nanos frame(SpanQueue& queue)
    {
        const Nanos before = steadyNow();
        RawSpan span;
        while (queue.try_dequeue(span))
            take(span);
        const auto laneOf = [this](std::size_t row, std::size_t level) {
            return &m_lanes[row * SpanScreen::levels + level];
        };
        m_screen.paint(laneOf, ViewRange(0ns, m_length), true);
        return steadyNow() - before;
    }

    std::uint64_t kept() const { return m_kept; }

private:
    void take(const RawSpan& span)
    {
        SpanLane& lane = m_lanes[span.track * SpanScreen::levels + (span.name >= firstChildName ? 1 : 0)];
        lane.append(Nanos(span.start), Nanos(span.duration), span.name, span.event);
        m_kept += lane.event(lane.size() - 1) == m_next++;
    }

    Nanos m_length;
    SpanScreen m_screen;
    std::vector<SpanLane> m_lanes;
    std::uint32_t m_next = 0;
    std::uint64_t m_kept = 0;
};

/// As many as are due each millisecond.
void push(const std::vector<RawSpan>& spans, std::uint64_t perSecond, SpanQueue& to, std::atomic<bool>& over)
{
    const Nanos start = steadyNow();
    std::size_t pushed = 0;
    while (pushed < spans.size()) {
        const auto passed = static_cast<std::uint64_t>((steadyNow() - start).count());
        const std::size_t due = std::min<std::size_t>(spans.size(), passed * perSecond / 1'000'000'000);
        for (; pushed < due; ++pushed)
            to.enqueue(spans[pushed]);
        std::this_thread::sleep_for(1ms);
    }
    over = true;
}

} // namespace

LiveOutcome LiveSpans::run() const
{
    const auto seconds = static_cast<std::uint64_t>(length / 1s);
    const RawTrace trace = test::nestedTrace(perSecond * seconds, SpanScreen::rows);
    LiveScreen screen(trace);
    SpanQueue queue;
    std::atomic<bool> over = false;
    std::thread producer([&] { push(trace.spans, perSecond, queue, over); });
    std::vector<Nanos> frames;
    for (Nanos next = steadyNow(); !over; next += frameEvery) {
        frames.push_back(screen.frame(queue));
        std::this_thread::sleep_for(next + frameEvery - steadyNow());
    }
    producer.join();
    screen.frame(queue);
    std::sort(frames.begin(), frames.end());
    return {.pushed = trace.spans.size(),
            .kept = screen.kept(),
            .frames = frames.size(),
            .frame99 = frames[frames.size() * 99 / 100],
            .worstFrame = frames.back()};
}

} // namespace loopscope::bench
