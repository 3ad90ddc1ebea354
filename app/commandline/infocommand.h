#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace loopscope {

/// `loopscope info`: what a recording or another program's trace holds. `arguments` begin with the command.
ExitStatus infoCommand(const QStringList& arguments);

} // namespace loopscope
