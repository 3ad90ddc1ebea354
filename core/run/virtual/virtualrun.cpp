#include "core/run/virtual/virtualrun.h"

#include "core/run/looprun.h"
#include "core/run/virtual/virtualworld.h"

namespace loopscope {

namespace {

/// Reads out of the events when each task began and ended, and forgets them.
class SpanReader
{
public:
    SpanReader(VirtualTimes& times, Recorder& recorder)
        : m_times(times)
        , m_recorder(recorder)
    {
    }

    void takeOver()
    {
        do {
            m_batch.events.clear();
            m_recorder.drainSome(m_batch, Recorder::batchEvents);
            for (const Event& event : m_batch.events)
                read(event);
        } while (m_batch.events.size() >= Recorder::batchEvents);
    }

private:
    void read(const Event& event)
    {
        if (event.type == EventType::RunStarted)
            m_zero = event.at;
        else if (event.type == EventType::StateEntered)
            begin(m_times.tasks[event.task - 1], event.at - m_zero);
        else if (event.type == EventType::TaskEnded)
            m_times.tasks[event.task - 1].end = m_times.wall = event.at - m_zero;
    }

    static void begin(TaskSpan& span, Nanos at)
    {
        if (!span.start)
            span.start = at;
    }

    VirtualTimes& m_times;
    Recorder& m_recorder;
    Recorder::Batch m_batch;
    Nanos m_zero{};
};

} // namespace

VirtualTimes timesOnVirtualClock(const std::vector<Task>& tasks, const RunSettings& settings,
                                 const WorkTimes& times)
{
    VirtualTimes result;
    result.tasks.resize(tasks.size());
    Recorder recorder;
    Producer& producer = recorder.addProducer();
    VirtualWorld world(tasks, settings, times, producer);
    LoopRun loopRun(tasks, makeStrategy(settings.strategy, settings.limit), world, recorder, producer);
    SpanReader reader(result, recorder);
    world.carryOut(loopRun, [&] { reader.takeOver(); });
    result.mostAtOnce = world.mostAtOnce();
    result.ranOutOfCores = world.ranOutOfCores();
    return result;
}

std::shared_ptr<Recording> runOnVirtualClock(Plan plan, const RunSettings& settings, const WorkTimes& times,
                                             const VirtualRunOptions& options)
{
    auto recording = std::make_shared<Recording>(std::move(plan), settings);
    Recorder recorder;
    Producer& producer = recorder.addProducer();
    VirtualWorld world(recording->tasks(), settings, times, producer);
    if (options.heartbeats)
        world.askHeartbeats();
    if (options.stopAt)
        world.stopAt(*options.stopAt);
    LoopRun loopRun(recording->tasks(), makeStrategy(settings.strategy, settings.limit), world, recorder,
                    producer);
    Recorder::Batch batch;
    world.carryOut(loopRun, [&] {
        batch.events.clear();
        batch.notes.clear();
        recorder.drain(batch);
        recording->append(batch);
    });
    return recording;
}

} // namespace loopscope
