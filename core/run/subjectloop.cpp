#include "core/run/subjectloop.h"

namespace loopscope {

namespace {

// How long callbacks run one after the other before Qt's loop gets its turn: short against a heartbeat, long
// against the microsecond that a posted event costs.
constexpr Nanos turnLength = std::chrono::milliseconds(1);

// The loop has nothing to run for it, only to say that its turn has come.
bool isAsked(const Callback& callback)
{
    return callback.kind == Callback::Kind::Heartbeat || callback.kind == Callback::Kind::Question;
}

} // namespace

SubjectLoop::SubjectLoop(Producer& producer)
    : m_producer(producer)
    , m_inbox(*this)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SubjectLoop::turn);
}

void SubjectLoop::setHandler(CallbackHandler& handler, std::function<void()> whenOver)
{
    m_handler = &handler;
    m_whenOver = std::move(whenOver);
}

void SubjectLoop::customEvent(QEvent*)
{
    turn();
}

void SubjectLoop::turn()
{
    if (m_over)
        return;
    collect();
    Nanos now = steadyNow(); // after collecting: nothing begins before it was ready
    const Nanos turnEnd = now + turnLength;
    while (!m_ready.empty() && !m_over && now < turnEnd) {
        now = runNext(now);
        if (m_ready.empty() && !m_over) {
            collect();
            now = steadyNow();
        }
    }
    if (!m_over)
        comeBack();
}

// Timers before what came from other threads: a timer's moment is its deadline, which lies before this one.
void SubjectLoop::collect()
{
    const Nanos now = steadyNow();
    while (const auto due = m_sleepers.takeDue(now))
        m_ready.push_back({.kind = Callback::Kind::TimerDue, .task = due->key, .readySince = due->deadline});
    for (const Callback& callback : m_inbox.takeAll())
        m_ready.push_back(callback);
}

Nanos SubjectLoop::runNext(Nanos began)
{
    const Callback callback = m_ready.front();
    m_ready.pop_front();
    if (isAsked(callback))
        return answer(callback, began);
    const Nanos ended = m_handler->run(callback, began);
    if (m_handler->isOver()) {
        m_over = true;
        m_timer.stop();
        m_whenOver();
    }
    return ended;
}

void SubjectLoop::comeBack()
{
    if (!m_ready.empty()) {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        return;
    }
    const auto next = m_sleepers.next();
    if (!next)
        return;
    // Rounded up: a timer that fires early would have to be set again, and a sleep must never end early.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - steadyNow());
    m_timer.start(std::max(wait, std::chrono::milliseconds(0)));
}

void SubjectLoop::answerTheLast()
{
    for (const Callback& callback : m_inbox.takeAll())
        m_ready.push_back(callback);
    for (const Callback& callback : m_ready) {
        if (isAsked(callback))
            answer(callback, steadyNow());
    }
    m_ready.clear();
}

Nanos SubjectLoop::answer(const Callback& asked, Nanos now)
{
    const bool isHeartbeat = asked.kind == Callback::Kind::Heartbeat;
    m_producer.push({.at = now,
                     .value = asked.readySince.count(),
                     .aux = asked.number,
                     .type = isHeartbeat ? EventType::HeartbeatAnswered : EventType::QuestionAnswered});
    return now;
}

} // namespace loopscope
