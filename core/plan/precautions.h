#pragma once

#include "core/plan/plan.h"

#include <QStringList>

namespace loopscope {

/// More requests than this to one host that is not this machine need a person's yes.
inline constexpr int manyRequests = 100;

/// A host that a plan asks more often than manyRequests.
struct BusyHost
{
    QString host;
    int requests = 0;
};

/// The host that the plan's enabled tasks ask most often, if that is too often. This machine never counts.
std::optional<BusyHost> hostAskedTooOften(const Plan& plan);

/// What has to be given before the plan can be run, because a recording left it out: "task 3 (url_3): the
/// header Authorization". Disabled tasks need nothing.
QStringList missingSecrets(const Plan& plan);

/// Whether the plan holds what nobody else should read: a password or key in a URL, a header that carries a
/// secret. Of all tasks, those that are off too.
bool holdsSecrets(const Plan& plan);

} // namespace loopscope
