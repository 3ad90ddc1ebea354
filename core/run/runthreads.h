#pragma once

#include "core/practice/practiceserver.h"
#include "core/run/eventthread.h"
#include "core/run/looprun.h"
#include "core/run/realworld.h"

namespace loopscope {

/// The threads of one real run and what lives on them. Made, stopped and destroyed by the thread that draws;
/// when the run is over its threads end by themselves.
class RunThreads
{
public:
    /// `tasks` and `recorder` outlive this. `practice` is null where no task needs it.
    RunThreads(const std::vector<Task>& tasks, const RunSettings& settings, ConnectionRamp connections,
               std::unique_ptr<PracticeServer> practice, Recorder& recorder);
    /// Stops the run if it still goes on, and joins the threads.
    ~RunThreads();
    RunThreads(const RunThreads&) = delete;
    RunThreads& operator=(const RunThreads&) = delete;

    void start();
    /// Ends the run within a second, whatever holds its threads. Any thread, any number of times. `end` is
    /// how the recording will name it, if anything was cut off.
    void stop(RunEnd end);
    /// Asks the subject loop a person's question; ignored when the run is over, and beyond maxQuestions. Any
    /// thread.
    void ask();
    /// Whether both event loops have ended after the run's end.
    bool haveEnded() const { return m_loopThread.isFinished() && m_ioThread.isFinished(); }

private:
    void onOver();

    std::unique_ptr<PracticeServer> m_practice;
    Producer& m_loopProducer;
    Producer& m_questionProducer;
    StopSignal m_stop;
    std::mutex m_questionMutex; // guards its producer and the two below
    bool m_takesQuestions = true;
    std::uint32_t m_questions = 0;
    std::atomic<RunEnd> m_stoppedAs = RunEnd::Stopped;
    EventThread m_ioThread;
    EventThread m_loopThread;
    Network m_network;
    SubjectLoop m_loop;
    Heartbeat m_heartbeat;
    ThreadWork m_threadWork;
    WorkerPool m_pool;
    RealWorld m_world;
    LoopRun m_loopRun;
};

} // namespace loopscope
