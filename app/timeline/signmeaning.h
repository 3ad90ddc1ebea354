#pragma once

#include "core/timeline/legend.h"

#include <QString>

namespace loopscope {

/// What a sign of the timeline means, in one sentence and in the language of now.
QString signMeaning(Sign sign);
/// The kind of task that a sign is best shown with, where no run says.
TaskKind usualKind(Sign sign);

} // namespace loopscope
