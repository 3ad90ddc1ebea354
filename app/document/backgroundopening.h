#pragma once

#include "core/files/openfile.h"
#include "core/spans/trace.h"

#include <memory>
#include <optional>

class QWidget;

namespace loopscope {

/// What a file held, ready to be shown.
using ShowableFile = std::variant<LoadedPlan, LoadedRecordings, std::shared_ptr<const Trace>>;

/// Opens a file and waits for it. The problem says why not.
Result<ShowableFile> openToShow(const QString& path, ReadProgress& progress);

/// The same on a thread of its own, while the window lives on behind a dialog that shows how far it has come
/// and lets a person cancel; the dialog comes only where it takes long. None: cancelled. Gui thread.
std::optional<Result<ShowableFile>> openInBackground(const QString& path, QWidget& window);

} // namespace loopscope
