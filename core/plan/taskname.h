#pragma once

#include <QString>

#include <optional>

namespace loopscope {

/// The longest name of a task or a plan, in QString's units.
inline constexpr int maxNameLength = 10'000;

/// Where `text` stops being plain text of one line: the index of a control character, a line or paragraph
/// separator or half a surrogate pair. -1 where there is none. A tab is a control character.
qsizetype unfitCharacter(QStringView text);

/// Why `name` cannot name a task or a plan, if so. Emoji, direction marks and any script are welcome.
std::optional<QString> nameProblem(QStringView name);

} // namespace loopscope
