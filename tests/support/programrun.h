#pragma once

#include "core/trace/recording.h"

#include <QStringList>

#include <chrono>

namespace loopscope::test {

/// What a program that was written for a plan printed.
struct ProgramRun
{
    bool succeeded = false;           ///< it exited with 0
    QStringList tasks;                ///< "succeeded  url_1: 10 bytes", a line each
    std::chrono::milliseconds wall{}; ///< the total time that it measured
    QString output;
    QString errors;
};

/// Runs a program to its end, at most 60 s, without a proxy. `environment`: "NAME=value", beside this one's.
ProgramRun runProgram(const QString& program, const QStringList& arguments,
                      const QStringList& environment = {});

/// What a program should print of a run, but for the reasons of failures, which are in its own words.
QStringList outcomesOf(const Recording& recording);
/// The lines of a program without these reasons.
QStringList withoutReasons(QStringList tasks);
/// Each is the name of a task, and something else to a compiler.
QStringList namesThatBreakPrograms();

} // namespace loopscope::test
