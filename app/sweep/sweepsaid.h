#pragma once

#include "core/race/sweepresult.h"

#include <QCoreApplication>

namespace loopscope {

/// A sweep to take along, in the language of now. Secrets are masked.
class SweepSaid
{
    Q_DECLARE_TR_FUNCTIONS(SweepSaid)

public:
    /// A table as Markdown has it, the knee marked, with the reason.
    static QString markdown(const SweepResult& result);
    /// The command line that runs the same again; empty where no line can say it: see taskArguments().
    static QString command(const SweepResult& result);
};

} // namespace loopscope
