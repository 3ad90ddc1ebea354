#pragma once

#include "core/race/race.h"

#include <QByteArray>

namespace loopscope {

/// A race as one JSON object, to the contracts' `race --json`: `runs` has the summary of each run in the
/// order of `runs`, `fastest` the name of the strategy, or null.
///
/// Asked to run `repeat` rounds, more than one, it has two keys besides: `repeat`, and `strategies`, a list
/// of {`strategy`, `compared` (how many of its runs can be compared), `wall_ms` {`median`, `p95`, `min`,
/// `max`} of these, or null, `differs_from_first`, `p`}. The last two are of the Mann-Whitney U test against
/// the first strategy, and null for itself and where the test can tell nothing. `fastest` is then the least
/// median of those that can be compared.
QByteArray raceToJson(const Runs& runs, std::size_t repeat = 1);

/// Runs of one plan under one strategy as one JSON object, to the contracts' `--repeat`: `repeat`, how many
/// runs were asked for; `wall_ms` {`median`, `p95`, `min`, `max`} of those that were not stopped, or of all
/// where there are none; `runs`, the summary of each.
QByteArray repeatToJson(const Runs& runs, std::size_t repeat);

} // namespace loopscope
