#pragma once

#include "core/timeline/rows.h"
#include "core/timeline/runtracks.h"

#include <QCoreApplication>

namespace loopscope {

/// A stretch of a row with what a screen reader says of it. Run time.
struct SpokenSpan
{
    QString text; ///< "waiting for the server, 1 to 450 ms, 449 ms"
    Nanos from{};
    Nanos to{};
};

/// The rows of a timeline in words, for those who listen: row 0 is the loop's, then come those of `rows`, the
/// tasks' and then the workers'. Everything is said on demand. Lives as long as a call.
class TimelineSpeech
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSpeech)

public:
    TimelineSpeech(const Recording& recording, const RunTracks& tracks, const RowLayout& rows, Nanos now);

    /// "url_1, done, 483 ms".
    QString row(std::size_t row) const;
    /// A task's states, the loop's held stretches, a worker's tasks.
    std::size_t spanCount(std::size_t row) const;
    SpokenSpan span(std::size_t row, std::size_t index) const;

private:
    bool isLoop(std::size_t row) const { return row == 0; }
    bool isTask(std::size_t row) const { return row > 0 && row <= m_rows.order().count(); }
    TaskId task(std::size_t row) const { return m_rows.order().task(row - 1); }
    std::size_t workerIndex(std::size_t row) const { return row - 1 - m_rows.order().count(); }
    QString loopRow() const;
    QString taskRow(TaskId id) const;
    static QString state(const StateChange& change);
    SpokenSpan spoken(const QString& what, Nanos from, Nanos to) const;

    const Recording& m_recording;
    const RunTracks& m_tracks;
    const RowLayout& m_rows;
    Nanos m_now;
};

} // namespace loopscope
