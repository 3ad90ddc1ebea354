#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace loopscope {

/// `loopscope sweep`: runs a plan with one setting at several values, one after the other, and tells from
/// which on more gains nothing. `arguments` begin with the command.
ExitStatus sweepCommand(const QStringList& arguments);

} // namespace loopscope
