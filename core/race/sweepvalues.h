#pragma once

#include "core/plan/problem.h"
#include "core/race/sweep.h"

namespace loopscope {

/// Reads a list of values of `over`, as "1, 2, 4": whole numbers between commas or blanks. The least comes
/// first, each once. The problem says, in the language of now, what was expected.
Result<std::vector<int>> parseSweepValues(const QString& text, SweptSetting over);

/// "1, 2, 4".
QString sweepValuesText(const std::vector<int>& values);

} // namespace loopscope
