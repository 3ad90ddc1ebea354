#include "app/table/statetablemodel.h"

#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

#include <algorithm>

namespace loopscope {

namespace {

int changesOf(const Recording* recording, TaskId task)
{
    const bool has = recording && task != noTask && task <= recording->records().size();
    return has ? static_cast<int>(recording->record(task).changes.size()) : 0;
}

} // namespace

void StateTableModel::setTask(std::shared_ptr<const Recording> recording, TaskId task)
{
    beginResetModel();
    m_recording = std::move(recording);
    m_task = task;
    m_now = m_recording ? m_recording->lastTime() : Nanos(0);
    m_rows = changesOf(m_recording.get(), m_task);
    endResetModel();
}

void StateTableModel::advance(Nanos now)
{
    m_now = now;
    const int rows = changesOf(m_recording.get(), m_task);
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (m_rows > 0) // what came earlier may have come in late
        emit dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
}

int StateTableModel::rowAt(Nanos time) const
{
    int row = -1;
    while (row + 1 < m_rows && start(row + 1) <= time)
        ++row;
    return row;
}

void StateTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
}

int StateTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int StateTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StateTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const StateChange& its = change(index.row());
    const TaskRecord& record = m_recording->record(m_task);
    const Nanos end = record.changeEnd(static_cast<std::size_t>(index.row())).value_or(m_now);
    switch (index.column()) {
    case State: return Wording::stateOn(its.state, its.on);
    case Thread: return Wording::holds(its.holder);
    case Start: return durationText(its.at);
    case Length: return durationText(std::max(Nanos(0), end - its.at));
    default: return {};
    }
}

QVariant StateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Thread: return tr("Thread");
    case Start: return tr("From");
    case Length: return tr("Took");
    default: return {};
    }
}

} // namespace loopscope
