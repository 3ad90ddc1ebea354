#pragma once

#include "core/plan/plan.h"
#include "core/run/looprun.h"
#include "core/run/network/admission.h"
#include "core/trace/recording.h"

#include <deque>
#include <functional>
#include <map>

namespace loopscope::test {

/// A world in which nothing takes real time: a clock that jumps, timers, a pool and a network that only
/// count. Fetches take the time that FetchTimes says. The scheduling that runs on it is the real one.
class VirtualWorld final : public World
{
public:
    struct FetchTimes
    {
        Nanos wait = std::chrono::milliseconds(500); ///< from the request to the first byte
        Nanos receive{};                             ///< from the first byte to the last
    };

    VirtualWorld(const Recording& recording, Recorder& recorder, FetchTimes times);

    /// Requests a stop at this time, before the run is carried out.
    void stopAt(Nanos time);
    /// Runs everything until the handler is over.
    void carryOut(CallbackHandler& handler);

    Nanos now() const override { return m_now; }
    void begin(Nanos zero) override;
    bool isStopRequested() const override { return m_stopAt && m_now >= *m_stopAt; }
    void callSoon(const Callback& callback) override { m_ready.push_back(callback); }
    void wakeAt(TaskId task, Nanos deadline) override;
    void fetch(TaskId task) override;
    void submit(TaskId task) override;
    WorkEnd holdLoop(TaskId task, Nanos asked) override;

    Producer& producer() { return m_producer; }

private:
    using Happening = std::function<void(Nanos at)>;
    using Done = std::function<void(WorkEnd, Nanos at)>;

    void at(Nanos time, Happening happening);
    bool letHappen(); // the next happening, also where the clock has passed it
    void askHeartbeat(std::uint32_t number, Nanos at);
    void run(const Callback& callback, CallbackHandler& handler);

    void enter(TaskId task, TaskState state, WaitsOn on, Holder holder, Nanos at);
    void enterAdmission(TaskId task, Holder holder, Nanos at, Done done);
    void go(TaskId task, Nanos at);
    void takeTask(int worker, TaskId task, Nanos at);
    void leaveTask(int worker, TaskId task, WorkEnd end, Nanos at);
    Nanos cutOff(Nanos end) const;
    WorkEnd endAt(Nanos wanted, Nanos real) const;
    const Task& task(TaskId id) const { return m_recording.task(id); }

    struct Fetching
    {
        Holder holder;
        Done done;
    };

    const Recording& m_recording;
    Producer& m_producer;
    FetchTimes m_times;
    Nanos m_now = std::chrono::hours(1); // any steady time that is not 0
    Nanos m_zero{};
    std::optional<Nanos> m_stopAt;
    std::deque<Callback> m_ready;
    std::multimap<Nanos, Happening> m_outside;
    Admission m_admission;
    std::map<TaskId, Fetching> m_fetches;
    bool m_networkCancelled = false; // what is still to come, too
    std::deque<TaskId> m_poolQueue;
    std::deque<int> m_idleWorkers;
    bool m_over = false;
};

/// Carries `plan` out on a virtual clock; never waits.
std::shared_ptr<Recording> runVirtually(Plan plan, RunSettings settings, VirtualWorld::FetchTimes times = {},
                                        std::optional<Nanos> stopAt = {});

} // namespace loopscope::test
