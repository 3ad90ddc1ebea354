#pragma once

#include "core/analysis/summary.h"

#include <QByteArray>

namespace loopscope {

class JsonWriter;

/// Whether a summary's tasks carry their states, or leave them to a recording's slices.
enum class States { Write, Omit };

/// The summary of a run as one JSON object, to the contracts' "Summary". Times carry every digit; secrets are
/// masked. A task that has not ended (memory ran out, or the run goes on) has the outcome "unfinished".
QByteArray summaryToJson(const Recording& recording, States states);

/// The same as the next value of a longer text.
void writeSummary(JsonWriter& json, const Recording& recording, States states);

} // namespace loopscope
