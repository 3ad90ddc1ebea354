#pragma once

#include "core/files/runwriter.h"
#include "core/race/race.h"

namespace loopscope {

/// Writes runs, at least one, as a Chrome Trace Event JSON object, event by event. Used once.
class RecordingWriter
{
public:
    RecordingWriter(const std::vector<const Recording*>& runs, QIODevice& device);

    /// False: the device did not take everything.
    bool write();

private:
    void writeEvents();
    void writeOtherData();

    JsonWriter m_json;
    std::vector<const Recording*> m_recordings;
    std::vector<RunWriter> m_runs;
};

} // namespace loopscope
