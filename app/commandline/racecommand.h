#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace loopscope {

/// `loopscope race`: runs a plan under each strategy in turn and holds the runs against each other.
/// `arguments` begin with the command.
ExitStatus raceCommand(const QStringList& arguments);

} // namespace loopscope
