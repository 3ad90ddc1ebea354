#include "core/plan/planreader.h"

#include "core/plan/requestjson.h"
#include "core/plan/taskname.h"

#include <QJsonArray>

namespace loopscope {

namespace {

constexpr int fileVersion = 1;
constexpr int maxWarnings = 20;

QString nameFrom(JsonFields& fields)
{
    const QString name = fields.text(QLatin1String("name")).value_or(QString());
    if (const auto problem = nameProblem(name))
        fields.refuse(QLatin1String("name"), *problem);
    return name;
}

void checkVersion(JsonFields& fields)
{
    const QLatin1String key("version");
    if (!fields.has(key))
        fields.refuse(key,
                      Problem::tr("is missing; a plan file begins with \"version\": %1").arg(fileVersion));
    else if (fields.integer(key, 1).value_or(fileVersion) != fileVersion)
        fields.refuse(key, Problem::tr("expected %1; a later Loopscope wrote this plan").arg(fileVersion));
}

PlanSettings settingsFrom(JsonFields& fields)
{
    PlanSettings settings;
    if (const auto name = fields.text(QLatin1String("strategy"))) {
        settings.strategy = strategyFromName(*name);
        if (!settings.strategy)
            fields.refuse(QLatin1String("strategy"),
                          Problem::tr("expected blocking, sequential, concurrent, pool or unawaited"));
    }
    settings.limit = fields.integer(QLatin1String("limit"), 0);
    settings.workers = fields.integer(QLatin1String("workers"), 1, maxWorkers);
    settings.connections = fields.integer(QLatin1String("connections"), 0, maxConnections);
    settings.deadline = fields.milliseconds(QLatin1String("deadline_ms"), Nanos(1));
    return settings;
}

TaskKind kindFrom(JsonFields& fields)
{
    const QLatin1String key("type");
    const std::optional<QString> name = fields.text(key);
    for (const TaskKind kind : {TaskKind::Url, TaskKind::Sleep, TaskKind::Block, TaskKind::Cpu}) {
        if (name == kindName(kind))
            return kind;
    }
    fields.refuse(key, fields.has(key) ? Problem::tr("expected url, sleep, block or cpu")
                                       : Problem::tr("is missing; expected url, sleep, block or cpu"));
    return TaskKind::Sleep;
}

/// The fields that only one sort of task has.
void readKind(Task& task, JsonFields& fields)
{
    const bool url = task.kind == TaskKind::Url;
    if (url) {
        task.request = requestFrom(fields);
    } else {
        const QLatin1String key("ms");
        const bool given = fields.has(key);
        task.duration = fields.milliseconds(key, Nanos::zero()).value_or(Nanos::zero());
        if (!given)
            fields.refuse(key, Problem::tr("is missing; a %1 task needs it").arg(kindName(task.kind)));
    }
    for (const char* key : {"url", "method", "headers", "deadline_ms"}) {
        if (!url && fields.has(QLatin1String(key)))
            fields.refuse(QLatin1String(key), Problem::tr("only a url task has it"));
    }
    if (url && fields.has(QLatin1String("ms")))
        fields.refuse(QLatin1String("ms"), Problem::tr("a url task has no length of time of its own"));
}

/// A key of a file in a message, without what could upset a terminal.
QString quoted(QString key)
{
    key.truncate(60);
    for (qsizetype at = unfitCharacter(key); at >= 0; at = unfitCharacter(key))
        key[at] = u'?';
    return u'"' + key + u'"';
}

/// A key that is unknown in `place`, empty for the whole file, and in `others` more.
QString unknownKeyText(const QString& key, const QString& place, int others)
{
    const QString more = QString::number(others);
    if (place.isEmpty())
        return others > 0 ? Problem::tr("unknown key %1 and %2 more").arg(key, more)
                          : Problem::tr("unknown key %1").arg(key);
    return others > 0 ? Problem::tr("unknown key %1 in %2 and %3 more").arg(key, place, more)
                      : Problem::tr("unknown key %1 in %2").arg(key, place);
}

} // namespace

Result<LoadedPlan> PlanReader::read(const QJsonObject& root)
{
    LoadedPlan loaded;
    JsonFields fields(root, QString());
    checkVersion(fields);
    loaded.plan.name = nameFrom(fields);
    loaded.plan.settings = settingsFrom(fields);
    const QLatin1String key("tasks");
    const std::optional<QJsonArray> tasks = fields.array(key);
    if (!tasks)
        fields.refuse(key, Problem::tr("is missing; expected a list of tasks"));
    if (fields.problem())
        return *fields.problem();
    noteUnknown(fields.unknown(), QString());
    if (auto problem = readTasks(*tasks))
        return *std::move(problem);
    loaded.plan.tasks = m_tasks.take();
    loaded.plan.unknown = fields.unknown();
    loaded.warnings = warnings();
    return loaded;
}

std::optional<Problem> PlanReader::readTasks(const QJsonArray& tasks)
{
    int index = 0;
    for (const QJsonValue& value : tasks) {
        if (auto problem = readTask(value, QStringLiteral("tasks[%1]").arg(index++)))
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> PlanReader::readTask(const QJsonValue& value, const QString& place)
{
    if (!value.isObject())
        return Problem{.message = Problem::tr("expected a task: { … }"), .place = place};
    JsonFields fields(value.toObject(), place);
    Task task;
    task.kind = kindFrom(fields);
    task.name = nameFrom(fields);
    task.enabled = fields.truth(QLatin1String("enabled")).value_or(true);
    readKind(task, fields);
    const QLatin1String repeat("repeat");
    const int copies = fields.integer(repeat, 1, maxTasks).value_or(1);
    if (fields.problem())
        return fields.problem();
    task.unknown = fields.unknown();
    noteUnknown(task.unknown, place);
    if (const auto tooMuch = m_tasks.append(task, copies)) {
        if (fields.has(repeat))
            fields.refuse(repeat, *tooMuch);
        fields.refuse(*tooMuch);
    }
    return fields.problem();
}

void PlanReader::noteUnknown(const QJsonObject& unknown, const QString& place)
{
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        UnknownKey& key = m_unknown[it.key()];
        if (key.count++ == 0)
            key.place = place;
    }
}

QStringList PlanReader::warnings() const
{
    QStringList warnings;
    for (auto it = m_unknown.begin(); it != m_unknown.end() && warnings.size() < maxWarnings; ++it)
        warnings += unknownKeyText(quoted(it.key()), it->place, it->count - 1);
    if (m_unknown.size() > maxWarnings)
        warnings += Problem::tr("%1 more unknown keys").arg(m_unknown.size() - maxWarnings);
    return warnings;
}

} // namespace loopscope
