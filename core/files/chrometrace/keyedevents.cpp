#include "core/files/chrometrace/keyedevents.h"

#include <algorithm>
#include <tuple>

namespace loopscope {

void sortByKey(std::vector<KeyedEvent>& events)
{
    std::sort(events.begin(), events.end(), [](const KeyedEvent& a, const KeyedEvent& b) {
        return std::tie(a.key, a.at, a.event) < std::tie(b.key, b.at, b.event);
    });
}

} // namespace loopscope
