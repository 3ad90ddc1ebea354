#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// A run as text for a terminal `columns` wide (at least 60): a ruler, the loop's row, a row a task with its
/// states and end, a legend of the signs that occur, the figures, and the costliest findings. Of a long plan
/// the first 20 and the slowest 20 tasks, and how many were left out. Secrets are masked.
QString textTimeline(const Recording& recording, int columns = 80);

} // namespace loopscope
