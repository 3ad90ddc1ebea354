#pragma once

#include "core/plan/runsettings.h"
#include "core/plan/task.h"
#include "core/run/callback.h"
#include "core/run/deadlineheap.h"
#include "core/run/inbox.h"
#include "core/run/network/admission.h"
#include "core/run/network/connectionramp.h"
#include "core/run/network/fetch.h"
#include "core/run/network/managers.h"
#include "core/trace/recorder.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <unordered_map>
#include <variant>

namespace loopscope {

/// A url task to be fetched, holding the given thread or none. `done` is called once, on the I/O thread, with
/// the steady time at which the fetch ended.
struct FetchOrder
{
    TaskId task = noTask;
    Holder holder;
    std::function<void(WorkEnd end, Nanos at)> done;
};

/// All fetches of one run. Lives on the I/O thread once moved there, and is deleted there; orders come from
/// any thread.
class Network final : public QObject
{
public:
    /// Turns a task's URL into the one to ask: `practice:` URLs lead to the practice server. Called on the
    /// I/O thread.
    using Resolve = std::function<QUrl(const QUrl&)>;

    /// `connections` to one host at a time. `producer` belongs to the I/O thread. `tasks`, `recorder`
    /// and `producer` outlive this.
    Network(const std::vector<Task>& tasks, const RunSettings& settings, ConnectionRamp connections,
            Resolve resolve, Recorder& recorder, Producer& producer);

    /// Drops whatever is still under way, and the managers. On the I/O thread, as the last thing there.
    void shutDown();

    /// Begins a fetch, or queues it for a connection. Any thread.
    void fetch(FetchOrder order) { m_inbox.push(std::move(order)); }
    /// Ends all fetches, and those still to come, as cancelled. Any thread.
    void cancelAll() { m_inbox.push(CancelAll{}); }

protected:
    void customEvent(QEvent* event) override;

private:
    struct CancelAll
    {
    };
    struct Active
    {
        std::unique_ptr<Fetch> fetch;
        std::function<void(WorkEnd, Nanos)> done;
        QString origin;                     ///< of the hop that it goes or queues for
        std::optional<std::size_t> manager; ///< which it goes through; none while it queues
        Nanos deadline{};                   ///< how long it may take once admitted
        bool admitted = false;              ///< at least once: its deadline runs
    };

    void begin(FetchOrder order);
    void admit(Active& active);
    void go(Active& active);
    void leave(Active& active);
    void onRedirected(TaskId task);
    void onEnded(TaskId task, WorkEnd end);
    void cancelEverything();
    void checkDeadlines();
    void armTimer();
    void openMore();
    void waitInQueue(Active& active);
    Request requestOf(TaskId task) const;

    const std::vector<Task>& m_tasks;
    const RunSettings m_settings;
    Resolve m_resolve;
    Recorder& m_recorder;
    Producer& m_producer;
    Inbox<std::variant<FetchOrder, CancelAll>> m_inbox;
    std::optional<Managers> m_managers;
    ConnectionRamp m_connections;
    Admission m_admission;
    std::unordered_map<TaskId, Active> m_active;
    DeadlineHeap<TaskId> m_deadlines;
    QTimer m_timer;     // for the earliest deadline
    QTimer m_rampTimer; // while fetches queue for connections that may still be opened
    bool m_cancelled = false;
};

} // namespace loopscope
