#include "core/timeline/heartbeatmarks.h"

#include "core/timeline/spans.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

void HeartbeatTally::clear()
{
    m_missedBefore.assign(1, 0);
}

void HeartbeatTally::update(const Recording& recording, Nanos now)
{
    const std::vector<HeartbeatRecord>& beats = recording.heartbeats();
    const Nanos interval = recording.settings().heartbeat;
    for (std::size_t i = settled(); i < beats.size(); ++i) {
        const Nanos due = beats[i].asked + interval;
        if (!beats[i].answered && now < due)
            return;
        const bool missed = !beats[i].answered || *beats[i].answered > due;
        m_missedBefore.push_back(m_missedBefore.back() + (missed ? 1 : 0));
    }
}

std::size_t HeartbeatTally::missedIn(std::size_t first, std::size_t last) const
{
    return m_missedBefore[last] - m_missedBefore[first];
}

std::vector<HeartbeatMark> heartbeatMarks(const Recording& recording, const HeartbeatTally& tally,
                                          const TimeScale& scale, double minGap)
{
    std::vector<HeartbeatMark> marks;
    const std::vector<HeartbeatRecord>& beats = recording.heartbeats();
    const double spacing = std::max(1e-9, scale.pixels(recording.settings().heartbeat));
    const auto stride = static_cast<std::size_t>(std::clamp(std::ceil(minGap / spacing), 1.0, 1e9));
    const std::size_t settled = std::min(tally.settled(), beats.size());
    const std::size_t first =
        firstIndexWhere(0, settled, [&](std::size_t i) { return beats[i].asked >= scale.range.start(); });
    for (std::size_t i = first / stride * stride; i < settled; i += stride) {
        if (beats[i].asked > scale.range.end())
            break;
        marks.push_back({scale.x(beats[i].asked), tally.missedIn(i, std::min(settled, i + stride)) > 0});
    }
    return marks;
}

} // namespace loopscope
