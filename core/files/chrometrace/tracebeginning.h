#pragma once

#include "core/files/chrometrace/bytesource.h"

#include <optional>

namespace loopscope {

/// What the beginning of a file says about which reader it is for.
enum class TraceBeginning {
    Foreign,     ///< another program's trace: its first event is not one of ours
    PerhapsOurs, ///< a recording, or made to look like one
    NoTrace      ///< something else, such as a plan
};

/// Looks no farther than it must: to the first event, or over the outermost members where there is none. The
/// problem says why the source cannot be read.
Result<TraceBeginning> traceBeginning(ByteSource& source);

} // namespace loopscope
