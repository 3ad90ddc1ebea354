#include "core/plan/planfile.h"

#include "core/plan/curlcommand.h"
#include "core/plan/planreader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>

namespace loopscope {

namespace {

Problem refused(const QString& message)
{
    return Problem{.message = message};
}

QString withoutMark(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // leaves out a byte order mark
    return decoder(utf8);
}

/// The problem with its line and column for the byte at `offset` of `text`.
Problem problemAt(QByteArrayView text, qsizetype offset, const QString& message)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QString line = withoutMark(before.sliced(lineStart));
    return Problem{.message = message,
                   .line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
                   .column = columnAt(line, line.size())};
}

/// QJsonParseError's own words follow Qt's version and translation, these are the program's.
QString reasonOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject: return Problem::tr("expected a key in quotes, a comma or }");
    case QJsonParseError::MissingNameSeparator: return Problem::tr("expected : after a key");
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator: return Problem::tr("expected a comma or ]");
    case QJsonParseError::IllegalEscapeSequence: return Problem::tr("a text has a wrong \\ in it");
    case QJsonParseError::IllegalUTF8String: return Problem::tr("the text is not UTF-8");
    case QJsonParseError::UnterminatedString: return Problem::tr("a text is not closed: expected \"");
    case QJsonParseError::MissingObject: return Problem::tr("expected a key in quotes or a value");
    case QJsonParseError::DeepNesting: return Problem::tr("objects are nested too deeply");
    case QJsonParseError::DocumentTooLarge: return Problem::tr("there is too much to read");
    case QJsonParseError::GarbageAtEnd: return Problem::tr("expected the end of the file");
    default: return Problem::tr("expected a value");
    }
}

/// Whether an error's offset lies behind the character that was wrong, and not on it.
bool isBehind(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::MissingNameSeparator:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::IllegalValue:
    case QJsonParseError::MissingObject: return true;
    default: return false;
    }
}

Problem notJson(const QByteArray& json, const QJsonParseError& error)
{
    const QString start = Problem::tr("not JSON: %1");
    const bool atEnd = error.offset >= json.size();
    if (json.trimmed().isEmpty())
        return problemAt(json, 0, start.arg(Problem::tr("the file is empty")));
    if (atEnd && !json.endsWith(']') && !json.endsWith('}'))
        return problemAt(json, json.size(), start.arg(Problem::tr("the file ends too early")));
    return problemAt(json, error.offset - (isBehind(error.error) ? 1 : 0), start.arg(reasonOf(error.error)));
}

/// 0 where all of `text` is UTF-8.
int firstLineNotUtf8(const QByteArray& text)
{
    if (text.isValidUtf8())
        return 0;
    const QList<QByteArray> lines = text.split('\n');
    const auto wrong = std::find_if_not(lines.begin(), lines.end(),
                                        [](const QByteArray& line) { return line.isValidUtf8(); });
    return 1 + static_cast<int>(wrong - lines.begin());
}

Result<LoadedPlan> planFromText(const QByteArray& utf8)
{
    if (const int line = firstLineNotUtf8(utf8))
        return Problem{.message = Problem::tr("the text is not UTF-8"), .line = line};
    Result<TasksRead> read = parseLinesOrCurl(withoutMark(utf8));
    if (!read)
        return read.problem();
    LoadedPlan loaded;
    loaded.plan.tasks = std::move(read->tasks);
    if (!read->leftOut.isEmpty())
        loaded.warnings += leftOutText(read->leftOut);
    return loaded;
}

/// All that a file holds. Also reads pipes, whose size nobody knows before.
Result<QByteArray> contentOf(const QString& path)
{
    constexpr qint64 chunk = 1 << 20;
    QFile file(path);
    if (QFileInfo(path).isDir())
        return refused(Problem::tr("this is a folder, not a file"));
    if (!file.exists())
        return refused(Problem::tr("there is no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return refused(Problem::tr("cannot be read: %1").arg(file.errorString()));
    QByteArray content;
    for (QByteArray read = file.read(chunk); !read.isEmpty(); read = file.read(chunk)) {
        if (content.size() + read.size() > maxPlanFileSize)
            return refused(Problem::tr("larger than the 256 MB that a plan may have"));
        content += read;
    }
    if (file.error() != QFileDevice::NoError)
        return refused(Problem::tr("cannot be read: %1").arg(file.errorString()));
    return content;
}

} // namespace

Result<LoadedPlan> planFromJson(const QByteArray& json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(json, error);
    if (!document.isObject())
        return refused(Problem::tr("expected an object with \"version\" and \"tasks\", not a list"));
    return planFromJson(document.object());
}

Result<LoadedPlan> planFromJson(const QJsonObject& object)
{
    return PlanReader().read(object);
}

Result<LoadedPlan> loadPlan(const QString& path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return content.problem();
    const bool lines = path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
    return lines ? planFromText(*content) : planFromJson(*content);
}

std::optional<Problem> savePlan(const Plan& plan, const QString& path)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return refused(Problem::tr("cannot be written: this is not a regular file"));
    if (target.exists() && !target.isWritable())
        return refused(Problem::tr("cannot be written: the file is read-only"));
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(planToJson(plan, Secrets::Keep)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return refused(Problem::tr("cannot be written: %1").arg(file.errorString()));
    return std::nullopt;
}

} // namespace loopscope
