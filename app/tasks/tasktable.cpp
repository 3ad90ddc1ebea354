#include "app/tasks/tasktable.h"

#include "app/tasks/taskdelegate.h"
#include "core/words/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace loopscope {

namespace {
constexpr std::size_t mostStretches = 1000; // of chosen rows; more, and choosing takes longer than it helps
}

TaskTable::TaskTable(TaskModel& model, TaskOrder& order, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_order(order)
    , m_delegate(new TaskDelegate(this))
{
    setUp();
    fit();
    connect(&m_model, &TaskModel::countChanged, this, &TaskTable::fitColumns);
    connect(&m_order, &QAbstractItemModel::modelReset, this, &TaskTable::fitColumns);
}

void TaskTable::setUp()
{
    setObjectName(QStringLiteral("taskTable"));
    setModel(&m_order);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked); // keys are commands
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setDropIndicatorShown(false); // its own goes across the row
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::Fixed);
}

void TaskTable::fit()
{
    const int line = fontMetrics().height();
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setDefaultSectionSize(line + line * 3 / 4);
    horizontalHeader()->setMinimumHeight(line + line * 3 / 4);
    horizontalHeader()->setMinimumSectionSize(line);
    fitColumns();
}

int TaskTable::stateWidth() const
{
    int width = 0;
    for (const WaitsOn on : {WaitsOn::Timer, WaitsOn::Server, WaitsOn::Connection})
        width = std::max(width, fontMetrics().horizontalAdvance(Wording::stateOn(TaskState::Waiting, on)));
    return width + fontMetrics().averageCharWidth() * 2;
}

// What a task does has a column of its own only where names and states keep their room.
void TaskTable::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int character = metrics.averageCharWidth();
    const int whole = viewport()->width();
    const auto digits = QString::number(std::max(99, m_model.rowCount())).size();
    const int number = metrics.horizontalAdvance(QLatin1Char('0')) * static_cast<int>(digits) + 2 * character;
    const int took = metrics.horizontalAdvance(QStringLiteral("0000 ms")) + 2 * character;
    const int state = std::min(stateWidth(), whole * 3 / 10);
    const int name = 24 * character;
    const bool roomy = whole - number - state - took - name > 30 * character;
    const int rest = std::max(8 * character, whole - number - state - took);
    setColumnHidden(TaskModel::WhatColumn, !roomy);
    m_delegate->setShowsWhat(!roomy);
    setColumnWidth(TaskModel::NumberColumn, number);
    setColumnWidth(TaskModel::TaskColumn, roomy ? name : rest);
    setColumnWidth(TaskModel::WhatColumn, rest - name);
    setColumnWidth(TaskModel::StateColumn, state);
    setColumnWidth(TaskModel::TookColumn, took);
}

std::vector<int> TaskTable::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_order.planRow(row));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool TaskTable::hasChosen() const
{
    return selectionModel()->hasSelection();
}

int TaskTable::current() const
{
    return currentIndex().isValid() ? m_order.planRow(currentIndex().row()) : -1;
}

void TaskTable::choose(const std::vector<int>& rows, int near)
{
    std::vector<int> shown;
    for (const int row : rows) {
        if (const int here = m_order.shownRow(row); here >= 0)
            shown.push_back(here);
    }
    std::sort(shown.begin(), shown.end());
    QItemSelection selection;
    std::size_t stretches = 0;
    for (std::size_t i = 0; i < shown.size() && stretches < mostStretches; ++stretches) {
        const std::size_t first = i;
        while (++i < shown.size() && shown[i] == shown[i - 1] + 1) {
        }
        selection.append(QItemSelectionRange(m_order.index(shown[first], 0),
                                             m_order.index(shown[i - 1], TaskModel::ColumnCount - 1)));
    }
    const int last = m_order.rowCount() - 1;
    const int place = m_order.isPlan() ? std::min(near, last) : std::min(currentIndex().row(), last);
    const bool nearIsChosen =
        m_order.shownRow(near) >= 0 && std::binary_search(rows.begin(), rows.end(), near);
    const int goal = nearIsChosen     ? m_order.shownRow(near)
                     : !shown.empty() ? shown.front()
                                      : std::max(place, std::min(0, last));
    const QModelIndex current = m_order.index(goal, TaskModel::TaskColumn);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (selection.isEmpty() && current.isValid())
        selection.select(current, current);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!current.isValid())
        return;
    if (!shown.empty()) // as many of them as there is room for, the first at any rate
        scrollTo(m_order.index(shown.back(), TaskModel::TaskColumn));
    scrollTo(current);
}

void TaskTable::chooseNone()
{
    selectionModel()->clearSelection();
}

void TaskTable::editCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const QModelIndex cell = index.siblingAtColumn(TaskModel::TaskColumn);
    setCurrentIndex(cell);
    edit(cell);
}

std::pair<int, int> TaskTable::rowsInView() const
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first < 0)
        return {0, -1};
    return {first, last < 0 ? m_order.rowCount() - 1 : last};
}

// A row is one thing here: Home and End go to the first and the last, and there is nothing to the side.
QModelIndex TaskTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveHome: return m_order.index(0, TaskModel::TaskColumn);
    case MoveEnd: return m_order.index(m_order.rowCount() - 1, TaskModel::TaskColumn);
    case MoveLeft:
    case MoveRight: return currentIndex();
    default: return QTableView::moveCursor(action, modifiers);
    }
}

void TaskTable::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QTableView::selectionChanged(now, before);
    emit choiceChanged();
}

void TaskTable::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QTableView::currentChanged(now, before);
    emit choiceChanged();
}

void TaskTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TaskTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange) {
        fitColumns();
        viewport()->update();
    }
}

void TaskTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_order.rowCount() == 0)
        paintEmpty(painter);
    if (m_dropRow < 0)
        return;
    const int shown = std::min(m_dropRow, m_order.rowCount());
    const int y = shown == 0 ? 0 : rowViewportPosition(shown - 1) + rowHeight(shown - 1);
    const int line = std::max(2, fontMetrics().height() / 8);
    painter.fillRect(QRect(0, std::max(0, y - line / 2), viewport()->width(), line),
                     Colors::of(palette()).accent);
}

QString TaskTable::emptyText() const
{
    if (m_order.isFiltered() && m_model.rowCount() > 0)
        return tr("No task contains this text.");
    return tr("No tasks yet. Type or paste them above.");
}

void TaskTable::paintEmpty(QPainter& painter) const
{
    const int margin = fontMetrics().height();
    painter.setPen(Colors::of(palette()).faint);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, emptyText());
}

} // namespace loopscope
