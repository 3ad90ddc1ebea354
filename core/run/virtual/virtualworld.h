#pragma once

#include "core/plan/runsettings.h"
#include "core/plan/task.h"
#include "core/run/deadlineheap.h"
#include "core/run/network/admission.h"
#include "core/run/network/connectionramp.h"
#include "core/run/virtual/worktimes.h"
#include "core/run/world.h"
#include "core/trace/recorder.h"

#include <deque>
#include <functional>

namespace loopscope {

/// A world in which nothing takes real time: a clock that jumps, timers, a pool and a network that only
/// count. The scheduling that runs on it is the real one. Not for several threads; what it is given outlives
/// it.
class VirtualWorld final : public World
{
public:
    /// `times` says how long what takes. `producer` gets all that a real world would record.
    VirtualWorld(const std::vector<Task>& tasks, const RunSettings& settings, const WorkTimes& times,
                 Producer& producer);

    /// Asks heartbeats, as the settings have it; not asked unless said so, since a long run has millions.
    void askHeartbeats() { m_asksHeartbeats = true; }
    /// Requests a stop at this time of the run.
    void stopAt(Nanos time) { m_stopAt = m_now + time; }
    /// Runs everything until `handler` is over, and calls `nowAndThen` when so much has been recorded that it
    /// is worth taking over.
    void carryOut(
        CallbackHandler& handler, const std::function<void()>& nowAndThen = [] {});

    /// Whether workers had to wait for a core to compute on.
    bool ranOutOfCores() const { return m_ranOutOfCores; }
    /// Most fetches from a host at one time, by the index of the host.
    std::vector<int> mostAtOnce() const;

    Nanos now() const override { return m_now; }
    void begin(Nanos zero) override;
    bool isStopRequested() const override { return m_stopAt && m_now >= *m_stopAt; }
    void callSoon(const Callback& callback) override { m_ready.push_back(callback); }
    void wakeAt(TaskId task, Nanos deadline) override { at(deadline, {What::TimerDue, task}); }
    void fetch(TaskId task) override { beginFetch(task, Holder::none(), m_now); }
    void submit(TaskId task) override;
    WorkEnd holdLoop(TaskId task, Nanos asked) override;

private:
    enum class What : std::uint8_t {
        TimerDue,
        RequestSent,
        FirstByte,
        LastByte,
        WorkerDone,
        MoreConnections,
        Heartbeat,
        Stop
    };
    struct Happening
    {
        What what = What::TimerDue;
        std::uint32_t number = 0; ///< a task's id, or a heartbeat's number
    };
    struct Fetching
    {
        Holder holder;
        std::uint32_t hop = 0; ///< index of the times' hops
        bool underWay = false;
    };
    struct Host
    {
        Admission admission;
        int open = 0; ///< connections that are open and idle
        int inside = 0;
        int mostInside = 0;
    };

    void at(Nanos time, Happening happening);
    bool letHappen(); // the next happening, also where the clock has passed it
    void happen(Happening happening, Nanos at);
    void run(const Callback& callback, CallbackHandler& handler);
    void countStep();
    void askHeartbeat(std::uint32_t number, Nanos at);
    void stop(Nanos at);

    void beginFetch(TaskId task, Holder holder, Nanos at);
    void enterHost(TaskId task, Nanos at);
    void leaveHost(TaskId task, Nanos at);
    void go(TaskId task, Nanos at);
    void onSent(TaskId task, Nanos at);
    void onFirstByte(TaskId task, Nanos at);
    void onLastByte(TaskId task, Nanos at);
    void endFetch(TaskId task, WorkEnd end, Nanos at);
    void handOver(TaskId task, WorkEnd end, Nanos at);
    void openMoreConnections(Nanos at);

    void takeTask(int worker, TaskId task, Nanos at);
    void compute(TaskId task, Nanos at);
    void leaveTask(TaskId task, WorkEnd end, Nanos at);
    void onWorkerDone(TaskId task, Nanos at);
    void giveCoreBack(Nanos at);

    Nanos cutOff(Nanos end) const;
    WorkEnd endAt(Nanos wanted, Nanos real) const;
    void enter(TaskId task, TaskState state, WaitsOn on, Holder holder, Nanos at);
    const Task& task(TaskId id) const { return m_tasks[id - 1]; }
    const WorkTimes::Work& work(TaskId id) const { return m_times.tasks[id - 1]; }
    Fetching& fetching(TaskId id) { return m_fetching[id - 1]; }
    const WorkTimes::Hop& hop(TaskId id) const { return m_times.hops[m_fetching[id - 1].hop]; }

    const std::vector<Task>& m_tasks;
    const RunSettings m_settings;
    const WorkTimes& m_times;
    Producer& m_producer;
    Nanos m_now = std::chrono::hours(1); // any steady time that is not 0
    std::optional<Nanos> m_stopAt;
    std::deque<Callback> m_ready;
    DeadlineHeap<Happening> m_outside;

    ConnectionRamp m_connections;
    std::vector<Host> m_hosts;
    std::vector<Fetching> m_fetching; // by task
    std::optional<WorkEnd> m_fetchOnLoop;
    bool m_opensMore = false;
    bool m_networkCancelled = false; // what is still to come, too

    struct Worker
    {
        int number = 0;
        Nanos wanted{}; ///< when its work will be done
    };
    std::vector<Worker> m_worker; // by task
    std::deque<TaskId> m_poolQueue;
    std::deque<int> m_idleWorkers;
    std::deque<TaskId> m_coreQueue; // computations that a worker has and no core
    int m_idleCores;
    bool m_ranOutOfCores = false;

    std::function<void()> m_nowAndThen;
    int m_steps = 0;
    bool m_asksHeartbeats = false;
    bool m_over = false;
};

} // namespace loopscope
