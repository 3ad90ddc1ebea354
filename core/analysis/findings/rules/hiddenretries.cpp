#include "core/analysis/findings/rules.h"

namespace loopscope {

// One request is sent for the task and one for each redirect; QNetworkAccessManager sends it again when the
// connection is lost before the answer, up to four times.
std::optional<Finding> findHiddenRetries(const Evidence& evidence)
{
    Finding finding = evidence.finding(FindingRule::HiddenRetries);
    for (TaskId id = 1; evidence.has(TaskKind::Url) && id <= evidence.taskCount(); ++id) {
        const FetchRecord* fetch = evidence.recording().record(id).fetch.get();
        if (!fetch)
            continue;
        const int resent = fetch->attempts - 1 - static_cast<int>(fetch->redirects.size());
        if (resent <= 0)
            continue;
        finding.tasks.push_back(id);
        finding.resent += resent;
    }
    return finding.tasks.empty() ? std::nullopt : std::optional(finding);
}

} // namespace loopscope
