#pragma once

#include "core/plan/plan.h"
#include "core/plan/problem.h"

#include <QStringList>

namespace loopscope {

/// A plan that the command line named, and what its reader should know.
struct NamedPlan
{
    Plan plan;
    QStringList warnings;
};

/// The plan that `what` means: one file, "lesson:4", or task lines, one an argument, where "-" reads them from
/// standard input. Of a recording it is the plan of its first run with the settings that that ran under. The
/// problem names the file or the argument.
Result<NamedPlan> planNamed(const QStringList& what);

} // namespace loopscope
