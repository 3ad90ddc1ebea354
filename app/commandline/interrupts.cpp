#include "app/commandline/interrupts.h"

#include <atomic>
#include <csignal>

namespace loopscope {

namespace {

// Two signals may be delivered to two threads; what is free of locks may be used in a handler.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void note(int number)
{
    interrupted = true;
    std::signal(number, note); // some systems forget it after the first
}

} // namespace

void noteInterrupts()
{
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

bool wasInterrupted()
{
    return interrupted;
}

} // namespace loopscope
