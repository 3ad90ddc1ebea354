#pragma once

#include "core/files/recordingfile.h"
#include "core/plan/planfile.h"

#include <variant>

namespace loopscope {

/// A plan or a recording, whichever a file holds.
using OpenedFile = std::variant<LoadedPlan, LoadedRecording>;

/// Reads `path` as what it begins like: a recording is a Chrome trace, compressed or not; anything else must
/// be a plan.
Result<OpenedFile> openFile(const QString& path);

/// Whether a file that begins with `bytes` is a trace rather than a plan.
bool looksLikeRecording(const QByteArray& bytes);

} // namespace loopscope
