#include "app/tasks/taskmodel.h"

#include "app/look/wording.h"
#include "core/plan/secrets.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/labelfit.h"

#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace loopscope {

namespace {

QString whatText(const Task& task)
{
    if (task.request)
        return plainLabel(maskedUrl(task.request->url));
    return QStringLiteral("%1 %2").arg(kindName(task.kind), durationText(task.duration));
}

} // namespace

TaskModel::TaskModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_colors(Colors::of(QGuiApplication::palette()))
{
}

void TaskModel::setPlan(Plan plan)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(plan.tasks.size());
    for (Task& task : plan.tasks)
        m_entries.push_back({std::move(task), noTask});
    plan.tasks.clear();
    m_frame = std::move(plan);
    m_run.reset();
    endResetModel();
    emit countChanged(rowCount());
}

Plan TaskModel::plan() const
{
    Plan plan = m_frame;
    plan.tasks.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        plan.tasks.push_back(entry.task);
    return plan;
}

bool TaskModel::append(std::vector<Task> tasks)
{
    if (tasks.size() + m_entries.size() > static_cast<std::size_t>(maxTasks))
        return false;
    if (tasks.empty())
        return true;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(tasks.size()) - 1);
    for (Task& task : tasks)
        m_entries.push_back({std::move(task), noTask});
    endInsertRows();
    emit countChanged(rowCount());
    return true;
}

void TaskModel::remove(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    if (rows.empty())
        return;
    if (rows.back() - rows.front() + 1 == static_cast<int>(rows.size())) {
        beginRemoveRows({}, rows.front(), rows.back());
        m_entries.erase(m_entries.begin() + rows.front(), m_entries.begin() + rows.back() + 1);
        endRemoveRows();
    } else {
        // One pass, where a removal for each of many scattered rows would take their square.
        beginResetModel();
        std::vector<Entry> kept;
        kept.reserve(m_entries.size() - rows.size());
        auto next = rows.begin();
        for (int row = 0; row < static_cast<int>(m_entries.size()); ++row) {
            if (next != rows.end() && *next == row)
                ++next;
            else
                kept.push_back(std::move(m_entries[static_cast<std::size_t>(row)]));
        }
        m_entries = std::move(kept);
        endResetModel();
    }
    emit countChanged(rowCount());
}

void TaskModel::setRun(std::shared_ptr<const Recording> recording)
{
    m_run = std::move(recording);
    m_now = m_run ? m_run->lastTime() : Nanos(0);
    TaskId next = noTask;
    for (Entry& entry : m_entries)
        entry.runId = m_run && entry.task.enabled ? ++next : noTask;
    if (!m_entries.empty())
        emit dataChanged(index(0, StateColumn), index(rowCount() - 1, TookColumn));
}

void TaskModel::refresh(int first, int last, Nanos now)
{
    m_now = now;
    last = std::min(last, rowCount() - 1);
    if (first >= 0 && first <= last)
        emit dataChanged(index(first, StateColumn), index(last, TookColumn), {Qt::DisplayRole});
}

void TaskModel::setColors(const Colors& colors)
{
    m_colors = colors;
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TaskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TaskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == StateColumn)
            return QStringLiteral("<span>%1</span>").arg(stateText(entry).toHtmlEscaped());
        return QStringLiteral("<b>%1</b><br>%2")
            .arg(text(index.row(), TaskColumn).left(200).toHtmlEscaped(),
                 whatText(entry.task).toHtmlEscaped());
    case Qt::DecorationRole:
        return index.column() == TaskColumn ? QVariant(m_colors.kind(entry.task.kind).outline) : QVariant();
    case Qt::ForegroundRole: return index.column() == NumberColumn ? QVariant(m_colors.faint) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == TookColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QString TaskModel::text(int row, int column) const
{
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    switch (column) {
    case NumberColumn: return QString::number(row + 1);
    case TaskColumn: return plainLabel(displayName(entry.task, static_cast<TaskId>(row + 1)));
    case StateColumn: return stateText(entry);
    case TookColumn: return tookText(entry);
    default: return {};
    }
}

QString TaskModel::stateText(const Entry& entry) const
{
    if (!entry.task.enabled)
        return tr("off");
    if (!m_run || entry.runId == noTask)
        return Wording::taskState(TaskRecord(), false);
    const TaskRecord& record = m_run->record(entry.runId);
    const QString state = Wording::taskState(record, m_run->isOver());
    if (record.outcome == Outcome::Failed && !record.reason.isEmpty())
        return tr("%1: %2").arg(state, plainLabel(record.reason));
    return state;
}

QString TaskModel::tookText(const Entry& entry) const
{
    if (!m_run || entry.runId == noTask)
        return {};
    const TaskRecord& record = m_run->record(entry.runId);
    const std::optional<Nanos> start = record.start();
    return start ? durationText(std::max(Nanos(0), record.end.value_or(m_now) - *start)) : QString();
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == TookColumn ? Qt::AlignRight | Qt::AlignVCenter
                                              : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("#");
    case TaskColumn: return tr("Task");
    case StateColumn: return tr("State");
    case TookColumn: return tr("Took");
    default: return {};
    }
}

} // namespace loopscope
