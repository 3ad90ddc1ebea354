#pragma once

#include "core/trace/recorder.h"

#include <atomic>
#include <thread>

namespace loopscope::bench {

/// A recorder that a thread of its own drains every 16 ms, as the window does.
class DrainedRecorder
{
public:
    DrainedRecorder()
        : m_thread([this] { drain(); })
    {
    }
    ~DrainedRecorder() { finish(); }

    Producer& addProducer() { return m_recorder.addProducer(); }
    /// Drains what is left. All producers have come to an end. Afterwards the rest may be asked for.
    void finish();

    std::uint64_t received() const { return m_received; }
    /// Whether each producer's events, told apart by `task`, came with `value` 0, 1, 2 …
    bool inOrder() const { return m_inOrder; }
    bool outOfMemory() const { return m_recorder.outOfMemory(); }

private:
    void drain();
    void take();

    Recorder m_recorder;
    std::atomic<bool> m_finishing = false;
    std::vector<std::int64_t> m_next; // value expected of each task
    std::uint64_t m_received = 0;
    bool m_inOrder = true;
    std::thread m_thread;
};

/// Two threads that push events at a steady rate.
struct EventLoad
{
    std::int64_t perSecond = 0; ///< of both together
    Nanos length{};

    struct Outcome
    {
        std::uint64_t pushed = 0;
        std::uint64_t received = 0;
        bool inOrder = false;
        bool outOfMemory = false;
        double seconds = 0; ///< that pushing took
    };
    Outcome run() const;
};

} // namespace loopscope::bench
