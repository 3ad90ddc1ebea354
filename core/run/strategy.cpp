#include "core/run/strategy.h"

#include <algorithm>

// The strategies stand side by side, so that they can be read against each other.

namespace loopscope {

namespace {

/// for task in tasks: task()
class Blocking final : public Strategy
{
public:
    void begin(Stage& stage) override
    {
        for (TaskId task = 1; task <= stage.taskCount() && !stage.isStopping(); ++task)
            stage.callHere(task);
    }
    void taskEnded(Stage&, TaskId) override {}
};

/// for task in tasks: await task()
class Sequential final : public Strategy
{
public:
    void begin(Stage& stage) override { startFrom(stage, 1); }
    void taskEnded(Stage& stage, TaskId task) override { startFrom(stage, task + 1); }

private:
    static void startFrom(Stage& stage, TaskId task)
    {
        if (task <= stage.taskCount())
            stage.startHere(task);
    }
};

/// await asyncio.gather(*tasks), with a semaphore where there is a limit
class Concurrent final : public Strategy
{
public:
    explicit Concurrent(int limit)
        : m_limit(static_cast<TaskId>(limit))
    {
    }

    void begin(Stage& stage) override
    {
        const TaskId places = m_limit == 0 ? stage.taskCount() : std::min(m_limit, stage.taskCount());
        for (TaskId task = 1; task <= places; ++task)
            stage.schedule(task);
        for (TaskId task = places + 1; task <= stage.taskCount(); ++task)
            stage.queueForLimit(task);
        m_nextQueued = places + 1;
    }

    void taskEnded(Stage& stage, TaskId) override
    {
        if (m_nextQueued <= stage.taskCount())
            stage.admit(m_nextQueued++);
    }

private:
    TaskId m_limit;
    TaskId m_nextQueued = 0;
};

/// [loop.run_in_executor(pool, task) for task in tasks]
class Pool final : public Strategy
{
public:
    void begin(Stage& stage) override
    {
        for (TaskId task = 1; task <= stage.taskCount(); ++task)
            stage.submitToPool(task);
    }
    void taskEnded(Stage&, TaskId) override {}
};

/// for task in tasks: task()  — each makes a coroutine that nobody awaits
class Unawaited final : public Strategy
{
public:
    void begin(Stage&) override {}
    void taskEnded(Stage&, TaskId) override {}
};

} // namespace

std::unique_ptr<Strategy> makeStrategy(StrategyKind kind, int limit)
{
    switch (kind) {
    case StrategyKind::Blocking: return std::make_unique<Blocking>();
    case StrategyKind::Sequential: return std::make_unique<Sequential>();
    case StrategyKind::Concurrent: return std::make_unique<Concurrent>(limit);
    case StrategyKind::Pool: return std::make_unique<Pool>();
    case StrategyKind::Unawaited: return std::make_unique<Unawaited>();
    }
    Q_UNREACHABLE();
}

} // namespace loopscope
