#include "core/timeline/workertracks.h"

#include <algorithm>

namespace loopscope {

void WorkerTracks::clear()
{
    m_tracks.clear();
    m_seen = 0;
}

void WorkerTracks::update(const Recording& recording)
{
    const std::vector<WorkerSpan>& spans = recording.workerSpans();
    for (; m_seen < spans.size(); ++m_seen) {
        const auto worker = static_cast<std::size_t>(spans[m_seen].worker);
        if (worker > m_tracks.size())
            m_tracks.resize(worker);
        m_tracks[worker - 1].push_back(m_seen);
    }
}

std::optional<std::size_t> WorkerTracks::at(const Recording& recording, std::size_t index, Nanos time,
                                            Nanos now) const
{
    const auto begun = lastBegunBefore(recording, index, time + Nanos(1));
    const bool runs = begun && recording.workerSpans()[*begun].end.value_or(now) >= time;
    return runs ? begun : std::nullopt;
}

std::optional<std::size_t> WorkerTracks::lastBegunBefore(const Recording& recording, std::size_t index,
                                                         Nanos time) const
{
    const std::vector<std::size_t>& track = m_tracks[index];
    const std::size_t begun = firstIndexWhere(
        0, track.size(), [&](std::size_t i) { return recording.workerSpans()[track[i]].start >= time; });
    return begun == 0 ? std::nullopt : std::optional(track[begun - 1]);
}

std::vector<TrackSpan> WorkerTracks::spans(const Recording& recording, std::size_t index, Nanos now,
                                           const TimeScale& scale) const
{
    const std::vector<std::size_t>& track = m_tracks[index];
    const auto span = [&](std::size_t i) -> const WorkerSpan& { return recording.workerSpans()[track[i]]; };
    return trackSpans(
        track.size(), [&](std::size_t i) { return span(i).start; },
        [&](std::size_t i) { return span(i).end.value_or(std::max(now, span(i).start)); }, scale);
}

} // namespace loopscope
