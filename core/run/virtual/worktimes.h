#pragma once

#include "core/trace/event.h"

#include <vector>

namespace loopscope {

/// How long the tasks of a plan take on a virtual clock: what a real world finds out only by running them.
/// A value. How long a `sleep` takes that holds nothing is the plan's own.
struct WorkTimes
{
    /// A host that is asked, or anything else of which there are only so many.
    struct Host
    {
        Nanos connect{}; ///< from having a place to having sent the request, on a new connection
        Nanos reuse{};   ///< the same on one that is open already
        int places = 0;  ///< most fetches at once; 0: as many as the run's settings allow
    };

    /// A request and its answer; a redirect leads to another one.
    struct Hop
    {
        std::uint32_t host = 0; ///< index of `hosts`
        Nanos wait{};           ///< from the request to the first byte
        Nanos receive{};        ///< from the first byte to the last
    };

    struct Work
    {
        Nanos holds{};              ///< how long it holds a thread that carries it out; not of url tasks
        std::uint32_t firstHop = 0; ///< of url tasks: index of `hops`
        std::uint32_t hops = 0;     ///< at least 1 for a url task
        Outcome outcome = Outcome::Succeeded;
    };

    std::vector<Work> tasks; ///< task id i at index i - 1
    std::vector<Hop> hops;
    std::vector<Host> hosts;
    int cores = 0; ///< how many workers can compute at one time; 0: all of them
};

} // namespace loopscope
