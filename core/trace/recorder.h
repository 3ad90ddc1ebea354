#pragma once

#include "core/trace/eventqueue.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace loopscope {

/// One thread's way into a recorder. push() belongs to that thread alone; it costs tens of nanoseconds and
/// never blocks. Owned by its Recorder and valid as long as it.
class Producer
{
public:
    /// Records `event`. If memory has run out the event is lost and Recorder::outOfMemory() says so from then
    /// on.
    void push(const Event& event)
    {
        if (!m_queue.enqueue(event)) [[unlikely]]
            m_outOfMemory.store(true, std::memory_order_relaxed);
    }

private:
    friend class Recorder;
    explicit Producer(std::atomic<bool>& outOfMemory)
        : m_outOfMemory(outOfMemory)
    {
    }

    EventQueue m_queue;
    std::atomic<bool>& m_outOfMemory;
};

/// Takes events from any number of threads, cheaply, and hands them over in batches to the one thread that
/// draws them. Nothing is dropped. Events of one producer keep their order; between producers only their
/// stamps tell the order, which Recording restores.
class Recorder
{
public:
    /// What has come in since the last drain: events, and texts that events refer to by index.
    struct Batch
    {
        std::vector<Event> events;
        std::vector<QString> notes;
    };

    Recorder() = default;
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// A new producer for the calling thread, or for one thread that will be started later. Any thread.
    Producer& addProducer();

    /// Keeps `text` and returns its index, from 1, for an event's `value`. Any thread; takes a lock, so for
    /// rare things: reasons and URLs, not stamps.
    std::int64_t note(const QString& text);

    /// Most events of a batch: half a megabyte, which the next batch finds in the processor's cache and in
    /// memory that is already there.
    static constexpr std::size_t batchEvents = 16 * 1024;
    /// The same for who has a frame to draw besides: two or three milliseconds of work.
    static constexpr std::size_t frameEvents = 4 * 1024;

    /// Appends what has been recorded so far to `batch`. One consuming thread.
    void drain(Batch& batch);
    /// The same, but stops once `batch` holds `mostEvents`: then there may be more.
    void drainSome(Batch& batch, std::size_t mostEvents);

    /// Whether an event was lost because memory ran out. Any thread.
    bool outOfMemory() const { return m_outOfMemory.load(std::memory_order_relaxed); }

private:
    void drain(Batch& batch, std::size_t mostEvents);

    std::mutex m_mutex; // guards the list of producers and the notes, never an event
    std::vector<std::unique_ptr<Producer>> m_producers;
    std::vector<QString> m_notes;
    std::ptrdiff_t m_handedOver = 0; // how many notes the consumer already has
    std::atomic<bool> m_outOfMemory = false;
};

} // namespace loopscope
