#pragma once

#include "core/plan/plan.h"

#include <limits>

namespace loopscope {

enum class CodeLanguage : std::uint8_t { Python, Cpp };

/// A plan written as a program.
struct Program
{
    QString text;
    std::vector<int> lines; ///< the line, from 0, that task id i is in, at index i - 1
    QString fileName;       ///< that suits it, made of the plan's name

    bool operator==(const Program&) const = default;
};

/// Writes `plan` under `settings` as a program that runs by itself: Python with nothing but its standard
/// library, or C++ with Qt. It prints a line for each task in the plan's order ("    1.002 s  succeeded
/// url_1") and the total time. Its comments are in the window's language where it has installed one, else
/// English. No secret is written: the program takes it from an environment variable that it names. Beyond
/// `mostTasks` tasks a comment counts the rest. Any thread.
Program programOf(const Plan& plan, const RunSettings& settings, CodeLanguage language,
                  std::size_t mostTasks = std::numeric_limits<std::size_t>::max());

} // namespace loopscope
