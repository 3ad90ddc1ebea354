#pragma once

#include "core/analysis/summary.h"

#include <QByteArray>

namespace loopscope {

/// Whether a summary's tasks carry their states, or leave them to a recording's slices.
enum class States { Write, Omit };

/// The summary of a run as one JSON object, to the contracts' "Summary". Times carry every digit; secrets are
/// masked.
QByteArray summaryToJson(const Recording& recording, States states);

} // namespace loopscope
