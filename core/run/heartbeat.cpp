#include "core/run/heartbeat.h"

namespace loopscope {

Heartbeat::Heartbeat(SubjectLoop& loop, Producer& producer, Nanos interval)
    : m_loop(loop)
    , m_producer(producer)
    , m_interval(interval)
{
}

Heartbeat::~Heartbeat()
{
    stop();
}

void Heartbeat::start(Nanos zero)
{
    m_thread = std::thread([this, zero] { askFrom(zero); });
}

void Heartbeat::stop()
{
    m_stop.request();
    if (m_thread.joinable())
        m_thread.join();
}

void Heartbeat::askFrom(Nanos zero)
{
    for (std::uint32_t number = 1; m_stop.sleepUntil(zero + number * m_interval); ++number) {
        const Nanos now = steadyNow();
        m_producer.push({.at = now, .aux = number, .type = EventType::HeartbeatAsked});
        m_loop.post({.kind = Callback::Kind::Heartbeat, .readySince = now, .number = number});
    }
}

} // namespace loopscope
