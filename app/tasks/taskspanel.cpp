#include "app/tasks/taskspanel.h"

#include "app/selection/selection.h"
#include "app/tasks/findbar.h"
#include "app/tasks/lineedit.h"
#include "app/tasks/pastedtasks.h"
#include "app/tasks/taskactions.h"
#include "app/tasks/taskdelegate.h"
#include "app/tasks/taskfield.h"
#include "app/tasks/tasktable.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace loopscope {

TasksPanel::TasksPanel(CommandSet& commands, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new TaskModel(this))
    , m_editor(new PlanEditor(*m_model, this))
    , m_order(new TaskOrder(*m_model, this))
    , m_field(new TaskField)
    , m_find(new FindBar)
    , m_table(new TaskTable(*m_model, *m_order))
    , m_count(new QLabel)
    , m_actions(new TaskActions(commands, {*m_editor, *m_model, *m_order, *m_table, *m_field, *m_find}, this))
{
    layOut();
    connectParts();
    retranslate();
}

void TasksPanel::layOut()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_count->setObjectName(QStringLiteral("taskCount"));
    m_count->setTextFormat(Qt::PlainText);
    const int space = fontMetrics().height() / 2;
    m_count->setContentsMargins(space, space, space, space);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_find);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(space / 2, 0, space / 2, 0);
    inset->addWidget(m_table);
    layout->addLayout(inset, 1);
    layout->addWidget(m_count);
    setTabOrder(m_field->focusProxy(), m_table);
    setTabOrder(m_table, m_find->focusProxy());
    setFocusProxy(m_table);
}

void TasksPanel::connectParts()
{
    connect(m_field, &TaskField::entered, this, [this](const std::vector<Task>& tasks, EditName::Kind how) {
        add(tasks, m_model->rowCount(), how);
    });
    connect(m_table, &TaskTable::dropped, this, [this](const QMimeData& mime, int row) {
        const Result<TasksRead> read = tasksIn(mime);
        if (!read)
            return m_field->showRefusal(read.problem(), false);
        add(read->tasks, row, EditName::Drop);
        m_field->showLeftOut(read->leftOut);
    });
    connect(m_actions, &TaskActions::insertWanted, this, &TasksPanel::add);
    connect(&m_table->delegate(), &TaskDelegate::lineEdited, this, &TasksPanel::edit);
    connect(m_find, &FindBar::changed, this,
            [this](const QString& text) { keepChoice([&] { m_order->find(text.trimmed()); }); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { keepChoice([&] { m_order->sortBy(column, order); }); });
    connect(m_model, &TaskModel::runEnded, this, [this] { keepChoice([this] { m_order->renew(); }); });
    connect(m_model, &TaskModel::planReplaced, m_find, &FindBar::end);
    connect(m_editor, &PlanEditor::touched, this, [this](const std::vector<int>& rows, int near) {
        if (m_editing)
            return;
        m_order->renewIfStale();
        m_table->choose(rows, near);
    });
    connect(m_editor, &PlanEditor::changed, this, &TasksPanel::showCount);
    connect(m_order, &QAbstractItemModel::modelReset, this, &TasksPanel::showCount);
    connect(m_table, &TaskTable::choiceChanged, this, &TasksPanel::tellSelection);
    connect(&m_selection, &Selection::taskChanged, this, &TasksPanel::followSelection);
}

void TasksPanel::retranslate()
{
    m_table->setAccessibleName(tr("Tasks of the plan"));
    m_count->setAccessibleName(tr("Number of tasks"));
    m_model->retranslate();
    m_actions->retranslate();
    showCount();
}

void TasksPanel::setRun(std::shared_ptr<const Recording> recording)
{
    m_model->setRun(std::move(recording));
    tellSelection(); // the current row is another task now
}

void TasksPanel::refreshVisible(Nanos now)
{
    const auto [first, last] = m_table->rowsInView();
    if (m_order->isPlan()) {
        m_model->refresh(first, last, now);
        return;
    }
    for (int row = first; row <= last; ++row)
        m_model->refresh(m_order->planRow(row), m_order->planRow(row), now);
}

void TasksPanel::add(const std::vector<Task>& tasks, int row, EditName::Kind how)
{
    m_field->clearMessage();
    if (!m_editor->insert(row, tasks, how))
        m_field->showError(tr("✕ A plan has at most %L1 tasks; nothing was added.").arg(maxTasks));
}

// The row stays where it is, and what a click has chosen by leaving it stays chosen.
void TasksPanel::edit(const QModelIndex& index, const Task& line)
{
    const QScopedValueRollback guard(m_editing, true);
    const int row = m_order->planRow(index.row());
    m_editor->replace({row}, {withLine(m_model->task(row), line)}, EditName::Edit);
}

// What the table shows is worked out again: the same tasks stay chosen.
void TasksPanel::keepChoice(const std::function<void()>& change)
{
    const QScopedValueRollback guard(m_choosing, true);
    const bool hadChosen = m_table->hasChosen();
    const std::vector<int> chosen = m_table->chosenRows();
    const int current = m_table->current();
    change();
    if (hadChosen)
        m_table->choose(chosen, current);
}

void TasksPanel::addText(const QString& text, EditName::Kind how)
{
    m_field->takeText(text, how);
}

void TasksPanel::showCount()
{
    const int count = m_model->rowCount();
    if (m_order->isFiltered())
        m_count->setText(tr("%L1 of %L2 shown").arg(m_order->rowCount()).arg(count));
    else if (const int off = m_model->offCount())
        m_count->setText(tr("%Ln task(s), %L1 off", nullptr, count).arg(off));
    else
        m_count->setText(tr("%Ln task(s)", nullptr, count));
}

void TasksPanel::tellSelection()
{
    if (m_choosing)
        return;
    const QScopedValueRollback guard(m_choosing, true);
    const int row = m_table->hasChosen() ? m_table->current() : -1;
    m_selection.setTask(row < 0 ? noTask : m_model->idInRun(row));
}

void TasksPanel::followSelection(TaskId task)
{
    if (m_choosing)
        return;
    const QScopedValueRollback guard(m_choosing, true);
    const int row = m_model->rowOf(task);
    if (row < 0)
        m_table->chooseNone();
    else
        m_table->choose({row}, row);
}

void TasksPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setColors(Colors::of(palette()));
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
