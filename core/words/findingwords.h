#pragma once

#include "core/analysis/findings/findingtext.h"

#include <QCoreApplication>

namespace loopscope {

/// A finding in the language that is spoken. What files and scripts get stays English, and is
/// findingText()'s. Plain text; names are on one line, and long ones are shortened.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    /// What happened, in one sentence.
    static QString sentence(const Finding& finding);
    /// What to change, in the terms of two libraries. Both empty where there is nothing to.
    static Fix fix(const Finding& finding);
    /// "would save 1.20 s"; empty where nothing is gained.
    static QString gain(const Finding& finding);
    /// The same in a sentence, with what it depends on in short: "The run would end about 1.20 s sooner, if
    /// the server keeps its pace."
    static QString gainSentence(const Finding& finding);
    /// What that gain depends on, in sentences; empty: on nothing.
    static QString condition(const Finding& finding);
    /// "3 tasks", or "2 of 3 tasks" where one of them, from 1 on, is `chosen`. Empty for a single one.
    static QString tasks(const Finding& finding, std::size_t chosen = 0);

private:
    static QString heldLoop(const Finding& finding);
    static QString queued(const Finding& finding);
    static Fix blockingCallFix(const Finding& finding);
    static Fix placesFix(const Finding& finding);
    static Fix deadlineFix(const Finding& finding);
};

} // namespace loopscope
