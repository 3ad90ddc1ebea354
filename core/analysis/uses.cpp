#include "core/analysis/uses.h"

namespace loopscope {

QUrl urlOfHop(const Recording& recording, TaskId id, std::size_t hop)
{
    const Task& task = recording.task(id);
    if (!task.request)
        return {};
    const QUrl& asked = task.request->url;
    if (hop == 0 || asked.scheme() == QLatin1String("practice"))
        return asked;
    const auto& fetch = recording.record(id).fetch;
    return fetch && hop <= fetch->redirects.size() ? QUrl(fetch->redirects[hop - 1].url) : QUrl();
}

} // namespace loopscope
