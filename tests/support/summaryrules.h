#pragma once

#include <QJsonObject>
#include <QStringList>

namespace loopscope::test {

/// Which rules of the contracts' "Summary" and "Time and states" a summary breaks. Its tasks need their
/// `states` (as `--json` writes them, or put back from a recording's slices). `complete`: the run ended by
/// itself or was stopped, so every task has an outcome.
QStringList brokenSummaryRules(const QJsonObject& summary, bool complete = true);

} // namespace loopscope::test
