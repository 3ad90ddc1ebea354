#include "app/tasks/taskspanel.h"

#include "app/tasks/taskfield.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace loopscope {

TasksPanel::TasksPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new TaskModel(this))
    , m_field(new TaskField)
    , m_table(new QTableView)
    , m_count(new QLabel)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setUpTable();
    m_count->setContentsMargins(10, 7, 10, 7);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(6, 0, 6, 0);
    inset->addWidget(m_table);
    layout->addLayout(inset, 1);
    layout->addWidget(m_count);
    connect(m_field, &TaskField::entered, this, &TasksPanel::add);
    connect(m_model, &TaskModel::countChanged, this, &TasksPanel::showCount);
    showCount(0);
}

void TasksPanel::setUpTable()
{
    m_table->setObjectName(QStringLiteral("taskTable"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize(QSize(9, 9));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(fontMetrics().height() + 12);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(TaskModel::TaskColumn, QHeaderView::Stretch);
    auto* remove = new QAction(tr("Delete"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &TasksPanel::removeSelected);
    updateWidths();
}

void TasksPanel::updateWidths()
{
    const QFontMetrics metrics = fontMetrics();
    const int digits = static_cast<int>(QString::number(std::max(99, m_model->rowCount())).size());
    m_table->setColumnWidth(TaskModel::NumberColumn,
                            metrics.horizontalAdvance(QLatin1Char('0')) * digits + 16);
    m_table->setColumnWidth(TaskModel::StateColumn, metrics.horizontalAdvance(tr("waiting · server")) + 12);
    m_table->setColumnWidth(TaskModel::TookColumn, metrics.horizontalAdvance(QStringLiteral("0000 ms")) + 14);
}

void TasksPanel::refreshVisible(Nanos now)
{
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->refresh(first, last < 0 ? m_model->rowCount() - 1 : last, now);
}

void TasksPanel::add(const std::vector<Task>& tasks)
{
    if (!m_model->append(tasks)) {
        m_field->showError(tr("A plan has at most %L1 tasks; nothing was added.").arg(maxTasks));
        return;
    }
    m_table->scrollToBottom();
}

void TasksPanel::removeSelected()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    m_model->remove(std::move(rows));
}

void TasksPanel::showCount(int count)
{
    m_count->setText(count == 1 ? tr("1 task") : tr("%L1 tasks").arg(count));
    updateWidths();
}

void TasksPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setColors(Colors::of(palette()));
    if (event->type() == QEvent::FontChange)
        updateWidths();
}

} // namespace loopscope
