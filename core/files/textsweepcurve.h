#pragma once

#include "core/race/sweepresult.h"

#include <QStringList>

namespace loopscope {

/// The curves of a sweep in signs, at most 80 columns: `*` the total time, `o` tasks a second, each from 0 to
/// the most that it came to; the values beneath, evenly, with the knee marked. Empty for fewer than two
/// points that can be compared.
QStringList textSweepCurve(const SweepResult& result);

} // namespace loopscope
