#include "core/words/wording.h"

#include "core/timeline/labelfit.h"

#include <QLocale>

namespace loopscope {

QString Wording::strategy(StrategyKind kind)
{
    switch (kind) {
    case StrategyKind::Blocking: return tr("Blocking");
    case StrategyKind::Sequential: return tr("Await in turn");
    case StrategyKind::Concurrent: return tr("gather");
    case StrategyKind::Pool: return tr("Thread pool");
    case StrategyKind::Unawaited: return tr("Never awaited");
    }
    Q_UNREACHABLE();
}

QString Wording::state(TaskState state)
{
    switch (state) {
    case TaskState::Queued: return tr("queued");
    case TaskState::Waiting: return tr("waiting");
    case TaskState::Receiving: return tr("receiving");
    case TaskState::Ready: return tr("ready, not run");
    case TaskState::Running: return tr("running");
    }
    Q_UNREACHABLE();
}

QString Wording::waitsOn(WaitsOn on)
{
    switch (on) {
    case WaitsOn::Nothing: return {};
    case WaitsOn::Limit: return tr("limit");
    case WaitsOn::Worker: return tr("worker");
    case WaitsOn::Connection: return tr("connection");
    case WaitsOn::Timer: return tr("timer");
    case WaitsOn::Server: return tr("server");
    }
    Q_UNREACHABLE();
}

QString Wording::stateOn(TaskState state, WaitsOn on)
{
    const bool queued = state == TaskState::Queued; // what waits is otherwise in its waiting state
    switch (on) {
    case WaitsOn::Nothing: return Wording::state(state);
    case WaitsOn::Limit: return tr("queued · limit");
    case WaitsOn::Worker: return tr("queued · worker");
    case WaitsOn::Connection: return queued ? tr("queued · connection") : tr("waiting · connection");
    case WaitsOn::Timer: return tr("waiting · timer");
    case WaitsOn::Server: return tr("waiting · server");
    }
    Q_UNREACHABLE();
}

QString Wording::holds(Holder holder)
{
    if (holder.isLoop())
        return tr("holds the loop");
    if (holder.isWorker())
        return tr("holds worker %1").arg(holder.workerNumber());
    return {};
}

QString Wording::taskState(const TaskRecord& record, bool over)
{
    switch (record.outcome) {
    case Outcome::NotRun: return over ? tr("never started") : tr("not started");
    case Outcome::Unfinished: return stateOn(record.changes.back().state, record.changes.back().on);
    case Outcome::Succeeded: return tr("done");
    case Outcome::Failed: return tr("failed");
    case Outcome::Cancelled: return tr("stopped");
    }
    Q_UNREACHABLE();
}

QString Wording::taskName(const Recording& recording, TaskId id)
{
    return id == noTask ? tr("main") : plainLabel(recording.taskName(id));
}

QString Wording::shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text[most - 2].isHighSurrogate() ? most - 2 : most - 1;
    return text.left(end) + QChar(0x2026);
}

QString Wording::bytes(std::int64_t count)
{
    return QLocale().formattedDataSize(count, count < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace loopscope
