#pragma once

#include "core/run/stopsignal.h"
#include "core/run/subjectloop.h"

#include <thread>

namespace loopscope {

/// Asks the subject loop on a fixed grid whether it is alive, from a thread of its own: that a question is
/// not answered is how one sees that the loop is held.
class Heartbeat
{
public:
    /// `producer` belongs to the heartbeat's thread. `loop` and `producer` outlive this.
    Heartbeat(SubjectLoop& loop, Producer& producer, Nanos interval);
    ~Heartbeat();

    /// Begins to ask, first at `zero` + interval (steady time). Once.
    void start(Nanos zero);
    /// Asks no more; on return no question is under way. Any thread, any number of times.
    void stop();

private:
    void askFrom(Nanos zero);

    SubjectLoop& m_loop;
    Producer& m_producer;
    const Nanos m_interval;
    StopSignal m_stop;
    std::thread m_thread;
};

} // namespace loopscope
