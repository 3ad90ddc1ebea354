#pragma once

#include "core/plan/problem.h"

#include <vector>

namespace loopscope {

/// A word of a shell command without its quotes, and where it begins.
struct ShellWord
{
    QString text;
    int line = 0;
    int column = 0;
};

using ShellCommand = std::vector<ShellWord>;

/// The longest text that is taken apart, in QString's units.
inline constexpr qsizetype maxShellText = 16 * 1024 * 1024;

/// The commands of `text` as bash would take them apart: quotes '…', "…" and $'…', a backslash at a line's
/// end, comments; a line's end, `;` and `&&` end a command. Nothing is run or looked up: variables, pipes and
/// the like are refused, and so is the form of the Windows command line. The problem has line and column and
/// never quotes the text.
Result<std::vector<ShellCommand>> shellCommands(const QString& text);

} // namespace loopscope
