#include "core/lessons/lessonlist.h"

#include "core/lessons/lessonreader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace loopscope {

namespace {

// 0: the name gives none.
int numberOf(const QString& fileName)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})-"));
    return pattern.match(fileName).captured(1).toInt();
}

Result<QByteArray> lessonContent(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{.message = Problem::tr("cannot be read: %1").arg(file.errorString())};
    QByteArray content = file.read(maxLessonFileSize + 1);
    if (content.size() > maxLessonFileSize)
        return Problem{.message = Problem::tr("larger than the 1 MB that a lesson may have")};
    return content;
}

Result<Lesson> readLesson(const QFileInfo& file, const LessonList& list)
{
    const int number = numberOf(file.fileName());
    if (number == 0)
        return Problem{.message = Problem::tr("a lesson's name begins with its number: 12-name.json")};
    if (list.numbered(number))
        return Problem{.message = Problem::tr("there is a lesson %1 already").arg(number)};
    const Result<QByteArray> content = lessonContent(file.filePath());
    if (!content)
        return content.problem();
    Result<Lesson> lesson = lessonFromJson(*content);
    if (lesson) {
        lesson->number = number;
        lesson->id = file.completeBaseName();
    }
    return lesson;
}

} // namespace

QString LessonFault::toString() const
{
    return QStringLiteral("%1: %2").arg(file, problem.toString());
}

const Lesson* LessonList::numbered(int number) const
{
    const auto found = std::find_if(lessons.begin(), lessons.end(),
                                    [&](const Lesson& lesson) { return lesson.number == number; });
    return found == lessons.end() ? nullptr : &*found;
}

QStringList lessonFolders()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {QStringLiteral(":/lessons"), own + QStringLiteral("/lessons")};
}

LessonList readLessons(const QStringList& folders)
{
    LessonList list;
    for (const QString& folder : folders) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QFileInfo& file : files) {
            Result<Lesson> lesson = readLesson(file, list);
            if (lesson)
                list.lessons.push_back(*std::move(lesson));
            else
                list.faults.push_back({file.fileName(), numberOf(file.fileName()), lesson.problem()});
        }
    }
    std::sort(list.lessons.begin(), list.lessons.end(),
              [](const Lesson& left, const Lesson& right) { return left.number < right.number; });
    return list;
}

std::optional<Result<Lesson>> lessonIn(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return std::nullopt;
    const Result<QByteArray> content = lessonContent(path);
    if (!content || !isLesson(*content))
        return std::nullopt;
    return lessonFromJson(*content);
}

} // namespace loopscope
