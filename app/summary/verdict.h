#pragma once

#include "core/analysis/summary.h"

#include <QCoreApplication>

namespace loopscope {

/// What a run came to, in one or two sentences.
class Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    static QString sentence(const Recording& recording, const Summary& summary);
    /// "Done: 6 succeeded, 1 failed": for the status bar.
    static QString counts(const Recording& recording, const Summary& summary);

private:
    static QString howItWent(const Recording& recording, const Summary& summary);
    static QString whatHeldTheLoop(const Recording& recording, const Summary& summary);
};

} // namespace loopscope
