#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace loopscope {

/// `loopscope convert IN OUT`: a plan or a recording in another form, which OUT's ending names.
ExitStatus convertCommand(const QStringList& arguments);

} // namespace loopscope
