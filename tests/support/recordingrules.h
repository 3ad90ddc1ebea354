#pragma once

#include <QByteArray>
#include <QStringList>

namespace loopscope::test {

/// Which rules of the contracts' "Recording", "Summary" and "Time and states" a written recording breaks, in
/// words; empty where it keeps them all. `json` is the decompressed file, byte for byte.
QStringList brokenRecordingRules(const QByteArray& json);

} // namespace loopscope::test
