#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace loopscope {

/// `loopscope serve`: the practice server alone, until it is interrupted. `arguments` begin with the command.
ExitStatus serveCommand(const QStringList& arguments);

} // namespace loopscope
