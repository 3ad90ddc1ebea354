#pragma once

#include "core/plan/task.h"
#include "core/run/callback.h"
#include "core/run/network/transportfault.h"
#include "core/trace/recorder.h"

#include <QNetworkReply>
#include <QObject>

#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace loopscope {

/// One url task on its way: its hops, its bytes and its end, stamped as they happen. Lives on the I/O thread.
/// It is told when it may go (its admission is the Network's) and says when it is done with a hop or for
/// good.
class Fetch final : public QObject
{
public:
    /// What it needs from the network around it. All called on the I/O thread, the last thing that a step
    /// does.
    struct Ways
    {
        std::function<void(TaskId)> redirected;     ///< the hop is done; origin() is now the next one's
        std::function<void(TaskId, WorkEnd)> ended; ///< once
    };

    Fetch(TaskId task, Holder holder, Request request, bool http2, Ways ways, Recorder& recorder,
          Producer& producer);
    ~Fetch() override;

    TaskId task() const { return m_task; }
    /// Whose connection the present hop needs.
    QString origin() const;

    /// Sends the present hop's request through `manager`, which outlives the hop.
    void go(QNetworkAccessManager& manager);
    /// It queues for a connection to the next hop's host.
    void queue();
    /// Ends it now, as failed because its deadline has passed.
    void failAtDeadline(Nanos deadline);
    /// Ends it now, because the run is being stopped.
    void cancel();

private:
    void onRequestSent();
    void onHeader();
    void onBody();
    void onFinished();
    void follow(Request next, int httpStatus);
    void fail(const QString& reason);
    void end(Outcome outcome, const QString& reason);
    void dropReply();

    void enter(TaskState state, WaitsOn on);
    void push(EventType type, std::int64_t value, std::uint32_t aux = 0);
    int httpStatus() const;
    QString faultOfTransport() const;

    const TaskId m_task;
    const Holder m_holder;
    Request m_request;
    const bool m_http2;
    Ways m_ways;
    Recorder& m_recorder;
    Producer& m_producer;
    QNetworkReply* m_reply = nullptr;
    Progress m_progress; // of the present hop
    int m_attempts = 0;
    int m_hops = 0;
    bool m_over = false;
};

} // namespace loopscope
