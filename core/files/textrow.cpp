#include "core/files/textrow.h"

#include "core/analysis/loopfigures.h"

#include <algorithm>

namespace loopscope {

namespace {

char signOf(const StateChange& change)
{
    switch (change.state) {
    case TaskState::Queued: return textsign::queued;
    case TaskState::Waiting: return change.holder.isNone() ? textsign::waiting : textsign::waitingHolding;
    case TaskState::Receiving: return textsign::receiving;
    case TaskState::Ready: return textsign::ready;
    case TaskState::Running: return textsign::running;
    }
    Q_UNREACHABLE();
}

char endSign(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded: return textsign::succeeded;
    case Outcome::Failed: return textsign::failed;
    case Outcome::Cancelled: return textsign::cancelled;
    case Outcome::NotRun:
    case Outcome::Unfinished: break;
    }
    return ' ';
}

Nanos overlapOf(Nanos from, Nanos to, Nanos cellFrom, Nanos cellTo)
{
    return std::min(to, cellTo) - std::max(from, cellFrom);
}

// Calls `use` with each cell that [from, to] touches and how much of the cell it takes.
template <class Use>
void forEachCell(const TextScale& scale, Nanos from, Nanos to, Use use)
{
    const int last = scale.cellAt(to);
    for (int cell = scale.cellAt(from); cell <= last; ++cell)
        use(cell, overlapOf(from, to, scale.cellStart(cell), scale.cellStart(cell + 1)));
}

} // namespace

int TextScale::cellAt(Nanos time) const
{
    if (last <= Nanos(0))
        return 0;
    const double part = static_cast<double>(time.count()) / static_cast<double>(last.count());
    return std::clamp(static_cast<int>(part * cells), 0, cells - 1);
}

Nanos TextScale::cellStart(int cell) const
{
    return Nanos(static_cast<std::int64_t>(static_cast<double>(last.count()) * cell / cells));
}

QString taskCells(const Recording& recording, TaskId id, const TextScale& scale)
{
    const TaskRecord& record = recording.record(id);
    QString row(scale.cells + 1, QLatin1Char(' '));
    std::vector<Nanos> taken(static_cast<std::size_t>(scale.cells), Nanos(-1));
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        const Nanos end = record.changeEnd(i).value_or(recording.lastTime());
        forEachCell(scale, record.changes[i].at, end, [&](int cell, Nanos part) {
            Nanos& most = taken[static_cast<std::size_t>(cell)];
            if (part > most) {
                most = part;
                row[cell] = QLatin1Char(signOf(record.changes[i]));
            }
        });
    }
    if (record.end)
        row[scale.cellAt(*record.end) + 1] = QLatin1Char(endSign(record.outcome));
    return row;
}

QString loopCells(const Recording& recording, const TextScale& scale)
{
    std::vector<Nanos> held(static_cast<std::size_t>(scale.cells), Nanos(-1));
    for (const CallbackRecord& callback : recording.callbacks()) {
        if (callback.start > scale.last)
            break;
        forEachCell(scale, callback.start, callback.end.value_or(recording.lastTime()),
                    [&](int cell, Nanos part) {
                        Nanos& sum = held[static_cast<std::size_t>(cell)];
                        sum = std::max(sum, Nanos(0)) + part;
                    });
    }
    QString row;
    for (int cell = 0; cell < scale.cells; ++cell) {
        const Nanos sum = held[static_cast<std::size_t>(cell)];
        const Nanos length = scale.cellStart(cell + 1) - scale.cellStart(cell);
        const char sign = sum < Nanos(0) ? ' ' : 2 * sum >= length ? textsign::held : textsign::callback;
        row += QLatin1Char(sign);
    }
    return row;
}

QString heartbeatCells(const Recording& recording, const TextScale& scale)
{
    QString row(scale.cells, QLatin1Char(' '));
    for (const HeartbeatRecord& heartbeat : recording.heartbeats()) {
        if (!countsForRun(recording, heartbeat))
            continue;
        QChar& sign = row[scale.cellAt(heartbeat.asked)];
        if (isMissed(recording, heartbeat))
            sign = QLatin1Char(textsign::missed);
        else if (sign == QLatin1Char(' '))
            sign = QLatin1Char(textsign::answered);
    }
    return row;
}

} // namespace loopscope
