#pragma once

#include "core/files/chrometrace/readprogress.h"
#include "core/files/recordingfile.h"
#include "core/plan/planfile.h"
#include "core/spans/rawtrace.h"

#include <variant>

namespace loopscope {

/// What a file held that the program can open: a plan, one or several runs, or another program's trace.
using OpenedFile = std::variant<LoadedPlan, LoadedRecordings, RawTrace>;

/// Opens a plan (`.json`, `.txt`), a recording or another program's Chrome trace (`.json`, `.json.gz`), told
/// apart by what they hold. The problem has the place, and says so where the file is of a kind that cannot be
/// read yet, or where `progress` was told to cancel, which only the reading of a foreign trace heeds. Any
/// thread.
Result<OpenedFile> openFile(const QString& path, ReadProgress& progress);

/// The same for who waits for it.
Result<OpenedFile> openFile(const QString& path);

} // namespace loopscope
