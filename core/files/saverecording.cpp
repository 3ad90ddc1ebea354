#include "core/files/gzip.h"
#include "core/files/recordingfile.h"
#include "core/files/recordingwriter.h"
#include "core/files/savetarget.h"

#include <QSaveFile>

namespace loopscope {

namespace {

bool writeCompressed(const Recording& recording, QIODevice& device)
{
    GzipWriter gzip(device);
    return writeRecording(recording, gzip) && gzip.finish();
}

} // namespace

bool writeRecording(const Recording& recording, QIODevice& device)
{
    return RecordingWriter(recording, device).write();
}

std::optional<Problem> saveRecording(const Recording& recording, const QString& path)
{
    if (const auto problem = saveTargetProblem(path))
        return problem;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{Problem::tr("it cannot be written: %1").arg(file.errorString())};
    const bool compressed = path.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive);
    const bool written = compressed ? writeCompressed(recording, file) : writeRecording(recording, file);
    if (!written || !file.commit())
        return Problem{Problem::tr("it could not be written: %1").arg(file.errorString())};
    return std::nullopt;
}

} // namespace loopscope
