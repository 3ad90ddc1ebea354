#pragma once

#include "core/plan/plan.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace loopscope {

/// More requests than this to one host that is not this machine need a person's yes.
inline constexpr int manyRequests = 100;

/// A host that is not this machine, and how often a plan asks it.
struct AskedHost
{
    QString host;
    int requests = 0;
};

/// The hosts that the plan's enabled tasks ask, the busiest first. This machine never counts.
std::vector<AskedHost> otherHosts(const Plan& plan);
/// The busiest of them, if it is asked more often than manyRequests.
std::optional<AskedHost> hostAskedTooOften(const Plan& plan);

/// What has to be given before the plan can be run, because a recording left it out: "task 3 (url_3): the
/// header Authorization". Disabled tasks need nothing.
QStringList missingSecrets(const Plan& plan);

/// Whether the plan holds what nobody else should read: a password or key in a URL, a header that carries a
/// secret. Of all tasks, those that are off too.
bool holdsSecrets(const Plan& plan);

} // namespace loopscope
