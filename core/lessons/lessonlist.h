#pragma once

#include "core/lessons/lesson.h"
#include "core/plan/problem.h"

namespace loopscope {

/// A file that means to be a lesson and is none.
struct LessonFault
{
    QString file;
    int number = 0; ///< that its name gives it; 0: none
    Problem problem;

    /// "12-name.json: runs[0].question.ko: is missing".
    QString toString() const;
};

/// The lessons that there are.
struct LessonList
{
    std::vector<Lesson> lessons; ///< by number
    std::vector<LessonFault> faults;

    /// null: there is none.
    const Lesson* numbered(int number) const;
};

/// Where lessons are: those that are built in, and a person's own, the folder "lessons" beside the program's
/// settings. A folder need not be there.
QStringList lessonFolders();

/// Reads every `NN-name.json` in `folders`. A file with a fault is left out and told of, and so is one whose
/// number an earlier folder has given away.
LessonList readLessons(const QStringList& folders);

/// The lesson in a file that means to be one, whatever its name, or why it is none; nothing where the file
/// does not mean to be one or cannot be read.
std::optional<Result<Lesson>> lessonIn(const QString& path);

} // namespace loopscope
