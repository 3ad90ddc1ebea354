#pragma once

#include "core/trace/event.h"

namespace loopscope {

/// How a piece of work ended: an outcome and, in the recorder's notes, the reason (0: none).
struct WorkEnd
{
    Outcome outcome = Outcome::Succeeded;
    std::int64_t reasonNote = 0;
};

/// One thing for the subject loop to run. Plain data.
struct Callback
{
    enum class Kind : std::uint8_t {
        Begin,     ///< the strategy's first step
        FirstStep, ///< of a task
        TimerDue,  ///< a sleep is over
        WorkDone,  ///< a fetch, or a worker, has finished the task
        Heartbeat, ///< "are you alive?"
        Question,  ///< a person asks the same
        Stop,      ///< end the run
    };

    Kind kind = Kind::Begin;
    TaskId task = noTask;
    Nanos readySince{};       ///< steady time at which it could have run
    WorkEnd end;              ///< of WorkDone
    std::uint32_t number = 0; ///< of Heartbeat and Question
};

/// Runs the callbacks of a subject loop, on its thread.
class CallbackHandler
{
public:
    virtual ~CallbackHandler() = default;
    /// Called for every callback but heartbeats and questions, which the loop answers by itself. `began` is
    /// now: where one callback follows another, the end of that one. Returns when it ended. Steady time.
    virtual Nanos run(const Callback& callback, Nanos began) = 0;
    /// Whether the run has ended with the last callback.
    virtual bool isOver() const = 0;
};

} // namespace loopscope
