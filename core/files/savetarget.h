#pragma once

#include "core/plan/problem.h"

#include <optional>

namespace loopscope {

/// Why no file can be saved at `path`: no such folder, not writable, or something there that is not a regular
/// file. Nothing is written or created. None: it looks as if it can.
std::optional<Problem> saveTargetProblem(const QString& path);

} // namespace loopscope
