#include "core/files/csvwriter.h"
#include "core/files/gzip.h"
#include "core/files/recordingfile.h"
#include "core/files/recordingwriter.h"
#include "core/files/savetarget.h"

#include <QSaveFile>

namespace loopscope {

namespace {

using RunPointers = std::vector<const Recording*>;

RunPointers pointersTo(const Runs& runs)
{
    RunPointers pointers;
    for (const auto& run : runs)
        pointers.push_back(run.get());
    return pointers;
}

bool writeCompressed(const RunPointers& runs, QIODevice& device)
{
    GzipWriter gzip(device);
    return RecordingWriter(runs, gzip).write() && gzip.finish();
}

// The ending names the form.
bool writeAs(const QString& path, const RunPointers& runs, QIODevice& device)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeCsv(runs, device);
    return path.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive) ? writeCompressed(runs, device)
                                                                    : RecordingWriter(runs, device).write();
}

std::optional<Problem> saveRuns(const RunPointers& runs, const QString& path)
{
    if (runs.empty())
        return Problem{Problem::tr("there is no run to be written")};
    if (const auto problem = saveTargetProblem(path))
        return problem;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{Problem::tr("it cannot be written: %1").arg(file.errorString())};
    if (!writeAs(path, runs, file) || !file.commit())
        return Problem{Problem::tr("it could not be written: %1").arg(file.errorString())};
    return std::nullopt;
}

} // namespace

bool writeRecording(const Recording& recording, QIODevice& device)
{
    return RecordingWriter({&recording}, device).write();
}

bool writeRecordings(const Runs& runs, QIODevice& device)
{
    return RecordingWriter(pointersTo(runs), device).write();
}

std::optional<Problem> saveRecording(const Recording& recording, const QString& path)
{
    return saveRuns({&recording}, path);
}

std::optional<Problem> saveRecordings(const Runs& runs, const QString& path)
{
    return saveRuns(pointersTo(runs), path);
}

} // namespace loopscope
