#pragma once

#include "core/plan/problem.h"

#include <optional>

namespace loopscope {

/// Writes `text` to a file as UTF-8: all of it or nothing. The problem says why not. Refuses a target that
/// exists and is no regular file.
std::optional<Problem> saveText(const QString& text, const QString& path);

} // namespace loopscope
