#include "core/run/runthreads.h"

#include "core/trace/recording.h"

namespace loopscope {

RunThreads::RunThreads(const std::vector<Task>& tasks, const RunSettings& settings,
                       ConnectionRamp connections, std::unique_ptr<PracticeServer> practice,
                       Recorder& recorder)
    : m_practice(std::move(practice))
    , m_loopProducer(recorder.addProducer())
    , m_questionProducer(recorder.addProducer())
    , m_ioThread("I/O", [this] { m_network.shutDown(); })
    , m_loopThread("subject loop")
    , m_network(
          tasks, settings, connections,
          [server = m_practice.get()](const QUrl& url) {
              return url.scheme() == QLatin1String("practice") ? server->resolve(url) : url;
          },
          recorder, recorder.addProducer())
    , m_loop(m_loopProducer)
    , m_heartbeat(m_loop, recorder.addProducer(), settings.heartbeat)
    , m_threadWork(tasks, m_network, m_stop)
    , m_pool(settings.workers, m_threadWork, recorder,
             [this](TaskId task, WorkEnd end, Nanos at) {
                 m_loop.post({.kind = Callback::Kind::WorkDone, .task = task, .readySince = at, .end = end});
             })
    , m_world({m_loop, m_heartbeat, m_network, m_pool, m_threadWork, m_stop, m_loopProducer})
    , m_loopRun(tasks, makeStrategy(settings.strategy, settings.limit), m_world, recorder, m_loopProducer)
{
    m_network.moveToThread(&m_ioThread);
    m_loop.moveToThread(&m_loopThread);
    m_loop.setHandler(m_loopRun, [this] { onOver(); });
}

RunThreads::~RunThreads()
{
    stop(RunEnd::Stopped);
    m_loopThread.join();
    m_ioThread.join();
}

void RunThreads::start()
{
    m_ioThread.start();
    m_loopThread.start();
    m_loop.post({.kind = Callback::Kind::Begin});
}

// The signal first: whoever sees its own work cancelled below must know that nothing more shall begin.
void RunThreads::stop(RunEnd end)
{
    if (!m_stop.isRequested())
        m_stoppedAs = end;
    m_stop.request();
    m_pool.cancelQueued();
    m_network.cancelAll();
    m_loop.post({.kind = Callback::Kind::Stop, .readySince = steadyNow()});
}

// Under the lock, so that no question is recorded behind RunEnded: none is asked once the loop has begun to
// answer the last ones.
void RunThreads::ask()
{
    const std::lock_guard lock(m_questionMutex);
    if (!m_takesQuestions || m_questions == maxQuestions)
        return;
    const Nanos now = steadyNow();
    m_questionProducer.push({.at = now, .aux = ++m_questions, .type = EventType::QuestionAsked});
    m_loop.post({.kind = Callback::Kind::Question, .readySince = now, .number = m_questions});
}

// On the subject loop's thread, after the last callback. Nothing may be recorded behind RunEnded.
void RunThreads::onOver()
{
    m_heartbeat.stop();
    {
        const std::lock_guard lock(m_questionMutex);
        m_takesQuestions = false;
    }
    m_loop.answerTheLast();
    const RunEnd end = m_loopRun.wasCutOff() ? m_stoppedAs.load() : RunEnd::Completed;
    m_loopProducer.push(
        {.at = steadyNow(), .value = static_cast<std::int64_t>(end), .type = EventType::RunEnded});
    m_ioThread.quit();
    m_loopThread.quit();
}

} // namespace loopscope
