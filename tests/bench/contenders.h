#pragma once

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace loopscope::bench {

/// Measured figures by name; the name ends in the unit: "wall_ms".
using Figures = std::map<QString, double>;

/// Someone who can do the work of a row: Loopscope or a peer. `measure` gives nothing where it failed.
struct Contender
{
    QString name;
    std::function<std::optional<Figures>()> measure;
};

/// The figures of contenders by name, medians over the rounds. One that always failed, or is not on this
/// machine, is not there.
using Medians = std::map<QString, Figures>;

/// Lets the contenders take turns, so that what else goes on on the machine hits all of them.
Medians takeTurns(const std::vector<Contender>& contenders, int rounds);

/// `contender`'s figure, if it was measured.
std::optional<double> figure(const Medians& medians, const QString& contender, const QString& name);

/// The value below which `share` (0 to 1) of `values` lie. `values` is not empty.
double percentile(std::vector<double> values, double share);

} // namespace loopscope::bench
