#pragma once

#include "core/trace/recording.h"

#include <utility>

namespace loopscope {

/// What a task can have that others wait for meanwhile, and being ready, which is waiting for the loop.
enum class Use : std::uint8_t { Place, Worker, Connection, Ready };

/// Whether a task in this state has it: one of the limit's places, a worker, a connection to a host.
constexpr bool uses(Use use, const StateChange& change)
{
    switch (use) {
    case Use::Place: return change.state != TaskState::Queued || change.on != WaitsOn::Limit;
    case Use::Worker: return change.holder.isWorker();
    case Use::Connection:
        return change.state == TaskState::Receiving ||
               (change.state == TaskState::Waiting &&
                (change.on == WaitsOn::Connection || change.on == WaitsOn::Server));
    case Use::Ready: return change.state == TaskState::Ready && change.holder.isNone();
    }
    return false;
}

/// Whether a fetch goes here: it has been let through to a host, and is connecting.
constexpr bool goesToHost(const StateChange& change)
{
    return change.state == TaskState::Waiting && change.on == WaitsOn::Connection;
}

/// Calls `visit(first, last)` for each stretch of a record's changes in which the task has it. Each hop of a
/// fetch has a connection of its own.
template <class Visit>
void visitUses(Use use, const std::vector<StateChange>& changes, const Visit& visit)
{
    for (std::size_t first = 0; first < changes.size(); ++first) {
        if (!uses(use, changes[first]))
            continue;
        std::size_t last = first;
        while (last + 1 < changes.size() && uses(use, changes[last + 1]) &&
               !(use == Use::Connection && goesToHost(changes[last + 1])))
            ++last;
        visit(first, last);
        first = last;
    }
}

/// To which of a fetch's hops, from 0, its change `index` belongs; one that queues, to the one it queues for.
inline std::size_t hopOf(const std::vector<StateChange>& changes, std::size_t index)
{
    std::size_t gone = 0;
    for (std::size_t i = 0; i < index; ++i)
        gone += goesToHost(changes[i]) ? 1 : 0;
    const bool under = !goesToHost(changes[index]) && uses(Use::Connection, changes[index]);
    return under && gone > 0 ? gone - 1 : gone;
}

/// Where hop `hop` of task `id` leads; empty where it is not known. The practice server redirects to itself
/// alone, and stays "practice:".
QUrl urlOfHop(const Recording& recording, TaskId id, std::size_t hop);

} // namespace loopscope
