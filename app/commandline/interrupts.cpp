#include "app/commandline/interrupts.h"

#include <csignal>

namespace loopscope {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void note(int number)
{
    interrupted = 1;
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
    return interrupted != 0;
}

} // namespace loopscope
