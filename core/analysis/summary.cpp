#include "core/analysis/summary.h"

#include "core/analysis/flightcount.h"

namespace loopscope {

namespace {

void countOutcome(Summary& summary, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded: ++summary.succeeded; break;
    case Outcome::Failed: ++summary.failed; break;
    case Outcome::Cancelled: ++summary.cancelled; break;
    case Outcome::NotRun: ++summary.notRun; break;
    case Outcome::Unfinished: break;
    }
}

bool isWork(TaskState state)
{
    return state == TaskState::Waiting || state == TaskState::Receiving || state == TaskState::Running;
}

} // namespace

std::optional<double> Summary::overlap() const
{
    if (wall <= Nanos(0))
        return std::nullopt;
    return static_cast<double>(tasks.count()) / static_cast<double>(wall.count());
}

Summary summarize(const Recording& recording)
{
    Summary summary;
    summary.strategy = recording.settings().strategy;
    summary.wall = recording.wallTime();
    summary.peakInFlight = peakInFlight(recording);
    summary.monotonicStart = recording.zero().value_or(Nanos(0));
    summary.loop = loopFigures(recording);
    for (const TaskRecord& record : recording.records()) {
        countOutcome(summary, record.outcome);
        for (std::size_t i = 0; i < record.changes.size(); ++i) {
            if (isWork(record.changes[i].state))
                summary.tasks += record.changeEnd(i).value_or(recording.lastTime()) - record.changes[i].at;
        }
    }
    return summary;
}

Nanos lateness(const TaskRecord& record)
{
    Nanos late{};
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        const auto end = record.changeEnd(i);
        if (record.changes[i].state == TaskState::Ready && end)
            late += *end - record.changes[i].at;
    }
    return late;
}

} // namespace loopscope
