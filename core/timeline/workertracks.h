#pragma once

#include "core/timeline/spans.h"

namespace loopscope {

/// Each worker's tasks by time, from a recording whose worker spans come mixed. Grows with the recording;
/// update() costs what is new.
class WorkerTracks
{
public:
    void clear();
    void update(const Recording& recording);

    /// How many workers have taken a task: worker 1 … count().
    std::size_t count() const { return m_tracks.size(); }
    /// Indices into Recording::workerSpans(), by time. `index` from 0: worker index + 1.
    const std::vector<std::size_t>& track(std::size_t index) const { return m_tracks[index]; }

    /// The task that worker index + 1 ran at `time`, as an index into Recording::workerSpans(); none where it
    /// ran none. An end that is not known yet is `now`.
    std::optional<std::size_t> at(const Recording& recording, std::size_t index, Nanos time, Nanos now) const;

    /// The last task that worker index + 1 took before `time`, as an index into Recording::workerSpans().
    std::optional<std::size_t> lastBegunBefore(const Recording& recording, std::size_t index,
                                               Nanos time) const;

    /// What the scale shows of one track; indices are positions in track(index).
    std::vector<TrackSpan> spans(const Recording& recording, std::size_t index, Nanos now,
                                 const TimeScale& scale) const;

private:
    std::vector<std::vector<std::size_t>> m_tracks;
    std::size_t m_seen = 0;
};

} // namespace loopscope
