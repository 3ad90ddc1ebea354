#pragma once

#include "core/files/textrow.h"

#include <QStringList>

namespace loopscope {

/// The ruler over a text timeline, two lines of at most scale.cells signs: times in steps that people count,
/// and a tick beneath each.
QStringList textRuler(const TextScale& scale);

} // namespace loopscope
