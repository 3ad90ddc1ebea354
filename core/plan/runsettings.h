#pragma once

#include "core/trace/clock.h"

#include <QString>

#include <optional>

namespace loopscope {

/// Who starts when, and who waits for whom. Unawaited creates each task and never awaits it, so none runs.
enum class StrategyKind : std::uint8_t { Blocking, Sequential, Concurrent, Pool, Unawaited };

/// "blocking", "sequential", "concurrent", "pool", "unawaited": as in plan files and on the command line.
QString strategyName(StrategyKind kind);
/// The strategy of that name, if there is one.
std::optional<StrategyKind> strategyFromName(const QString& name);

/// How a plan shall be run, as far as it says so.
struct PlanSettings
{
    std::optional<StrategyKind> strategy;
    std::optional<int> limit;       ///< most tasks in flight under concurrent; 0 = no limit
    std::optional<int> workers;     ///< threads of the pool, 1 … 1024
    std::optional<int> connections; ///< most connections to one host, 0 … 1024; 0 = as many as are in flight
    std::optional<Nanos> deadline;  ///< wall-clock limit of each url task
    std::optional<Nanos> heartbeat; ///< how often the loop is asked; not in plan files
    std::optional<bool> http2;      ///< whether HTTP/2 is allowed; not in plan files

    bool operator==(const PlanSettings&) const = default;
};

/// How a run is done: every setting known.
struct RunSettings
{
    StrategyKind strategy = StrategyKind::Concurrent;
    int limit = 0;
    int workers = 1;
    int connections = 6;
    Nanos deadline = std::chrono::seconds(30);
    Nanos heartbeat = std::chrono::milliseconds(10);
    bool http2 = false;

    bool operator==(const RunSettings&) const = default;
};

inline constexpr int maxWorkers = 1024;
inline constexpr int maxConnections = 1024;
inline constexpr int defaultConnections = 6; ///< a host's, as in Qt and in browsers

/// Threads of a pool that nobody sized: min(32, cores + 4), as Python's ThreadPoolExecutor.
int defaultWorkers();
/// `settings` with the defaults of the command line in the gaps.
RunSettings resolved(const PlanSettings& settings);

} // namespace loopscope
