#pragma once

#include <QProcessEnvironment>
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

} // namespace loopscope::test
