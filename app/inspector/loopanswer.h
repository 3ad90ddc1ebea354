#pragma once

#include "core/timeline/heldstretches.h"

#include <QCoreApplication>

namespace loopscope {

/// How the loop answered the last question that a person asked it, in words.
class LoopAnswer
{
    Q_DECLARE_TR_FUNCTIONS(LoopAnswer)

public:
    struct Text
    {
        QString text;
        bool late = false; ///< the loop was held meanwhile
    };
    /// At `now`, run time. Without a question: what asking is for.
    static Text of(const Recording& recording, const HeldStretches& held, Nanos now);
    static QString invitation();

private:
    static QString answered(const Recording& recording, const HeldStretch* held, Nanos took);
};

} // namespace loopscope
