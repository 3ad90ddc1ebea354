#pragma once

#include "core/analysis/findings/finding.h"

namespace loopscope {

/// "awaits-in-a-row": the rule's name in files. Never changes.
QString ruleName(FindingRule rule);

/// The finding as a sentence; stable English. Names of tasks are as the recording has them.
QString findingText(const Finding& finding);

/// What to change, in the terms of two libraries; stable English. Both empty where there is nothing to.
struct Fix
{
    QString python;
    QString qt;
};
Fix findingFix(const Finding& finding);
/// Both in one text: "Python: …. Qt: …."
QString fixText(const Finding& finding);

} // namespace loopscope
