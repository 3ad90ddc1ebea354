#pragma once

#include "core/plan/task.h"
#include "core/run/stage.h"
#include "core/run/strategy.h"
#include "core/run/world.h"
#include "core/trace/recorder.h"

#include <vector>

namespace loopscope {

/// What runs on the subject loop: carries out a strategy's decisions with a world's operations, and stamps
/// the states that begin and end there. Lives on the loop's thread; `tasks`, `world`, `recorder` and
/// `producer` outlive it.
class LoopRun final : public CallbackHandler, private Stage
{
public:
    /// `tasks`: task id i at index i - 1. `producer` belongs to the loop's thread.
    LoopRun(const std::vector<Task>& tasks, std::unique_ptr<Strategy> strategy, World& world,
            Recorder& recorder, Producer& producer);

    Nanos run(const Callback& callback, Nanos began) override;
    bool isOver() const override { return m_begun && m_asked == m_ended; }
    /// Whether something was cut off: a task that was cancelled, or never asked because of a stop.
    bool wasCutOff() const;

private:
    enum class Phase : std::uint8_t {
        NotAsked,
        OnLoop,    ///< queued for the limit, or its first step is a pending callback
        Asleep,    ///< in the loop's own timers
        Elsewhere, ///< the network or a worker has it and will say when it is done
        Ended,
    };

    TaskId taskCount() const override { return static_cast<TaskId>(m_tasks.size()); }
    bool isStopping() const override { return m_world.isStopRequested(); }
    void callHere(TaskId task) override;
    void startHere(TaskId task) override;
    void schedule(TaskId task) override;
    void queueForLimit(TaskId task) override;
    void admit(TaskId task) override;
    void submitToPool(TaskId task) override;

    void begin(Nanos now);
    void handle(const Callback& callback, Nanos began);
    void firstStep(TaskId task);
    void complete(TaskId task, WorkEnd end);
    void end(TaskId task, WorkEnd end);
    void tellStrategy();
    void cancelWhatIsHere();

    Nanos stamp() { return m_lastStamp = m_world.now(); }
    void ask(TaskId task, Phase phase);
    void enter(TaskId task, TaskState state, WaitsOn on, Holder holder, Nanos at);
    Phase& phase(TaskId task) { return m_phases[task - 1]; }
    const Task& task(TaskId id) const { return m_tasks[id - 1]; }

    const std::vector<Task>& m_tasks;
    std::unique_ptr<Strategy> m_strategy;
    World& m_world;
    Recorder& m_recorder;
    Producer& m_producer;
    std::vector<Phase> m_phases;
    std::vector<TaskId> m_endedUntold; // ended, and the strategy does not know it yet
    Nanos m_moment{};                  // what led to the present step: zero, or the end of a task
    Nanos m_lastStamp{};               // of the present callback
    TaskId m_asked = 0;
    TaskId m_ended = 0;
    bool m_begun = false;
    bool m_cancelled = false; // some task was
};

} // namespace loopscope
