#pragma once

#include <QColor>

namespace loopscope {

/// `base` with `share` (0 to 1) of `other` in it, component by component. Any thread.
[[nodiscard]] QColor mixed(const QColor& base, const QColor& other, double share);

} // namespace loopscope
