#pragma once

#include "core/code/program.h"
#include "core/plan/problem.h"

#include <optional>

namespace loopscope {

/// Writes the program to a file as UTF-8: all of it or nothing. The problem says why not.
std::optional<Problem> saveProgram(const Program& program, const QString& path);

} // namespace loopscope
