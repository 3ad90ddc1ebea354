#pragma once

#include "core/analysis/runstory.h"

#include <QCoreApplication>

namespace loopscope {

/// What a run came to, in words: what happened, what it cost, and why.
class Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    /// One sentence; after it, where a run failed or a deadline was waited for, another.
    static QString sentence(const RunStory& story);
    static QString sentence(const Recording& recording, const Summary& summary);
    /// "Running… 3 of 5 tasks done, 1 failed.": of a run that goes on.
    static QString soFar(const Recording& recording);
    /// "Done: 6 succeeded, 1 failed": for the status bar.
    static QString counts(const Recording& recording, const Summary& summary);

private:
    static QString cutShort(const RunStory& story);
    static QString stopped(const RunStory& story);
    static QString failures(const RunStory& story);
    static QString completed(const RunStory& story);
    static QString blocking(const RunStory& story);
    static QString sequential(const RunStory& story);
    static QString together(const RunStory& story);
    static QString heldLoop(const RunStory& story);
    static QString tooFewSlots(const RunStory& story);
    static QString culprit(const RunStory& story);
};

} // namespace loopscope
