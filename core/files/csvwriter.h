#pragma once

#include "core/trace/recording.h"

#include <QIODevice>

#include <vector>

namespace loopscope {

/// Writes runs as comma-separated values, for spreadsheets and scripts: a line for each state of each task,
/// of a task that was never asked one without a state. Times are microseconds of run time with three
/// decimals, words stable English. Fields are quoted as RFC 4180 has it; lines end in a line feed alone, as
/// other tools on every platform take it. `runs` are over. False: the device did not take everything; it
/// says why.
bool writeCsv(const std::vector<const Recording*>& runs, QIODevice& device);

} // namespace loopscope
