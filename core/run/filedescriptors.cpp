#include "core/run/filedescriptors.h"

#include <algorithm>
#include <limits>

#ifndef _WIN32
#include <sys/resource.h>
#endif

namespace loopscope {

namespace {

constexpr int inUseAnyway = 64; // files, display, event loops of the program itself
constexpr int perManager = 4;   // its thread's event loop
constexpr int connectionsPerManager = 6;

} // namespace

int raisedFileDescriptorLimit()
{
#ifdef _WIN32
    return std::numeric_limits<int>::max();
#else
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return inUseAnyway;
    const rlim_t wanted = std::min<rlim_t>(limit.rlim_max, 65536);
    if (limit.rlim_cur < wanted) {
        const rlimit raised{wanted, limit.rlim_max};
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit.rlim_cur = wanted;
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1 << 30));
#endif
}

int affordableConnections(int limit, bool practice)
{
    const int sixConnections = connectionsPerManager * (practice ? 2 : 1) + perManager;
    const long long affordable =
        static_cast<long long>(limit - inUseAnyway) * connectionsPerManager / sixConnections;
    return static_cast<int>(std::clamp<long long>(affordable, 1, std::numeric_limits<int>::max()));
}

} // namespace loopscope
