#pragma once

#include "core/files/recordingfile.h"
#include "core/plan/planfile.h"

#include <variant>

namespace loopscope {

/// What a file held that the program can open.
using OpenedFile = std::variant<LoadedPlan, LoadedRecording>;

/// Opens a plan (`.json`, `.txt`) or a recording (`.json`, `.json.gz`), told apart by what they hold. The
/// problem has the place, and says so where the file is of a kind that cannot be read yet.
Result<OpenedFile> openFile(const QString& path);

} // namespace loopscope
