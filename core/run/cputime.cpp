#include "core/run/cputime.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <ctime>
#endif

namespace loopscope {

#ifdef _WIN32

Nanos threadCpuTime()
{
    FILETIME created, exited, kernel, user;
    GetThreadTimes(GetCurrentThread(), &created, &exited, &kernel, &user);
    const auto ticks = [](const FILETIME& time) { // of 100 ns
        return (static_cast<std::int64_t>(time.dwHighDateTime) << 32) + time.dwLowDateTime;
    };
    return Nanos((ticks(kernel) + ticks(user)) * 100);
}

#else

Nanos threadCpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + Nanos(time.tv_nsec);
}

#endif

} // namespace loopscope
