#include "app/tasks/taskorder.h"

#include "app/tasks/sortkeys.h"

#include <algorithm>
#include <numeric>

namespace loopscope {

namespace {
constexpr int mostToldSingly = 200; // rows; beyond, telling all of them is cheaper
}

TaskOrder::TaskOrder(TaskModel& model, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    followChangesOfRows();
    followMoves();
    connect(&model, &QAbstractItemModel::dataChanged, this, &TaskOrder::passOnData);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

// In the plan's order the views are told the same; otherwise they begin anew.
void TaskOrder::followChangesOfRows()
{
    using Model = QAbstractItemModel;
    connect(&m_model, &Model::rowsAboutToBeInserted, this, [this](const QModelIndex&, int first, int last) {
        isPlan() ? beginInsertRows({}, first, last) : beginResetModel();
    });
    connect(&m_model, &Model::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        isPlan() ? beginRemoveRows({}, first, last) : beginResetModel();
    });
    connect(&m_model, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    const auto startAgain = [this] {
        workOut();
        endResetModel();
    };
    connect(&m_model, &Model::rowsInserted, this,
            [this, startAgain] { isPlan() ? endInsertRows() : startAgain(); });
    connect(&m_model, &Model::rowsRemoved, this,
            [this, startAgain] { isPlan() ? endRemoveRows() : startAgain(); });
    connect(&m_model, &Model::modelReset, this, startAgain);
}

void TaskOrder::followMoves()
{
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        m_moving = persistentIndexList();
        m_movingTo.clear();
        for (const QModelIndex& index : std::as_const(m_moving))
            m_movingTo << QPersistentModelIndex(mapToSource(index));
    });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, [this] {
        workOut();
        QModelIndexList after;
        after.reserve(m_movingTo.size());
        for (const QPersistentModelIndex& index : std::as_const(m_movingTo))
            after << mapFromSource(index);
        changePersistentIndexList(m_moving, after);
        m_moving.clear();
        m_movingTo.clear();
        emit layoutChanged({}, VerticalSortHint);
    });
}

void TaskOrder::passOnData(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    const auto tell = [&](int from, int to) {
        emit dataChanged(index(from, first.column()), index(to, last.column()), roles);
    };
    if (isPlan()) {
        tell(first.row(), last.row());
        return;
    }
    m_stale = m_stale || first.column() <= TaskModel::TaskColumn; // and not only its state
    if (last.row() - first.row() >= mostToldSingly) {
        if (!m_rows.empty())
            tell(0, rowCount() - 1);
    } else {
        for (int row = first.row(); row <= last.row(); ++row) {
            if (const int here = shownRow(row); here >= 0)
                tell(here, here);
        }
    }
}

void TaskOrder::sortBy(int column, Qt::SortOrder order)
{
    change([&] {
        m_column = column;
        m_order = order;
    });
}

void TaskOrder::find(const QString& text)
{
    if (text != m_text)
        change([&] { m_text = text; });
}

void TaskOrder::renew()
{
    if (!isPlan())
        change([] {});
}

void TaskOrder::renewIfStale()
{
    if (m_stale)
        renew();
}

template <class Change>
void TaskOrder::change(Change change)
{
    beginResetModel();
    change();
    workOut();
    endResetModel();
}

void TaskOrder::workOut()
{
    m_rows.clear();
    m_places.clear();
    m_stale = false;
    if (isPlan())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!isFiltered() || SortKeys::contains(m_model, row, m_text))
            m_rows.push_back(row);
    }
    if (isSorted())
        sortRows();
    m_places.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_places[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
}

void TaskOrder::sortRows()
{
    const SortKeys keys(m_model, m_rows, m_column);
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    // Equal ones keep the plan's order either way.
    if (m_order == Qt::AscendingOrder)
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return keys.isLess(a, b); });
    else
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return keys.isLess(b, a); });
    std::vector<int> sorted;
    sorted.reserve(order.size());
    for (const int i : order)
        sorted.push_back(m_rows[static_cast<std::size_t>(i)]);
    m_rows = std::move(sorted);
}

int TaskOrder::shownRow(int planRow) const
{
    if (isPlan())
        return planRow < m_model.rowCount() ? planRow : -1;
    return planRow < 0 || planRow >= static_cast<int>(m_places.size())
               ? -1
               : m_places[static_cast<std::size_t>(planRow)];
}

QModelIndex TaskOrder::mapToSource(const QModelIndex& index) const
{
    return index.isValid() ? m_model.index(planRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex TaskOrder::mapFromSource(const QModelIndex& index) const
{
    const int row = index.isValid() ? shownRow(index.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex TaskOrder::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int TaskOrder::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return isPlan() ? m_model.rowCount() : static_cast<int>(m_rows.size());
}

int TaskOrder::columnCount(const QModelIndex& parent) const
{
    return m_model.columnCount(parent);
}

// The base would ask for it by way of the first row, and there may be none.
QVariant TaskOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

} // namespace loopscope
