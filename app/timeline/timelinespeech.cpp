#include "app/timeline/timelinespeech.h"

#include "app/timeline/timelinetext.h"
#include "app/timeline/tooltiphtml.h"
#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

namespace loopscope {

TimelineSpeech::TimelineSpeech(const Recording& recording, const RunTracks& tracks, const RowLayout& rows,
                               Nanos now)
    : m_recording(recording)
    , m_tracks(tracks)
    , m_rows(rows)
    , m_now(now)
{
}

QString TimelineSpeech::row(std::size_t row) const
{
    if (isLoop(row))
        return loopRow();
    if (isTask(row))
        return taskRow(task(row));
    const auto tasks = static_cast<int>(m_tracks.workers.track(workerIndex(row)).size());
    return tr("%1, %2").arg(TimelineText::worker(workerIndex(row) + 1), tr("%n task(s)", nullptr, tasks));
}

QString TimelineSpeech::loopRow() const
{
    const HeldStretch* open = m_tracks.held.open();
    if (open)
        return tr("%1, %2").arg(TimelineText::loopTitle(),
                                TimelineText::held(m_recording, *open, m_now).constFirst());
    const auto held = static_cast<int>(m_tracks.held.all().size());
    return tr("%1, %2, %3")
        .arg(TimelineText::loopTitle(), TimelineText::loopDetail(m_recording, false),
             tr("held %n time(s)", nullptr, held));
}

QString TimelineSpeech::taskRow(TaskId id) const
{
    const TaskRecord& record = m_recording.record(id);
    const QString name = Wording::taskName(m_recording, id);
    const QString state = record.outcome == Outcome::Unfinished
                              ? TimelineSpeech::state(record.changes.back())
                              : Wording::taskState(record, m_recording.isOver());
    if (!record.start())
        return tr("%1, %2").arg(name, state);
    const QString took = durationText(record.end.value_or(m_now) - *record.start());
    if (record.outcome == Outcome::Failed)
        return tr("%1, %2, %3").arg(name, TimelineText::end(record, m_now).at(1), took);
    return tr("%1, %2, %3").arg(name, state, took);
}

std::size_t TimelineSpeech::spanCount(std::size_t row) const
{
    if (isLoop(row))
        return m_tracks.held.all().size();
    if (isTask(row))
        return m_recording.record(task(row)).changes.size();
    return m_tracks.workers.track(workerIndex(row)).size();
}

SpokenSpan TimelineSpeech::span(std::size_t row, std::size_t index) const
{
    if (isLoop(row)) {
        const HeldStretch& held = m_tracks.held.all()[index];
        const QString what = held.by != noTask
                                 ? tr("held by %1").arg(Wording::taskName(m_recording, held.by))
                                 : tr("held by %n task(s)", nullptr, static_cast<int>(held.tasks));
        return spoken(what, held.start, held.end.value_or(m_now));
    }
    if (isTask(row)) {
        const TaskRecord& record = m_recording.record(task(row));
        const StateChange& change = record.changes[index];
        return spoken(state(change), change.at, record.changeEnd(index).value_or(m_now));
    }
    const WorkerSpan& span = m_recording.workerSpans()[m_tracks.workers.track(workerIndex(row))[index]];
    return spoken(Wording::taskName(m_recording, span.task), span.start, span.end.value_or(m_now));
}

SpokenSpan TimelineSpeech::spoken(const QString& what, Nanos from, Nanos to) const
{
    const MomentPair moments(from, to);
    return {tr("%1, %2 to %3 ms, %4").arg(what, moments.from, moments.to, durationText(to - from)), from, to};
}

QString TimelineSpeech::state(const StateChange& change)
{
    QString text = Wording::state(change.state);
    const bool queued = change.state == TaskState::Queued;
    switch (change.on) {
    case WaitsOn::Nothing: break;
    case WaitsOn::Limit: text = tr("queued for the limit"); break;
    case WaitsOn::Worker: text = tr("queued for a worker"); break;
    case WaitsOn::Connection:
        text = queued ? tr("queued for a connection") : tr("waiting for a connection");
        break;
    case WaitsOn::Timer: text = tr("waiting for the timer"); break;
    case WaitsOn::Server: text = tr("waiting for the server"); break;
    }
    if (change.holder.isNone())
        return text;
    return tr("%1, %2").arg(text, Wording::holds(change.holder));
}

} // namespace loopscope
