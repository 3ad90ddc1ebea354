#pragma once

#include "core/run/heartbeat.h"
#include "core/run/subjectloop.h"
#include "core/run/threadwork.h"
#include "core/run/workerpool.h"
#include "core/run/world.h"

namespace loopscope {

/// The world of a real run: Qt's event loop, the I/O thread, the pool's workers, the steady clock. Used on
/// the subject loop's thread; everything it refers to outlives it.
class RealWorld final : public World
{
public:
    struct Parts
    {
        SubjectLoop& loop;
        Heartbeat& heartbeat;
        Network& network;
        WorkerPool& pool;
        ThreadWork& threadWork;
        const StopSignal& stop;
        Producer& loopProducer;
    };

    explicit RealWorld(Parts parts)
        : m_parts(parts)
    {
    }

    Nanos now() const override { return steadyNow(); }
    void begin(Nanos zero) override { m_parts.heartbeat.start(zero); }
    bool isStopRequested() const override { return m_parts.stop.isRequested(); }
    void callSoon(const Callback& callback) override { m_parts.loop.callSoon(callback); }
    void wakeAt(TaskId task, Nanos deadline) override { m_parts.loop.wakeAt(task, deadline); }
    void fetch(TaskId task) override;
    void submit(TaskId task) override { m_parts.pool.submit(task); }
    WorkEnd holdLoop(TaskId task, Nanos asked) override;

private:
    Parts m_parts;
};

} // namespace loopscope
