#pragma once

#include <QStringView>

namespace loopscope::cpp {

// The parts of a C++ program that do not depend on its tasks, for CodeWriter::lines().

extern const QStringView secret;
extern const QStringView outcome;
extern const QStringView callbackWork;
extern const QStringView plainWork;
extern const QStringView task;
extern const QStringView threadCpuTime;
extern const QStringView request;
extern const QStringView answer; ///< what both kinds of fetch need

// Work that calls back.
extern const QStringView waitOnLoop;
extern const QStringView blockOnLoop;
extern const QStringView computeOnLoop;
extern const QStringView oneManager;
extern const QStringView manyManagers;
extern const QStringView fetchOnLoop;
extern const QStringView fetchInSlots;

// Work that holds its thread.
extern const QStringView block;
extern const QStringView compute;
extern const QStringView fetchInThread;
extern const QStringView poolSlots;
extern const QStringView fetchAndWait;
extern const QStringView fetchInPool;
extern const QStringView fetchInPoolSlots;

extern const QStringView report;
extern const QStringView runBlocking;
extern const QStringView runSequential;
extern const QStringView runConcurrent;
extern const QStringView runConcurrentLimited;
extern const QStringView runPool;
extern const QStringView runUnstarted;
extern const QStringView mainBegins;
extern const QStringView practiceAddress;
extern const QStringView mainEnds;

} // namespace loopscope::cpp
