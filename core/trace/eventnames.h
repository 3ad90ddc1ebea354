#pragma once

#include "core/trace/event.h"

#include <QLatin1String>

#include <optional>
#include <string_view>

namespace loopscope {

/// The stable names of states, waits, outcomes and run ends, as files and the summary write them. Some are
/// also what a person reads. Any thread.
QLatin1String stateName(TaskState state);   ///< "queued", "waiting", "receiving", "ready", "running"
QLatin1String waitsOnName(WaitsOn on);      ///< "limit" …; empty for WaitsOn::Nothing
QLatin1String holderName(Holder holder);    ///< "loop", "worker"; empty where no thread is held
QLatin1String outcomeName(Outcome outcome); ///< "not-run", "unfinished", "succeeded", "failed", "cancelled"
QLatin1String runEndName(RunEnd end);       ///< "completed", "stopped", "out-of-memory"

/// The value of that name, if there is one.
std::optional<TaskState> stateFromName(std::string_view name);
std::optional<WaitsOn> waitsOnFromName(std::string_view name);
std::optional<Outcome> outcomeFromName(std::string_view name);
std::optional<RunEnd> runEndFromName(std::string_view name);

} // namespace loopscope
