#pragma once

#include "core/lessons/lesson.h"
#include "core/plan/problem.h"

#include <QByteArray>

namespace loopscope {

/// The most bytes that a lesson's file may have.
inline constexpr qint64 maxLessonFileSize = 1'000'000;

/// Whether the JSON in `content` means to be a lesson: an object that has "lesson".
bool isLesson(const QByteArray& content);

/// Makes a lesson, but for its number and id, of a file's content. Every field is checked for type and range:
/// a lesson has all its texts in each language, a sound plan that runs without a network, and no key that
/// nobody knows. The problem has the place, as "runs[1].reason.ko", or line and column where it is not JSON.
Result<Lesson> lessonFromJson(const QByteArray& content);

} // namespace loopscope
