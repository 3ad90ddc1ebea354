#pragma once

#include "core/files/chrometrace/readprogress.h"
#include "core/plan/problem.h"
#include "core/spans/rawtrace.h"

#include <QString>

#include <memory>
#include <string_view>

namespace loopscope {

/// What the reading of a trace came to.
struct ReadTrace
{
    RawTrace trace;
    bool isRecording = false; ///< its own "otherData" says that this program wrote it
};

/// Reads a Chrome trace of any program: a list of events, or an object with "traceEvents", be its end
/// missing, and either compressed with gzip. A piece of the file is in memory at a time. Events that are
/// broken or of no use here are counted in RawTrace::skipped; the problem, with its place, says why nothing
/// could be read, or that `progress` was told to cancel. Any thread.
Result<ReadTrace> readTrace(const QString& path, ReadProgress& progress);

/// The same from memory.
Result<ReadTrace> readTrace(std::string_view bytes, ReadProgress& progress);

} // namespace loopscope
