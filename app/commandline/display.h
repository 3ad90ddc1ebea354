#pragma once

#include <QString>

#include <optional>

namespace loopscope {

/// Why no window can be shown, and what to do about it; none if it seems that one can. Asked before there is
/// a QApplication, which would end the program without a display.
std::optional<QString> displayProblem();

} // namespace loopscope
