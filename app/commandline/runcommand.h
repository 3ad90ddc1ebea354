#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace loopscope {

/// `loopscope run`: runs a plan without a window. `arguments` begin with the command.
ExitStatus runCommand(const QStringList& arguments);

} // namespace loopscope
