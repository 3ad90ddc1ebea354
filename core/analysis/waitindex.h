#pragma once

#include "core/analysis/callbackindex.h"
#include "core/analysis/endindex.h"
#include "core/analysis/recordfollower.h"
#include "core/analysis/stretchindex.h"
#include "core/analysis/uses.h"
#include "core/timeline/workertracks.h"

#include <QHash>

namespace loopscope {

/// Knows for every moment of a run who had what others waited for: the loop, the limit's places, workers,
/// connections. Grows with the recording: update() costs what is new, an answer O(log n) and what is named.
/// Lives with the recording's thread; about 60 bytes a task and use.
class WaitIndex
{
public:
    /// The connections to one host and port.
    struct Door
    {
        StretchIndex inUse;
        EndIndex ends;
    };

    void clear() { *this = WaitIndex(); }
    /// Takes in what `recording` has gained. Always the same recording until clear().
    void update(const Recording& recording);

    const CallbackIndex& callbacks() const { return m_callbacks; }
    /// Within the limit; nothing where there is none.
    const StretchIndex& places() const { return m_places; }
    const StretchIndex& onWorkers() const { return m_onWorkers; }
    const StretchIndex& ready() const { return m_ready; }
    const WorkerTracks& workers() const { return m_workers; }
    const EndIndex& taskEnds() const { return m_taskEnds; }
    /// Where hop `hop` of task `id` goes through; null where it is not known.
    const Door* door(const Recording& recording, TaskId id, std::size_t hop) const;

private:
    void forget(const Recording& recording, TaskId id);
    void grow(const Recording& recording, TaskId id, std::size_t seen);
    void takeUse(Use use, const Recording& recording, TaskId id, std::size_t seen);
    void takeConnections(const Recording& recording, TaskId id, std::size_t seen);
    void settle();
    std::optional<std::size_t> doorNumber(const Recording& recording, TaskId id, std::size_t hop);
    StretchIndex& stretches(Use use);

    RecordFollower m_follower;
    CallbackIndex m_callbacks;
    WorkerTracks m_workers;
    StretchIndex m_places;
    StretchIndex m_onWorkers;
    StretchIndex m_ready;
    EndIndex m_taskEnds;
    std::vector<Door> m_doors;
    QHash<QString, std::size_t> m_doorNumbers; // by origin
};

} // namespace loopscope
