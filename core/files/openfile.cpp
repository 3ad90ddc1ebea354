#include "core/files/openfile.h"

#include "core/files/chrometrace/readtrace.h"
#include "core/files/chrometrace/tracebeginning.h"
#include "core/files/filekind.h"
#include "core/files/gzip.h"

#include <QFile>
#include <QFileInfo>

namespace loopscope {

namespace {

constexpr qsizetype longestFile = qsizetype(2000) << 20;

Result<QByteArray> contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{Problem::tr("there is no such file")};
    if (!info.isFile())
        return Problem{Problem::tr("this is not a regular file")};
    if (info.size() > longestFile)
        return Problem{Problem::tr("it is larger than the %1 MB that can be read").arg(longestFile >> 20)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::tr("it cannot be read: %1").arg(file.errorString())};
    QByteArray content = file.readAll();
    return isGzip(content) ? gunzip(content, longestFile) : Result<QByteArray>(std::move(content));
}

template <class Loaded>
Result<OpenedFile> opened(Result<Loaded> loaded)
{
    if (!loaded)
        return loaded.problem();
    return OpenedFile(std::move(*loaded));
}

// One of the program's own, whatever its outermost keys look like: what breaks it is said with the place.
Result<OpenedFile> openRecording(const QString& path)
{
    const Result<QByteArray> content = contentOf(path);
    return content ? opened(recordingsFromJson(*content)) : content.problem();
}

Result<OpenedFile> openForeign(const QString& path, ReadProgress& progress)
{
    Result<ReadTrace> read = readTrace(path, progress);
    if (!read)
        return read.problem();
    if (read->isRecording)
        return openRecording(path);
    return OpenedFile(std::move(read->trace));
}

Result<OpenedFile> openWhole(const QString& path, ReadProgress& progress)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return content.problem();
    const Result<FileKind> kind = fileKind(*content);
    if (!kind)
        return kind.problem();
    switch (*kind) {
    case FileKind::Plan: return opened(planFromJson(*content));
    case FileKind::Recording: return opened(recordingsFromJson(*content));
    case FileKind::ForeignTrace: return openForeign(path, progress);
    case FileKind::Har: return Problem{Problem::tr("it looks like HAR, and reading that is not there yet")};
    }
    Q_UNREACHABLE();
}

Result<TraceBeginning> beginningOf(const QString& path)
{
    const Result<std::unique_ptr<ByteSource>> source = openSource(path);
    return source ? traceBeginning(**source) : Result<TraceBeginning>(source.problem());
}

} // namespace

Result<OpenedFile> openFile(const QString& path, ReadProgress& progress)
{
    if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return opened(loadPlan(path));
    const Result<TraceBeginning> beginning = beginningOf(path);
    if (!beginning)
        return beginning.problem();
    return *beginning == TraceBeginning::Foreign ? openForeign(path, progress) : openWhole(path, progress);
}

Result<OpenedFile> openFile(const QString& path)
{
    ReadProgress progress;
    return openFile(path, progress);
}

Result<LoadedRecordings> loadRecordings(const QString& path)
{
    Result<OpenedFile> file = openFile(path);
    if (!file)
        return file.problem();
    if (auto* recordings = std::get_if<LoadedRecordings>(&*file))
        return std::move(*recordings);
    if (std::holds_alternative<RawTrace>(*file))
        return Problem{Problem::tr("it is another program's trace, not a recording")};
    return Problem{Problem::tr("it is a plan, not a recording")};
}

Result<LoadedRecording> loadRecording(const QString& path)
{
    Result<LoadedRecordings> loaded = loadRecordings(path);
    return loaded ? Result<LoadedRecording>(firstOf(std::move(*loaded))) : loaded.problem();
}

} // namespace loopscope
