#pragma once

#include <QString>

namespace loopscope::bench {

/// Writes a Chrome trace of a million spans and some 120 MB, the same each time: 64 threads, spans nested two
/// deep, 1000 names, args. False: it could not be written.
bool writeTraceFile(const QString& path);

} // namespace loopscope::bench
