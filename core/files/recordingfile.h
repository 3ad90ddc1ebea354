#pragma once

#include "core/plan/problem.h"
#include "core/race/race.h"

#include <QIODevice>
#include <QStringList>

namespace loopscope {

/// Writes `recording` as a Chrome Trace Event JSON object, gzipped where `path` ends in `.gz`; atomically,
/// secrets masked. Returns why it could not. Format: contracts, "Recording".
std::optional<Problem> saveRecording(const Recording& recording, const QString& path);

/// The same with all of `runs`, in their order, in one file. The problem is also that there is none.
std::optional<Problem> saveRecordings(const Runs& runs, const QString& path);

/// The same JSON into an open device. False: the device did not take everything.
bool writeRecording(const Recording& recording, QIODevice& device);
bool writeRecordings(const Runs& runs, QIODevice& device);

/// The runs of a file in its order, at least one, and what their reader should know.
struct LoadedRecordings
{
    Runs runs;
    QStringList warnings;
};

/// Reads what saveRecording() or saveRecordings() wrote. The problem has the place, also where the file holds
/// something else or contradicts the rules of a recording.
Result<LoadedRecordings> loadRecordings(const QString& path);

/// The same from its JSON text, which must be that of a recording (see fileKind()).
Result<LoadedRecordings> recordingsFromJson(const QByteArray& json);

/// One run read from a file, and what its reader should know.
struct LoadedRecording
{
    std::shared_ptr<const Recording> recording;
    QStringList warnings;
};

/// For who shows one run: the first of `loaded`, with a warning where there are more.
LoadedRecording firstOf(LoadedRecordings loaded);

/// The first run of a file, by loadRecordings() and recordingsFromJson().
Result<LoadedRecording> loadRecording(const QString& path);
Result<LoadedRecording> recordingFromJson(const QByteArray& json);

} // namespace loopscope
