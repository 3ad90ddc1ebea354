#pragma once

#include <QStringView>

namespace loopscope::python {

// The parts of a Python program that do not depend on its tasks, for CodeWriter::lines().

extern const QStringView blockOnLoop;
extern const QStringView buffer;
extern const QStringView computeOnLoop;
extern const QStringView computeInThread;
extern const QStringView opener;         ///< for a fetch that blocks its thread
extern const QStringView fetchInSlots;   ///< such a one, with a limit to the connections, that calls get()
extern const QStringView urllibBody;     ///< what fetch() does itself or get() does for it
extern const QStringView fetchByStreams; ///< awaits
extern const QStringView fetchByStreamsInSlots; ///< the same, with a limit to the connections
extern const QStringView streams;               ///< what both of them need
extern const QStringView task;
extern const QStringView report;

extern const QStringView runBlocking;
extern const QStringView runSequential;
extern const QStringView runConcurrent;
extern const QStringView runConcurrentLimited;
extern const QStringView runPool;
extern const QStringView runUnawaited;

} // namespace loopscope::python
