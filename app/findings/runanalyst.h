#pragma once

#include "core/analysis/runinsight.h"
#include "core/trace/recording.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace loopscope {

/// Finds out what runs that are over tell, without holding the window: a small run at once, a large one on a
/// thread of its own. Only the last question is answered. Gui thread; while nothing is asked it has no timer
/// and its thread sleeps. Its destructor waits for at most one step of an answer.
class RunAnalyst : public QObject
{
    Q_OBJECT

public:
    /// As insightOf() takes it. The recordings change no more.
    struct Question
    {
        std::shared_ptr<const Recording> run;
        RunSettings next;
        std::shared_ptr<const Recording> earlier; ///< null: none
    };

    explicit RunAnalyst(QObject* parent = nullptr);
    ~RunAnalyst() override;

    /// Drops what was asked before. The answer to a small run comes before this returns.
    void ask(Question question);
    /// Nothing will be answered.
    void cancel();
    bool isBusy() const { return m_poll.isActive(); }

    /// Of so many tasks the answer is there within a few milliseconds.
    static constexpr std::size_t smallRun = 500;

signals:
    void answered(const loopscope::RunInsight& insight);

private:
    void pass(std::optional<Question> question);
    void takeAnswer();
    void work();

    QTimer m_poll;
    std::thread m_thread; // from the first large run on
    std::mutex m_mutex;
    std::condition_variable m_asked;
    std::optional<Question> m_question;    // under the mutex
    std::optional<RunInsight> m_answer;    // under the mutex
    bool m_quits = false;                  // under the mutex
    std::atomic<bool> m_cancelled = false; // what is being answered; set and cleared under the mutex
};

} // namespace loopscope
