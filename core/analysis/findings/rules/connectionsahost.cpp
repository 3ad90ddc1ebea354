#include "core/analysis/findings/rules/places.h"

#include <algorithm>

namespace loopscope {

std::optional<Finding> findConnections(const Evidence& evidence)
{
    if (!evidence.has(TaskKind::Url))
        return std::nullopt;
    const auto fetches = std::min<std::size_t>(evidence.count(TaskKind::Url), maxConnections);
    return findTooFewPlaces(
        evidence, {.rule = FindingRule::ConnectionsAHost,
                   .on = WaitsOn::Connection,
                   .most = static_cast<int>(fetches),
                   .with = [&](int connections) { return evidence.whatIf().withConnections(connections); }});
}

} // namespace loopscope
