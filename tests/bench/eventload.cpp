#include "tests/bench/eventload.h"

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

constexpr Nanos frame = 16ms;
constexpr Nanos burst = 1ms; // events come as callbacks do: some at once, then none
constexpr TaskId producers = 2;

void pushSteadily(Producer& producer, TaskId task, std::int64_t inBurst, std::int64_t bursts)
{
    const Nanos start = steadyNow();
    std::int64_t value = 0;
    for (std::int64_t i = 0; i < bursts; ++i) {
        std::this_thread::sleep_until(std::chrono::steady_clock::time_point(start + i * burst));
        for (std::int64_t pushed = 0; pushed < inBurst; ++pushed)
            producer.push(
                {.at = steadyNow(), .value = value++, .task = task, .type = EventType::StateEntered});
    }
}

} // namespace

void DrainedRecorder::finish()
{
    if (!m_thread.joinable())
        return;
    m_finishing = true;
    m_thread.join();
    take();
}

void DrainedRecorder::drain()
{
    while (!m_finishing) {
        std::this_thread::sleep_for(frame);
        take();
    }
}

void DrainedRecorder::take()
{
    Recorder::Batch batch;
    m_recorder.drain(batch);
    m_received += batch.events.size();
    for (const Event& event : batch.events) {
        if (event.task >= m_next.size())
            m_next.resize(event.task + 1);
        m_inOrder = m_inOrder && event.value == m_next[event.task]++;
    }
}

EventLoad::Outcome EventLoad::run() const
{
    const std::int64_t bursts = length / burst;
    const std::int64_t inBurst = perSecond * length / std::chrono::seconds(1) / bursts / producers;
    DrainedRecorder recorder;
    const Nanos start = steadyNow();
    {
        std::vector<std::jthread> threads;
        for (TaskId task = 0; task < producers; ++task)
            threads.emplace_back([&, task, &producer = recorder.addProducer()] {
                pushSteadily(producer, task, inBurst, bursts);
            });
    }
    const Nanos took = steadyNow() - start;
    recorder.finish();
    return {.pushed = static_cast<std::uint64_t>(inBurst * bursts * producers),
            .received = recorder.received(),
            .inOrder = recorder.inOrder(),
            .outOfMemory = recorder.outOfMemory(),
            .seconds = std::chrono::duration<double>(took).count()};
}

} // namespace loopscope::bench
