#include "core/files/recordingwriter.h"

#include <algorithm>

namespace loopscope {

namespace {

// All events of all runs by time; what begins at one time stays in the order of its run.
std::vector<TraceEntry> mergedOrder(const std::vector<const Recording*>& runs)
{
    if (runs.size() == 1)
        return traceOrder(*runs.front());
    std::vector<TraceEntry> merged;
    std::uint32_t number = 0;
    for (const Recording* run : runs) {
        for (TraceEntry& entry : traceOrder(*run)) {
            entry.run = number;
            merged.push_back(entry);
        }
        ++number;
    }
    std::stable_sort(merged.begin(), merged.end(),
                     [](const TraceEntry& left, const TraceEntry& right) { return left.at < right.at; });
    return merged;
}

} // namespace

RecordingWriter::RecordingWriter(const std::vector<const Recording*>& runs, QIODevice& device)
    : m_json(device)
    , m_recordings(runs)
{
    int number = 0;
    for (const Recording* run : runs)
        m_runs.emplace_back(m_json, *run, number++);
}

bool RecordingWriter::write()
{
    m_json.beginObject();
    m_json.key("traceEvents");
    writeEvents();
    m_json.key("displayTimeUnit");
    m_json.word(QLatin1String("ms"));
    m_json.key("otherData");
    writeOtherData();
    m_json.endObject();
    return m_json.finish();
}

void RecordingWriter::writeEvents()
{
    m_json.beginArray();
    for (RunWriter& run : m_runs) {
        run.writeMetadata();
        if (m_runs.size() > 1)
            run.writeLabels();
    }
    for (const TraceEntry& entry : mergedOrder(m_recordings))
        m_runs[entry.run].writeEntry(entry);
    m_json.endArray();
}

void RecordingWriter::writeOtherData()
{
    m_json.beginObject();
    m_json.key("loopscope");
    m_json.integer(traceformat::version);
    m_json.key("program");
    m_json.text(QStringLiteral("Loopscope/" LOOPSCOPE_VERSION));
    if (m_runs.size() == 1) {
        m_runs.front().writeFacts();
    } else {
        m_json.key("runs");
        m_json.beginArray();
        for (RunWriter& run : m_runs) {
            m_json.beginObject();
            run.writeFacts();
            m_json.endObject();
        }
        m_json.endArray();
    }
    m_json.endObject();
}

} // namespace loopscope
