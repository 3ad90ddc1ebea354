#include "app/inspector/momentrows.h"

#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr Nanos leastLate = std::chrono::milliseconds(1);

// Whether the task has done its waiting, so that what is ready is its completion.
bool hasFinished(const TaskRecord& record, Nanos by)
{
    return std::any_of(record.changes.begin(), record.changes.end(), [by](const StateChange& change) {
        const bool works = change.state == TaskState::Waiting || change.state == TaskState::Receiving;
        return change.at <= by && (works || change.holder.isWorker());
    });
}

} // namespace

std::vector<MomentRow> MomentRows::of(const Recording& recording, const LoopMoment& moment)
{
    MomentRows rows(recording, moment);
    rows.addHolder();
    rows.addReady();
    rows.addWorkers();
    rows.addWaiting();
    rows.addEnded();
    rows.addNotStarted();
    return std::move(rows.m_rows);
}

void MomentRows::addHeading(const QString& text)
{
    m_rows.push_back({.kind = MomentRow::Kind::Heading, .text = text});
}

void MomentRows::addNothing(const QString& text)
{
    m_rows.push_back({.kind = MomentRow::Kind::Nothing, .text = text});
}

void MomentRows::addMore(std::size_t count, std::size_t shown)
{
    if (count > shown)
        addNothing(tr("and %n more", nullptr, static_cast<int>(count - shown)));
}

MomentRow& MomentRows::addTask(TaskId task, const QString& what, const QString& detail)
{
    MomentRow row{.kind = MomentRow::Kind::Entry, .text = Wording::taskName(m_recording, task), .task = task};
    if (task != noTask)
        row.mark = m_recording.task(task).kind;
    if (!what.isEmpty())
        row.text = tr("%1 · %2", "a task, and what it does").arg(row.text, what);
    row.detail = detail;
    row.tip =
        detail.isEmpty() ? row.text : tr("%1: %2", "a line of the panel, and its time").arg(row.text, detail);
    m_rows.push_back(std::move(row));
    return m_rows.back();
}

void MomentRows::addHolder()
{
    addHeading(tr("Holds the loop now"));
    if (!m_moment.held)
        return addNothing(tr("nothing: the loop is free"));
    const LoopHolder& held = *m_moment.held;
    const QString what = held.state ? Wording::waitsOn(held.state->on) : QString();
    addTask(held.task, what, durationText(m_moment.at - held.since));
}

QString MomentRows::lateness(Nanos since) const
{
    return tr("%1 late").arg(durationText(m_moment.at - since));
}

void MomentRows::addReady()
{
    addHeading(tr("Ready (callback queue)"));
    const TaskMoments& ready = m_moment.ready;
    for (const TaskMoment& task : ready.first) {
        const bool finished = hasFinished(m_recording.record(task.task), m_moment.at);
        MomentRow& row =
            addTask(task.task, finished ? tr("finished") : tr("may start"), lateness(task.since));
        if (m_moment.at - task.since >= leastLate)
            row.tone = MomentRow::Tone::Late;
    }
    addMore(ready.count, ready.first.size());
    const auto questions = static_cast<int>(m_moment.questions.count);
    addAsked(tr("your question"), tr("%n question(s) wait for an answer", nullptr, questions),
             m_moment.questions);
    const auto heartbeats = static_cast<int>(m_moment.heartbeats.count);
    addAsked(tr("heartbeat"), tr("%n heartbeat(s) wait for an answer", nullptr, heartbeats),
             m_moment.heartbeats);
    if (ready.count + m_moment.questions.count + m_moment.heartbeats.count == 0)
        addNothing(tr("nothing"));
}

void MomentRows::addAsked(const QString& text, const QString& tip, const Unanswered& asked)
{
    if (asked.count == 0)
        return;
    const bool late = m_moment.at - asked.oldest >= leastLate;
    m_rows.push_back({.kind = MomentRow::Kind::Entry,
                      .text = text,
                      .detail = lateness(asked.oldest),
                      .tone = late ? MomentRow::Tone::Late : MomentRow::Tone::Plain,
                      .tip = tip});
}

void MomentRows::addWaiting()
{
    addHeading(tr("Waiting"));
    const TaskMoments& waiting = m_moment.waiting;
    for (const TaskMoment& task : waiting.first) {
        const bool waits = task.state.on != WaitsOn::Nothing;
        const QString what = waits ? Wording::waitsOn(task.state.on) : Wording::state(task.state.state);
        addTask(task.task, what, task.left ? tr("%1 left").arg(durationText(*task.left)) : QString());
    }
    addMore(waiting.count, waiting.first.size());
    if (waiting.count > 0)
        return;
    const bool blocking = m_recording.settings().strategy == StrategyKind::Blocking;
    addNothing(blocking ? tr("none: sync code awaits nothing") : tr("nothing"));
}

void MomentRows::addWorkers()
{
    const TaskMoments& workers = m_moment.workers;
    if (m_recording.settings().strategy != StrategyKind::Pool)
        return;
    addHeading(tr("On workers"));
    for (const TaskMoment& task : workers.first) {
        const QString worker = tr("worker %1").arg(task.state.holder.workerNumber());
        addTask(task.task, worker, durationText(m_moment.at - task.since));
    }
    addMore(workers.count, workers.first.size());
    if (workers.count == 0)
        addNothing(tr("nothing"));
}

void MomentRows::addEnded()
{
    addHeading(tr("Done"));
    for (const EndedTask& ended : m_moment.ended) {
        switch (m_recording.record(ended.task).outcome) {
        case Outcome::Failed: addTask(ended.task, {}, tr("✗ failed")); break;
        case Outcome::Cancelled: addTask(ended.task, {}, tr("■ stopped")); break;
        default:
            addTask(ended.task, {}, QStringLiteral("✓")).tone = MomentRow::Tone::Success;
            m_rows.back().tip = tr("%1: done").arg(m_rows.back().text);
        }
    }
    addMore(m_moment.endedCount(), m_moment.ended.size());
    if (m_moment.endedCount() == 0)
        addNothing(tr("nothing yet"));
}

void MomentRows::addNotStarted()
{
    if (m_moment.notStarted == 0)
        return;
    const bool over = m_recording.isOver() && m_moment.at >= m_recording.lastTime();
    addHeading(over ? tr("Never started") : tr("Not started"));
    addNothing(tr("%n task(s)", nullptr, static_cast<int>(m_moment.notStarted)));
}

} // namespace loopscope
