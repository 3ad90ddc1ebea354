#include "app/window/openedfile.h"

#include <QFile>

namespace loopscope {

namespace {

constexpr qint64 beginning = 4096;

template <class T>
Result<OpenedFile> opened(Result<T> result)
{
    if (!result)
        return result.problem();
    return OpenedFile(std::move(*result));
}

} // namespace

bool looksLikeRecording(const QByteArray& bytes)
{
    if (bytes.startsWith("\x1f\x8b")) // gzip: no plan is compressed
        return true;
    const QByteArray text = bytes.trimmed();
    return text.startsWith('[') || (text.startsWith('{') && text.contains("\"traceEvents\""));
}

Result<OpenedFile> openFile(const QString& path)
{
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) // where not, the reader below says why
        bytes = file.read(beginning);
    file.close();
    if (path.endsWith(QLatin1String(".gz")) || looksLikeRecording(bytes))
        return opened(loadRecording(path));
    return opened(loadPlan(path));
}

} // namespace loopscope
