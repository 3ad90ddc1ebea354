#include "core/trace/recorder.h"

#include <iterator>
#include <limits>

namespace loopscope {

Producer& Recorder::addProducer()
{
    const std::lock_guard lock(m_mutex);
    m_producers.push_back(std::unique_ptr<Producer>(new Producer(m_outOfMemory)));
    return *m_producers.back();
}

std::int64_t Recorder::note(const QString& text)
{
    const std::lock_guard lock(m_mutex);
    m_notes.push_back(text);
    return static_cast<std::int64_t>(m_notes.size());
}

void Recorder::drain(Batch& batch)
{
    drain(batch, std::numeric_limits<std::size_t>::max());
}

void Recorder::drainSome(Batch& batch, std::size_t mostEvents)
{
    batch.events.reserve(mostEvents);
    drain(batch, mostEvents);
}

void Recorder::drain(Batch& batch, std::size_t mostEvents)
{
    std::vector<Producer*> producers;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& producer : m_producers)
            producers.push_back(producer.get());
    }
    Event event;
    for (Producer* producer : producers) {
        while (batch.events.size() < mostEvents && producer->m_queue.try_dequeue(event))
            batch.events.push_back(event);
    }
    // A text is noted before its event is pushed, so after the events no text can be missing.
    const std::lock_guard lock(m_mutex);
    batch.notes.insert(batch.notes.end(), std::make_move_iterator(m_notes.begin() + m_handedOver),
                       std::make_move_iterator(m_notes.end()));
    m_handedOver = static_cast<std::ptrdiff_t>(m_notes.size());
}

} // namespace loopscope
