#include "core/plan/precautions.h"

#include "core/plan/problem.h"
#include "core/plan/secrets.h"

#include <QHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>

#include <algorithm>
#include <tuple>

namespace loopscope {

namespace {

bool isThisMachine(const QString& host)
{
    const QString localhost = QStringLiteral("localhost");
    if (host == localhost || host.endsWith(QLatin1Char('.') + localhost) ||
        host == QHostInfo::localHostName().toLower())
        return true;
    const QHostAddress address(host);
    return address.isLoopback() || (!address.isNull() && QNetworkInterface::allAddresses().contains(address));
}

} // namespace

std::vector<AskedHost> otherHosts(const Plan& plan)
{
    QHash<QString, int> requests;
    for (const Task& task : plan.tasks) {
        if (task.enabled && task.kind == TaskKind::Url && !task.request->url.host().isEmpty())
            ++requests[task.request->url.host().toLower()];
    }
    std::vector<AskedHost> hosts;
    for (auto it = requests.cbegin(); it != requests.cend(); ++it) {
        if (!isThisMachine(it.key()))
            hosts.push_back({it.key(), it.value()});
    }
    std::sort(hosts.begin(), hosts.end(), [](const AskedHost& left, const AskedHost& right) {
        return std::tuple(-left.requests, left.host) < std::tuple(-right.requests, right.host);
    });
    return hosts;
}

std::optional<AskedHost> hostAskedTooOften(const Plan& plan)
{
    const std::vector<AskedHost> hosts = otherHosts(plan);
    return !hosts.empty() && hosts.front().requests > manyRequests ? std::optional(hosts.front())
                                                                   : std::nullopt;
}

QStringList missingSecrets(const Plan& plan)
{
    QStringList missing;
    std::uint32_t id = 0;
    for (const Task& task : plan.tasks) {
        if (!task.enabled)
            continue;
        ++id;
        if (task.kind != TaskKind::Url)
            continue;
        const QString number = QString::number(id);
        const QString name = displayName(task, id);
        if (holdsMask(task.request->url))
            missing += Problem::tr("task %1 (%2): the secret in its URL").arg(number, name);
        for (const Header& header : task.request->headers) {
            if (header.secret)
                missing += Problem::tr("task %1 (%2): the header %3")
                               .arg(number, name, QString::fromLatin1(header.name));
        }
    }
    return missing;
}

bool holdsSecrets(const Plan& plan)
{
    return std::any_of(plan.tasks.begin(), plan.tasks.end(), [](const Task& task) {
        if (!task.request)
            return false;
        const std::vector<Header>& headers = task.request->headers;
        return maskedUrl(task.request->url).contains(QStringView(secretMask)) ||
               std::any_of(headers.begin(), headers.end(),
                           [](const Header& header) { return isSecretHeader(header.name); });
    });
}

} // namespace loopscope
