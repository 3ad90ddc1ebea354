#pragma once

#include "core/analysis/summary.h"

#include <QStringList>

namespace loopscope {

/// How a task ended, in a word for people: "done", "failed", "stopped", "not started", "going on".
QString outcomeWord(Outcome outcome);

/// The figures of a run in sentences for people, one a line; the first failures with their reasons. Lines may
/// be long.
QStringList textFigures(const Recording& recording, const Summary& summary);

} // namespace loopscope
