#include "core/plan/planfile.h"
#include "core/plan/secrets.h"
#include "core/plan/targeturl.h"

#include <QJsonArray>

namespace loopscope {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// Every nanosecond survives: the longest duration has 47 bits, a double 53.
double milliseconds(Nanos duration)
{
    return static_cast<double>(duration.count()) / 1e6;
}

QJsonValue maskedValue(const QJsonValue& value);

/// Fields that this version does not know, without those whose name says that they are secret.
QJsonObject maskedFields(QJsonObject fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const bool secret = isSecretHeader(it.key().toUtf8());
        it.value() = secret ? QJsonValue(QString::fromUtf16(secretMask)) : maskedValue(it.value());
    }
    return fields;
}

QJsonValue maskedValue(const QJsonValue& value)
{
    if (value.isObject())
        return maskedFields(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray masked;
    for (const QJsonValue& item : value.toArray())
        masked.append(maskedValue(item));
    return masked;
}

QJsonObject unknownFields(const QJsonObject& unknown, Secrets secrets)
{
    return secrets == Secrets::Mask && !unknown.isEmpty() ? maskedFields(unknown) : unknown;
}

QJsonObject headersToJson(const std::vector<Header>& headers, Secrets secrets)
{
    QJsonObject object;
    for (const Header& header : headers) {
        const bool takenOut = header.secret || (secrets == Secrets::Mask && isSecretHeader(header.name));
        object[QString::fromLatin1(header.name)] = takenOut ? QJsonValue(QJsonObject{{key("secret"), true}})
                                                            : QJsonValue(QString::fromUtf8(header.value));
    }
    return object;
}

void writeRequest(QJsonObject& object, const Request& request, Secrets secrets)
{
    object[key("url")] = secrets == Secrets::Mask ? maskedUrl(request.url) : urlText(request.url);
    if (request.head)
        object[key("method")] = key("HEAD");
    if (!request.headers.empty())
        object[key("headers")] = headersToJson(request.headers, secrets);
    if (request.deadline)
        object[key("deadline_ms")] = milliseconds(*request.deadline);
}

QJsonObject taskToJson(const Task& task, Secrets secrets)
{
    QJsonObject object = unknownFields(task.unknown, secrets);
    object[key("type")] = kindName(task.kind);
    if (!task.name.isEmpty())
        object[key("name")] = task.name;
    if (!task.enabled)
        object[key("enabled")] = false;
    if (task.kind == TaskKind::Url)
        writeRequest(object, *task.request, secrets);
    else
        object[key("ms")] = milliseconds(task.duration);
    return object;
}

void writeSettings(QJsonObject& object, const PlanSettings& settings)
{
    if (settings.strategy)
        object[key("strategy")] = strategyName(*settings.strategy);
    if (settings.limit)
        object[key("limit")] = *settings.limit;
    if (settings.workers)
        object[key("workers")] = *settings.workers;
    if (settings.connections)
        object[key("connections")] = *settings.connections;
    if (settings.deadline)
        object[key("deadline_ms")] = milliseconds(*settings.deadline);
}

} // namespace

QJsonObject planToJson(const Plan& plan, Secrets secrets)
{
    QJsonObject object = unknownFields(plan.unknown, secrets);
    object[key("version")] = 1;
    if (!plan.name.isEmpty())
        object[key("name")] = plan.name;
    writeSettings(object, plan.settings);
    QJsonArray tasks;
    for (const Task& task : plan.tasks)
        tasks.append(taskToJson(task, secrets));
    object[key("tasks")] = tasks;
    return object;
}

} // namespace loopscope
