#pragma once

#include "core/trace/clock.h"

#include <QString>
#include <QStringView>

namespace loopscope {

// Values as programs write them. Whatever they hold, they stay one literal of one line, and what a reader
// cannot see, such as signs that turn the direction of writing, is written by its number.

/// "a \"name\"": what Python reads as `text`.
QString pythonString(QStringView text);
/// Seconds, exactly: "1.0", "0.00025".
QString pythonSeconds(Nanos duration);
/// "a \"name\"": what C++ reads as `text` in UTF-8.
QString cppString(QStringView text);
/// The same for bytes.
QString cppBytes(const QByteArray& bytes);
/// A chrono literal, exactly, in the largest unit that fits: "1s", "1500ms", "250us".
QString cppDuration(Nanos duration);

} // namespace loopscope
