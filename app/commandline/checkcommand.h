#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace loopscope {

/// `loopscope check`: whether files are sound plans, recordings or Chrome traces. `arguments` begin with the
/// command.
ExitStatus checkCommand(const QStringList& arguments);

} // namespace loopscope
