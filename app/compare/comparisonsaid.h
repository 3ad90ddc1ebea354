#pragma once

#include "core/race/rungroup.h"

#include <QCoreApplication>

namespace loopscope {

/// A comparison to take along, in the language of now. Secrets are masked.
class ComparisonSaid
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonSaid)

public:
    /// 80 columns: a bar for each run on one axis, its figures, the verdict.
    static QString text(const RunGroups& groups);
    /// A table as Markdown has it, and the verdict.
    static QString markdown(const RunGroups& groups);
    /// The command line that runs the same again; empty where no line can say it: see taskArguments().
    static QString command(const RunGroup& group);
};

} // namespace loopscope
