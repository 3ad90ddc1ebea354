#pragma once

#include "core/run/callback.h"
#include "core/run/deadlineheap.h"
#include "core/run/inbox.h"
#include "core/trace/recorder.h"

#include <QTimer>

#include <deque>
#include <functional>

namespace loopscope {

/// The event loop under study, as far as it is ours: callbacks in the order that they became ready, run from
/// Qt's own event loop. It returns to Qt's loop every few milliseconds, as a loop does between its callbacks,
/// but no sooner than the callback at hand lets it. Lives on the subject loop's thread once moved there.
class SubjectLoop final : public QObject
{
public:
    /// `producer` belongs to the subject loop's thread. It outlives this.
    explicit SubjectLoop(Producer& producer);

    /// Set before the first callback. `handler` outlives this; `whenOver` is called once, on this thread.
    void setHandler(CallbackHandler& handler, std::function<void()> whenOver);

    /// Queues a callback. Any thread.
    void post(const Callback& callback) { m_inbox.push(callback); }
    /// Queues a callback. The loop's own thread.
    void callSoon(const Callback& callback) { m_ready.push_back(callback); }
    /// Queues a TimerDue when `deadline` (steady time) has come. The loop's own thread.
    void wakeAt(TaskId task, Nanos deadline) { m_sleepers.add(deadline, task); }
    /// Answers the heartbeats and questions that still wait for their turn; nothing else is run any more.
    void answerTheLast();

protected:
    void customEvent(QEvent* event) override;

private:
    void turn();
    void collect();
    Nanos runNext(Nanos began); // when it ended; both steady time
    void comeBack();
    Nanos answer(const Callback& asked, Nanos now);

    Producer& m_producer;
    CallbackHandler* m_handler = nullptr;
    std::function<void()> m_whenOver;
    Inbox<Callback> m_inbox;
    std::deque<Callback> m_ready;
    DeadlineHeap<TaskId> m_sleepers;
    QTimer m_timer; // for the earliest sleeper
    bool m_over = false;
};

} // namespace loopscope
