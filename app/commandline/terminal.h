#pragma once

#include "app/commandline/exitstatus.h"
#include "core/plan/problem.h"

#include <QByteArray>
#include <QString>

namespace loopscope {

/// Writes to standard output; false if it did not take everything.
bool print(const QByteArray& text);
bool print(const QString& text);

/// Writes a line to standard error, with the program's name before it.
void say(const QString& message);

/// The same, about a file and the place in it.
void sayOf(const QString& file, const Problem& problem);

/// Says what was wrong with the arguments, and where help is; WrongUsage.
ExitStatus wrongUsage(const QString& message, const QString& command = {});

} // namespace loopscope
