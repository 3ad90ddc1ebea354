#pragma once

#include "core/plan/problem.h"
#include "core/trace/recording.h"

#include <QIODevice>
#include <QStringList>

namespace loopscope {

/// Writes `recording` as a Chrome Trace Event JSON object, gzipped where `path` ends in `.gz`; atomically,
/// secrets masked. Returns why it could not. Format: contracts, "Recording".
std::optional<Problem> saveRecording(const Recording& recording, const QString& path);

/// The same JSON into an open device. False: the device did not take everything.
bool writeRecording(const Recording& recording, QIODevice& device);

/// A recording read from a file, and what its reader should know.
struct LoadedRecording
{
    std::shared_ptr<const Recording> recording;
    QStringList warnings;
};

/// Reads a recording that saveRecording() wrote. The problem has the place, also where the file holds
/// something else or contradicts the rules of a recording.
Result<LoadedRecording> loadRecording(const QString& path);

/// The same from its JSON text, which must be that of a recording (see fileKind()).
Result<LoadedRecording> recordingFromJson(const QByteArray& json);

} // namespace loopscope
