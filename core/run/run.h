#pragma once

#include "core/plan/problem.h"
#include "core/trace/recording.h"

#include <QStringList>

#include <memory>

namespace loopscope {

class PracticeServer;

/// One real run of a plan: a subject loop, an I/O thread, a heartbeat and, where asked for, workers, all of
/// them threads of its own. Lives on the thread that draws it; that thread polls it at its own pace. A plan
/// is run again by another Run.
class Run
{
public:
    /// Starts to run `plan`. The problem, if any, says why nothing was started.
    static Result<std::unique_ptr<Run>> start(Plan plan, const RunSettings& settings);

    /// Stops the run if it still goes on, and joins its threads.
    ~Run();
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    /// Asks the run to end; it is over within a second, which poll() shows. Any thread, any number of times.
    void stop();

    /// Asks the subject loop a question, which is recorded with its answer; how late that comes is how a
    /// person feels that the loop is held. It counts in no figure of the run. Ignored before the recording
    /// knows the run's zero, when the run is over, and beyond maxQuestions. The drawing thread.
    void ask();

    /// Ends the run, and has its recording say so, once what is recorded takes more than `bytes`. 4 GiB
    /// unless set: a task takes a few hundred bytes, so tens of millions of events fit.
    void setMemoryLimit(std::size_t bytes) { m_memoryLimit = bytes; }

    /// Takes over what has been recorded since the last call: the one place where a run's data reaches the
    /// drawing thread. Takes about `most` of its time, unless the run is over; what is left then comes with the
    /// next call. Returns whether the recording changed.
    bool poll(Nanos most = Nanos::max());

    /// Whether the run is over and its threads have ended, so that destroying it takes no time. Managers and
    /// their threads need up to a few hundred milliseconds after the run's last event.
    bool hasEnded() const;

    const Recording& recording() const { return *m_recording; }
    /// The same, to be kept beyond the run. It changes only in poll().
    std::shared_ptr<const Recording> sharedRecording() const { return m_recording; }

    /// What the person should know about how this run is carried out: "only 200 connections: …".
    const QStringList& notices() const { return m_notices; }
    /// "127.0.0.1:41873" where the plan needed the practice server; otherwise empty.
    const QString& practiceAddress() const { return m_practiceAddress; }

private:
    class Threads;

    Run(Plan plan, const RunSettings& settings);
    void begin(std::unique_ptr<PracticeServer> practice);

    std::shared_ptr<Recording> m_recording;
    std::size_t m_memoryLimit = std::size_t(4) << 30;
    QStringList m_notices;
    QString m_practiceAddress;
    std::unique_ptr<Threads> m_threads;
};

} // namespace loopscope
