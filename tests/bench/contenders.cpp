#include "tests/bench/contenders.h"

#include <algorithm>

namespace loopscope::bench {

Medians takeTurns(const std::vector<Contender>& contenders, int rounds)
{
    std::map<QString, std::map<QString, std::vector<double>>> measured;
    for (int round = 0; round < rounds; ++round) {
        for (const Contender& contender : contenders) {
            for (const auto& [name, value] : contender.measure().value_or(Figures{}))
                measured[contender.name][name].push_back(value);
        }
    }
    Medians medians;
    for (const auto& [contender, figures] : measured) {
        for (const auto& [name, values] : figures)
            medians[contender][name] = percentile(values, 0.5);
    }
    return medians;
}

std::optional<double> figure(const Medians& medians, const QString& contender, const QString& name)
{
    const auto figures = medians.find(contender);
    if (figures == medians.end())
        return std::nullopt;
    const auto value = figures->second.find(name);
    return value == figures->second.end() ? std::nullopt : std::optional(value->second);
}

double percentile(std::vector<double> values, double share)
{
    const auto index = std::min(values.size() - 1, static_cast<std::size_t>(share * double(values.size())));
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace loopscope::bench
