#include "core/files/runfacts.h"

#include "core/files/tracefields.h"
#include "core/files/traceformat.h"
#include "core/plan/planfile.h"
#include "core/trace/eventnames.h"

#include <limits>

namespace loopscope {

namespace {

using namespace simdjson;

constexpr std::int64_t anyCount = std::numeric_limits<std::int64_t>::max();

QString textFrom(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class RunFactsReader
{
public:
    /// `list` and `index` say where the run stands in the file; of one that stands alone there is no index.
    RunFactsReader(const char* list, std::optional<std::size_t> index)
        : m_list(list)
        , m_index(index.value_or(0))
    {
        const QString place = QLatin1String(list);
        m_facts.place = index ? QStringLiteral("%1[%2]").arg(place).arg(*index) : place;
        m_taskPlace = m_facts.place.toUtf8() + ".summary.tasks";
    }

    Result<RunFacts> read(dom::object run)
    {
        TraceFields fields(run, m_list, m_index, m_problem);
        readRun(fields.object("run"));
        readPlan(fields);
        readSummary(fields.object("summary"));
        if (m_problem)
            return *m_problem;
        return std::move(m_facts);
    }

private:
    void readRun(TraceFields run)
    {
        const std::string_view end = run.textOrNull("end");
        if (!end.empty())
            m_facts.end = run.named("end", runEndFromName);
        m_began = run.truth("began");
        m_facts.last = run.millis("last_ms");
        m_facts.openCallback = run.truth("open_callback");
        readSettings(run.object("settings"));
        m_plannedHeartbeat = run.millisOrNull("plan_heartbeat_ms");
        m_plannedHttp2 = run.truthOrNull("plan_http2");
        for (const dom::element worker : run.list("open_workers"))
            m_facts.openWorkers.push_back(static_cast<int>(number(worker, maxWorkers, run, "open_workers")));
        for (const dom::element heartbeat : run.list("unanswered_heartbeats"))
            m_facts.unanswered.push_back(
                static_cast<std::size_t>(number(heartbeat, anyCount, run, "unanswered_heartbeats")));
    }

    static std::int64_t number(dom::element element, std::int64_t most, TraceFields& owner, const char* key)
    {
        std::int64_t value = 0;
        if (element.get(value) != SUCCESS || value < 1 || value > most)
            owner.refuse(key, Problem::tr("expected whole numbers from 1"));
        return value;
    }

    void readSettings(TraceFields settings)
    {
        RunSettings& read = m_facts.settings;
        read.strategy = settings.named(
            "strategy", [](std::string_view name) { return strategyFromName(textFrom(name)); });
        read.limit = static_cast<int>(settings.integer("limit", 0, std::numeric_limits<int>::max()));
        read.workers = static_cast<int>(settings.integer("workers", 1, maxWorkers));
        read.connections = static_cast<int>(settings.integer("connections", 0, maxConnections));
        read.deadline = settings.millis("deadline_ms");
        read.heartbeat = settings.millis("heartbeat_ms");
        if (!settings.failed() && read.heartbeat <= Nanos(0))
            settings.refuse("heartbeat_ms", Problem::tr("expected more than 0"));
        read.http2 = settings.truth("http2");
    }

    void readPlan(TraceFields& otherData)
    {
        const dom::element plan = otherData.value("plan");
        if (m_problem)
            return;
        Result<LoadedPlan> loaded = planFromJson(QByteArray::fromStdString(minify(plan)));
        if (!loaded) {
            m_problem = loaded.problem();
            m_problem->place = m_facts.place + QStringLiteral(".plan.") + m_problem->place;
            m_problem->line = 0;
            return;
        }
        m_facts.plan = std::move(loaded->plan);
        m_facts.warnings = loaded->warnings;
        m_facts.plan.settings.heartbeat = m_plannedHeartbeat;
        m_facts.plan.settings.http2 = m_plannedHttp2;
    }

    void readSummary(TraceFields summary)
    {
        const Nanos zero(summary.integer("monotonic_start_ns", std::numeric_limits<std::int64_t>::min() / 4,
                                         std::numeric_limits<std::int64_t>::max() / 4));
        if (m_began)
            m_facts.zero = zero;
        std::size_t index = 0;
        for (const dom::element element : summary.list("tasks")) {
            dom::object object;
            const bool isObject = element.get(object) == SUCCESS;
            TraceFields task(object, m_taskPlace.constData(), index++, m_problem);
            if (!isObject)
                task.refuse("id", Problem::tr("expected a task: { … }"));
            readTask(task, index);
            if (m_problem)
                return;
        }
    }

    void readTask(TraceFields& task, std::size_t id)
    {
        if (task.integer("id", 1, maxTasks) != static_cast<std::int64_t>(id))
            task.refuse("id", Problem::tr("expected %1: tasks stand by their ids").arg(id));
        TaskFacts facts;
        facts.start = task.millisOrNull("start_ms");
        facts.end = task.millisOrNull("end_ms");
        facts.outcome = task.named("outcome", outcomeFromName);
        facts.reason = textFrom(task.textOrNull("reason"));
        readFetch(task, facts.fetch);
        m_facts.tasks.push_back(std::move(facts));
    }

    void readFetch(TraceFields& task, FetchRecord& fetch)
    {
        fetch.httpStatus = static_cast<int>(task.integerOrNull("http_status", 1, 999));
        fetch.httpVersion = versionFrom(task);
        fetch.bytes = task.integer("bytes", 0, anyCount);
        fetch.attempts = static_cast<int>(task.integer("attempts", 0, std::numeric_limits<int>::max()));
        std::size_t index = 0;
        for (const dom::element element : task.list("redirects")) {
            dom::object object;
            const bool isObject = element.get(object) == SUCCESS;
            TraceFields hop(object, "redirects", index++, m_problem);
            if (!isObject)
                hop.refuse("url", Problem::tr("expected a redirect: { … }"));
            const auto status = static_cast<int>(hop.integer("http_status", 1, 999));
            fetch.redirects.push_back({status, textFrom(hop.text("url"))});
        }
    }

    static int versionFrom(TraceFields& task)
    {
        const QString protocol = textFrom(task.textOrNull("protocol"));
        const QString start = QStringLiteral("HTTP/");
        if (protocol.isEmpty())
            return 0;
        bool isNumber = false;
        const double version = protocol.mid(start.size()).toDouble(&isNumber);
        if (!protocol.startsWith(start) || !isNumber || version < 0.9 || version > 9)
            task.refuse("protocol", Problem::tr("expected a protocol as HTTP/1.1, or null"));
        return isNumber ? qRound(version * 10) : 0;
    }

    const char* m_list;
    std::size_t m_index;
    RunFacts m_facts;
    QByteArray m_taskPlace;
    std::optional<Problem> m_problem;
    std::optional<Nanos> m_plannedHeartbeat;
    std::optional<bool> m_plannedHttp2;
    bool m_began = false;
};

Problem atOtherData(const QString& message)
{
    Problem problem{message};
    problem.place = QStringLiteral("otherData");
    return problem;
}

std::optional<Problem> wrongVersion(dom::object otherData)
{
    std::optional<Problem> problem;
    TraceFields fields(otherData, "otherData", 0, problem);
    if (fields.integer("loopscope", 0, anyCount) != traceformat::version && !problem)
        fields.refuse(
            "loopscope",
            Problem::tr("this is a later version of the format; expected %1").arg(traceformat::version));
    return problem;
}

Result<std::vector<RunFacts>> severalRuns(dom::array runs)
{
    std::vector<RunFacts> several;
    for (const dom::element element : runs) {
        if (several.size() == traceformat::maxRuns)
            return atOtherData(Problem::tr("there are more than %1 runs").arg(traceformat::maxRuns));
        dom::object run;
        if (element.get(run) != SUCCESS)
            return atOtherData(Problem::tr("expected a list of runs: [{ … }, …]"));
        Result<RunFacts> facts = RunFactsReader("otherData.runs", several.size()).read(run);
        if (!facts)
            return facts.problem();
        several.push_back(std::move(*facts));
    }
    if (several.empty())
        return atOtherData(Problem::tr("there is no run in it"));
    return several;
}

} // namespace

Result<std::vector<RunFacts>> runFactsFrom(dom::element otherData)
{
    dom::object object;
    dom::array runs;
    if (otherData.get(object) != SUCCESS)
        return atOtherData(Problem::tr("expected an object: { … }"));
    if (const auto problem = wrongVersion(object))
        return *problem;
    if (object.at_key("runs").error() == NO_SUCH_FIELD) {
        Result<RunFacts> facts = RunFactsReader("otherData", std::nullopt).read(object);
        if (!facts)
            return facts.problem();
        std::vector<RunFacts> one;
        one.push_back(std::move(*facts));
        return one;
    }
    if (object.at_key("runs").get(runs) != SUCCESS)
        return atOtherData(Problem::tr("expected a list of runs: [{ … }, …]"));
    return severalRuns(runs);
}

} // namespace loopscope
