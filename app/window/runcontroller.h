#pragma once

#include "core/run/run.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace loopscope {

/// Runs plans for the window, one at a time, and takes over a live run's data sixty times a second. While
/// nothing runs it has no timer and wakes nobody. Gui thread.
class RunController : public QObject
{
    Q_OBJECT

public:
    explicit RunController(QObject* parent = nullptr);

    /// Starts a run; the problem says why none was started. Only while none is live.
    std::optional<Problem> start(Plan plan, const RunSettings& settings);
    /// Asks the live run, if any, to end; finished() tells when it has.
    void stop();
    /// Asks the live run's loop a question, which its recording shows with the answer.
    void ask();
    bool isRunning() const { return m_run && !m_recording->isOver(); }

    /// Of the live run, or of the last one; null before the first.
    const std::shared_ptr<const Recording>& recording() const { return m_recording; }
    /// The present of a live run, or the end of one that is over. Run time.
    Nanos now() const;
    /// What there is to know about that run besides its recording, in the language of now.
    QStringList notices() const;

signals:
    void started();
    /// A frame of a live run: there may be new data, and time went on.
    void frame();
    void finished();
    /// The run's threads have ended too: the machine is free for the next.
    void tidied();

private:
    void takeFrame();
    void tidyUp();

    std::unique_ptr<Run> m_run;
    std::shared_ptr<const Recording> m_recording;
    QStringList m_runNotices;
    QString m_practiceAddress;
    QTimer m_frames;
};

} // namespace loopscope
