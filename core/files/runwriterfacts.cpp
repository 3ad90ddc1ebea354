// The part of RunWriter that writes what no slice says: plan, settings, summary, how the run ended.

#include "core/analysis/loopfigures.h"
#include "core/files/runwriter.h"
#include "core/files/summaryjson.h"
#include "core/plan/planfile.h"
#include "core/trace/eventnames.h"

#include <QJsonDocument>

namespace loopscope {

namespace {

QString endInWords(const std::optional<RunEnd>& end)
{
    if (!end)
        return QStringLiteral("The run was still going on when this was saved.");
    switch (*end) {
    case RunEnd::Completed: return QStringLiteral("The run completed.");
    case RunEnd::Stopped: return QStringLiteral("The run was stopped.");
    case RunEnd::OutOfMemory:
        return QStringLiteral("Memory ran out: the recording ends there, and what came after is not in it.");
    }
    Q_UNREACHABLE();
}

} // namespace

void RunWriter::writeFacts()
{
    m_json.key("run");
    writeRun();
    m_json.key("plan");
    m_json.raw(QJsonDocument(planToJson(m_recording.plan(), Secrets::Mask)).toJson(QJsonDocument::Compact));
    m_json.key("summary");
    writeSummary(m_json, m_recording, States::Omit);
}

void RunWriter::writeRun()
{
    m_json.beginObject();
    m_json.key("end");
    m_json.wordOrNull(m_recording.runEnd() ? runEndName(*m_recording.runEnd()) : QLatin1String());
    m_json.key("text");
    m_json.text(endInWords(m_recording.runEnd()));
    m_json.key("began");
    m_json.boolean(m_recording.zero().has_value());
    m_json.key("last_ms");
    m_json.millis(m_recording.lastTime());
    writeRunSettings();
    writeOpenEnds();
    m_json.endObject();
}

void RunWriter::writeRunSettings()
{
    const RunSettings& settings = m_recording.settings();
    m_json.key("settings");
    m_json.beginObject();
    m_json.key("strategy");
    m_json.text(strategyName(settings.strategy));
    m_json.key("limit");
    m_json.integer(settings.limit);
    m_json.key("workers");
    m_json.integer(settings.workers);
    m_json.key("connections");
    m_json.integer(settings.connections);
    m_json.key("deadline_ms");
    m_json.millis(settings.deadline);
    m_json.key("heartbeat_ms");
    m_json.millis(settings.heartbeat);
    m_json.key("http2");
    m_json.boolean(settings.http2);
    m_json.endObject();
    const PlanSettings& planned = m_recording.plan().settings; // plan files have no place for these two
    m_json.key("plan_heartbeat_ms");
    planned.heartbeat ? m_json.millis(*planned.heartbeat) : m_json.null();
    m_json.key("plan_http2");
    planned.http2 ? m_json.boolean(*planned.http2) : m_json.null();
}

// In the slices everything has an end; here stands what in truth had none.
void RunWriter::writeOpenEnds()
{
    const auto& callbacks = m_recording.callbacks();
    m_json.key("open_callback");
    m_json.boolean(!callbacks.empty() && !callbacks.back().end);
    m_json.key("open_workers");
    m_json.beginArray();
    for (const WorkerSpan& span : m_recording.workerSpans()) {
        if (!span.end)
            m_json.integer(span.worker);
    }
    m_json.endArray();
    m_json.key("unanswered_heartbeats");
    m_json.beginArray();
    std::int64_t number = 0;
    for (const HeartbeatRecord& heartbeat : m_recording.heartbeats()) {
        ++number;
        if (!heartbeat.answered && countsForRun(m_recording, heartbeat))
            m_json.integer(number);
    }
    m_json.endArray();
}

} // namespace loopscope
