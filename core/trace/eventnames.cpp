#include "core/trace/eventnames.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 5> stateNames{"queued", "waiting", "receiving", "ready", "running"};
constexpr std::array<std::string_view, 6> waitsOnNames{"",           "limit", "worker",
                                                       "connection", "timer", "server"};
constexpr std::array<std::string_view, 5> outcomeNames{"not-run", "unfinished", "succeeded", "failed",
                                                       "cancelled"};
constexpr std::array<std::string_view, 3> runEndNames{"completed", "stopped", "out-of-memory"};

template <class Enum, std::size_t n>
QLatin1String nameOf(const std::array<std::string_view, n>& names, Enum value)
{
    const std::string_view name = names[static_cast<std::size_t>(value)];
    return {name.data(), static_cast<int>(name.size())};
}

template <class Enum, std::size_t n>
std::optional<Enum> fromName(const std::array<std::string_view, n>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end() || name.empty())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

QLatin1String stateName(TaskState state)
{
    return nameOf(stateNames, state);
}

QLatin1String waitsOnName(WaitsOn on)
{
    return nameOf(waitsOnNames, on);
}

QLatin1String holderName(Holder holder)
{
    if (holder.isNone())
        return {};
    return holder.isLoop() ? QLatin1String("loop") : QLatin1String("worker");
}

QLatin1String outcomeName(Outcome outcome)
{
    return nameOf(outcomeNames, outcome);
}

QLatin1String runEndName(RunEnd end)
{
    return nameOf(runEndNames, end);
}

std::optional<TaskState> stateFromName(std::string_view name)
{
    return fromName<TaskState>(stateNames, name);
}

std::optional<WaitsOn> waitsOnFromName(std::string_view name)
{
    return fromName<WaitsOn>(waitsOnNames, name);
}

std::optional<Outcome> outcomeFromName(std::string_view name)
{
    return fromName<Outcome>(outcomeNames, name);
}

std::optional<RunEnd> runEndFromName(std::string_view name)
{
    return fromName<RunEnd>(runEndNames, name);
}

} // namespace loopscope
