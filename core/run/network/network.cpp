#include "core/run/network/network.h"

#include "core/run/network/redirect.h"

#include <utility>

namespace loopscope {

Network::Network(const std::vector<Task>& tasks, const RunSettings& settings, ConnectionRamp connections,
                 Resolve resolve, Recorder& recorder, Producer& producer)
    : m_tasks(tasks)
    , m_settings(settings)
    , m_resolve(std::move(resolve))
    , m_recorder(recorder)
    , m_producer(producer)
    , m_inbox(*this)
    , m_managers(settings.http2)
    , m_connections(connections)
    , m_admission(fetchesAtOnce(connections, settings.http2))
    , m_timer(this)
    , m_rampTimer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Network::checkDeadlines);
    m_rampTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_rampTimer, &QTimer::timeout, this, &Network::openMore);
}

// Replies before their managers: a manager deleted first emits no finished().
void Network::shutDown()
{
    m_cancelled = true;
    m_timer.stop();
    m_rampTimer.stop();
    m_active.clear();
    m_managers.reset();
}

void Network::customEvent(QEvent*)
{
    for (auto& order : m_inbox.takeAll()) {
        if (std::holds_alternative<CancelAll>(order))
            cancelEverything();
        else
            begin(std::move(std::get<FetchOrder>(order)));
    }
}

void Network::begin(FetchOrder order)
{
    if (m_cancelled)
        return order.done({Outcome::Cancelled, 0}, steadyNow());
    const TaskId task = order.task;
    const Fetch::Ways ways{[this](TaskId id) { onRedirected(id); },
                           [this](TaskId id, WorkEnd end) { onEnded(id, end); }};
    Active& active = m_active[task];
    active.done = std::move(order.done);
    active.fetch = std::make_unique<Fetch>(task, order.holder, requestOf(task), m_settings.http2, ways,
                                           m_recorder, m_producer);
    active.deadline = m_tasks[task - 1].request->deadline.value_or(m_settings.deadline);
    admit(active);
}

Request Network::requestOf(TaskId task) const
{
    Request request = *m_tasks[task - 1].request;
    request.url = m_resolve(request.url);
    return request;
}

void Network::admit(Active& active)
{
    active.origin = active.fetch->origin();
    if (m_admission.enter(active.origin, active.fetch->task()))
        go(active);
    else
        waitInQueue(active);
}

void Network::waitInQueue(Active& active)
{
    if (active.admitted)
        active.fetch->queue(); // the first time its caller has already said so
    if (m_connections.canGrow() && !m_rampTimer.isActive())
        m_rampTimer.start(std::chrono::duration_cast<std::chrono::milliseconds>(ConnectionRamp::tick));
}

void Network::openMore()
{
    if (m_admission.hasQueue())
        m_connections.onTick();
    for (const TaskId task : m_admission.raise(std::max(m_connections.allowed(), m_admission.perOrigin())))
        go(m_active.at(task));
    if (!m_admission.hasQueue() || !m_connections.canGrow())
        m_rampTimer.stop();
}

void Network::go(Active& active)
{
    active.manager = m_managers->take(active.origin);
    active.fetch->go(m_managers->at(*active.manager));
    if (std::exchange(active.admitted, true))
        return;
    m_deadlines.add(steadyNow() + active.deadline, active.fetch->task());
    armTimer();
}

// Gives up its connection, or its place in the queue for one.
void Network::leave(Active& active)
{
    if (!active.manager)
        return m_admission.withdraw(active.origin, active.fetch->task());
    m_managers->give(*std::exchange(active.manager, std::nullopt), active.origin);
    m_connections.onFreed();
    if (const auto next = m_admission.leave(active.origin))
        go(m_active.at(*next));
}

void Network::onRedirected(TaskId task)
{
    Active& active = m_active.at(task);
    leave(active);
    admit(active);
}

void Network::onEnded(TaskId task, WorkEnd end)
{
    const Nanos at = steadyNow();
    Active& active = m_active.at(task);
    active.done(end, at);
    leave(active);
    active.fetch.release()->deleteLater(); // it is calling us
    m_active.erase(task);
}

void Network::cancelEverything()
{
    m_cancelled = true;
    std::vector<TaskId> tasks;
    for (const auto& [task, active] : m_active)
        tasks.push_back(task);
    m_admission.closeQueues(); // or each place that is given up sends off another request
    for (const TaskId task : tasks)
        m_active.at(task).fetch->cancel();
}

void Network::checkDeadlines()
{
    while (const auto due = m_deadlines.takeDue(steadyNow())) {
        if (const auto found = m_active.find(due->key); found != m_active.end())
            found->second.fetch->failAtDeadline(found->second.deadline);
    }
    armTimer();
}

void Network::armTimer()
{
    const auto next = m_deadlines.next();
    if (!next)
        return m_timer.stop();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - steadyNow());
    m_timer.start(std::max(wait, std::chrono::milliseconds(0)));
}

} // namespace loopscope
