#include "app/tasks/taskmodel.h"

#include "app/tasks/tasktext.h"
#include "core/plan/taskline.h"
#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

#include <QGuiApplication>

#include <algorithm>

namespace loopscope {

namespace {

int sizeOf(const std::vector<TaskRow>& rows)
{
    return static_cast<int>(rows.size());
}

Qt::Alignment alignmentOf(int column)
{
    return (column == TaskModel::TookColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
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
    m_rows.clear();
    m_rows.reserve(plan.tasks.size());
    for (Task& task : plan.tasks)
        m_rows.push_back({std::move(task)});
    plan.tasks.clear();
    m_frame = std::move(plan);
    m_run.reset();
    m_counted = false;
    endResetModel();
    emit planReplaced();
    emit countChanged(rowCount());
}

bool TaskModel::hasUrls() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const TaskRow& row) { return row.task.enabled && row.task.request; });
}

Plan TaskModel::plan() const
{
    Plan plan = m_frame;
    plan.tasks.reserve(m_rows.size());
    for (const TaskRow& row : m_rows)
        plan.tasks.push_back(row.task);
    return plan;
}

QString TaskModel::name(int row) const
{
    const Task& its = task(row);
    if (!its.name.isEmpty())
        return its.name;
    countIds();
    const TaskId id = m_ids[static_cast<std::size_t>(row)];
    return id == noTask ? kindName(its.kind) : displayName(its, id);
}

int TaskModel::offCount() const
{
    countIds();
    return m_off;
}

// Once after a change and not for each row: an id is the number of tasks before that are on.
void TaskModel::countIds() const
{
    if (m_counted)
        return;
    m_ids.resize(m_rows.size());
    TaskId next = noTask;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_ids[i] = m_rows[i].task.enabled ? ++next : noTask;
    m_off = sizeOf(m_rows) - static_cast<int>(next);
    m_counted = true;
}

void TaskModel::setRun(std::shared_ptr<const Recording> recording)
{
    m_run = std::move(recording);
    ++m_runNumber;
    m_now = m_run ? m_run->lastTime() : Nanos(0);
    m_saidEnd = m_run && m_run->isOver();
    const std::size_t known = m_run ? m_run->records().size() : 0;
    TaskId next = noTask;
    for (TaskRow& row : m_rows) {
        const bool takesPart = row.task.enabled && next < known;
        row.id = takesPart ? ++next : noTask;
        row.run = m_runNumber;
    }
    tellAll(StateColumn, TookColumn);
    if (m_saidEnd)
        emit runEnded();
}

void TaskModel::refresh(int first, int last, Nanos now)
{
    m_now = now;
    last = std::min(last, rowCount() - 1);
    if (first >= 0 && first <= last)
        emit dataChanged(index(first, StateColumn), index(last, TookColumn), {Qt::DisplayRole});
    if (m_run && m_run->isOver() && !m_saidEnd) {
        m_saidEnd = true;
        emit runEnded();
    }
}

TaskId TaskModel::idInRun(int row) const
{
    const TaskRow& its = m_rows[static_cast<std::size_t>(row)];
    return m_run && its.run == m_runNumber ? its.id : noTask;
}

int TaskModel::rowOf(TaskId id) const
{
    if (id == noTask)
        return -1;
    for (int row = 0; row < sizeOf(m_rows); ++row) {
        if (idInRun(row) == id)
            return row;
    }
    return -1;
}

const TaskRecord* TaskModel::record(int row) const
{
    const TaskId id = idInRun(row);
    return id == noTask ? nullptr : &m_run->record(id);
}

std::optional<Nanos> TaskModel::took(int row) const
{
    const TaskRecord* its = record(row);
    const std::optional<Nanos> start = its ? its->start() : std::nullopt;
    if (!start)
        return std::nullopt;
    return std::max(Nanos(0), its->end.value_or(m_now) - *start);
}

void TaskModel::setColors(const Colors& colors)
{
    m_colors = colors;
    tellAll(0, ColumnCount - 1);
}

void TaskModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellAll(0, ColumnCount - 1);
}

void TaskModel::tellAll(int firstColumn, int lastColumn)
{
    if (!m_rows.empty())
        emit dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

int TaskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : sizeOf(m_rows);
}

int TaskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TaskModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == TaskColumn)
        flags |= Qt::ItemIsEditable | Qt::ItemIsUserCheckable;
    return flags;
}

QVariant TaskModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool isTask = index.column() == TaskColumn;
    const Task& its = task(row);
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::EditRole: return isTask ? toTaskLine(its) : text(row, index.column());
    case WhatRole: return TaskText::shortWhat(its);
    case Qt::ToolTipRole: return tipFor(row, index.column());
    case Qt::DecorationRole: return isTask ? QVariant(m_colors.kind(its.kind).outline) : QVariant();
    case Qt::CheckStateRole: return isTask ? QVariant(its.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == NumberColumn || !its.enabled ? QVariant(m_colors.faint) : QVariant();
    case Qt::TextAlignmentRole: return QVariant(alignmentOf(index.column()));
    default: return {};
    }
}

QString TaskModel::text(int row, int column) const
{
    switch (column) {
    case NumberColumn: return QString::number(row + 1);
    case TaskColumn: return TaskText::cell(name(row));
    case WhatColumn: return TaskText::what(task(row));
    case StateColumn: return stateText(row);
    case TookColumn: {
        const std::optional<Nanos> length = took(row);
        return length ? durationText(*length) : QString();
    }
    default: return {};
    }
}

QString TaskModel::stateText(int row) const
{
    if (!task(row).enabled)
        return tr("off");
    const TaskRecord* its = record(row);
    if (!its)
        return Wording::taskState(TaskRecord(), false);
    const QString state = Wording::taskState(*its, m_run->isOver());
    if (its->outcome == Outcome::Failed && !its->reason.isEmpty())
        return tr("%1: %2").arg(state, TaskText::cell(Wording::reason(its->reason)));
    return state;
}

// Rich text, so that it breaks into lines; everything from outside is escaped.
QString TaskModel::tipFor(int row, int column) const
{
    if (column == StateColumn)
        return QStringLiteral("<span>%1</span>").arg(stateText(row).toHtmlEscaped());
    QStringList lines{QStringLiteral("<b>%1</b>").arg(text(row, TaskColumn).left(200).toHtmlEscaped()),
                      TaskText::what(task(row)).toHtmlEscaped()};
    for (const QString& extra : TaskText::extras(task(row)))
        lines << extra.toHtmlEscaped();
    if (const QString length = text(row, TookColumn); !length.isEmpty())
        lines << tr("Took %1").arg(length).toHtmlEscaped();
    if (column == TaskColumn)
        lines << (task(row).enabled ? tr("Takes part in a run; a click on the square turns it off")
                                    : tr("Off: does not run; a click on the square turns it on"))
                     .toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(section));
    if (role == Qt::ToolTipRole)
        return tr("A click sorts what is shown, up, then down; a third goes back to the plan's order. The "
                  "plan stays as it is.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("#");
    case TaskColumn: return tr("Task");
    case WhatColumn: return tr("What");
    case StateColumn: return tr("State");
    case TookColumn: return tr("Took");
    default: return {};
    }
}

} // namespace loopscope
