#include "app/tasks/taskactions.h"

#include "app/commands/commandset.h"
#include "app/tasks/findbar.h"
#include "app/tasks/linehint.h"
#include "app/tasks/pastedtasks.h"
#include "app/tasks/taskdelegate.h"
#include "app/tasks/taskdetails.h"
#include "app/tasks/taskfield.h"
#include "app/tasks/tasktable.h"
#include "app/tasks/tasktext.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace loopscope {

TaskActions::TaskActions(CommandSet& commands, const TaskParts& parts, QWidget* panel)
    : QObject(panel)
    , m_commands(commands)
    , m_parts(parts)
    , m_panel(panel)
{
    m_commands.addTo(*panel, {Command::Undo, Command::Redo, Command::AddTasks, Command::Find});
    m_commands.addTo(m_parts.table,
                     {Command::Cut, Command::Copy, Command::Paste, Command::Duplicate, Command::Delete,
                      Command::SelectAll, Command::EditTask, Command::TaskDetails, Command::ToggleEnabled,
                      Command::MoveUp, Command::MoveDown});
    connectPlan();
    connectTasks();
    connectTable();
    update();
    updateUndo();
}

template <class Function>
void TaskActions::on(Command command, Function function)
{
    connect(&m_commands.action(command), &QAction::triggered, this, std::move(function));
}

void TaskActions::connectPlan()
{
    on(Command::Undo, [this] { m_parts.editor.undoStack().undo(); });
    on(Command::Redo, [this] { m_parts.editor.undoStack().redo(); });
    on(Command::AddTasks, [this] { m_parts.field.setFocus(Qt::ShortcutFocusReason); });
    on(Command::Find, [this] { m_parts.find.begin(); });
    connect(&m_parts.editor, &PlanEditor::changed, this, &TaskActions::updateUndo);
    connect(&m_parts.editor, &PlanEditor::changed, this, &TaskActions::update);
    connect(&m_parts.find, &FindBar::ended, this, [this] { m_parts.table.setFocus(Qt::OtherFocusReason); });
    connect(&m_parts.find, &FindBar::leftForResults, this, [this] {
        m_parts.table.setFocus(Qt::OtherFocusReason);
        if (!m_parts.table.hasChosen() && m_parts.order.rowCount() > 0)
            m_parts.table.selectRow(0);
    });
}

void TaskActions::connectTasks()
{
    on(Command::Cut, [this] { cut(); });
    on(Command::Copy, [this] { copy(); });
    on(Command::Paste, [this] { paste(); });
    on(Command::SelectAll, [this] {
        if (!passOn("selectAll"))
            m_parts.table.selectAll();
    });
    on(Command::Duplicate, [this] {
        begin();
        if (!m_parts.editor.duplicate(m_parts.table.chosenRows()))
            m_parts.field.showError(tr("✕ A plan has at most %L1 tasks; nothing was added.").arg(maxTasks));
    });
    on(Command::Delete, [this] {
        begin();
        m_parts.editor.remove(m_parts.table.chosenRows());
    });
    on(Command::EditTask, [this] {
        begin();
        m_parts.table.setFocus(Qt::OtherFocusReason);
        m_parts.table.editCurrent();
    });
    on(Command::TaskDetails, [this] { editDetails(); });
    on(Command::ToggleEnabled, [this] { toggle(); });
    on(Command::MoveUp, [this] { shift(-1); });
    on(Command::MoveDown, [this] { shift(1); });
}

void TaskActions::connectTable()
{
    TaskTable& table = m_parts.table;
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &TaskActions::showMenu);
    connect(&table, &TaskTable::choiceChanged, this, &TaskActions::update);
    connect(&m_parts.order, &QAbstractItemModel::modelReset, this, &TaskActions::update);
    connect(&table, &TaskTable::moveRefused, this, &TaskActions::refuseMove);
    connect(&table, &TaskTable::moveWanted, this, [this](int before) {
        begin();
        m_parts.editor.move(m_parts.table.chosenRows(), before);
    });
    connect(&table.delegate(), &TaskDelegate::switched, this, [this](const QModelIndex& index) {
        begin();
        const int row = m_parts.order.planRow(index.row());
        m_parts.editor.setEnabled({row}, !m_parts.model.task(row).enabled);
    });
    connect(&table.delegate(), &TaskDelegate::lineRefused, this,
            [this](const QModelIndex& index, const Problem& problem) {
                const QString name = m_parts.model.name(m_parts.order.planRow(index.row()));
                m_parts.field.showError(
                    tr("✕ %1 stays as it was: %2")
                        .arg(TaskText::cell(name.left(100)), LineHint::reason(problem, true)));
            });
}

// What was said of the last command is over.
void TaskActions::begin()
{
    m_parts.field.clearMessage();
}

// From the menu, while the focus is in a field of this panel, the text there is meant.
bool TaskActions::passOn(const char* slot) const
{
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return line && m_panel->isAncestorOf(line) && QMetaObject::invokeMethod(line, slot);
}

void TaskActions::copy() const
{
    if (passOn("copy"))
        return;
    std::vector<Task> tasks;
    for (const int row : m_parts.table.chosenRows())
        tasks.push_back(m_parts.model.task(row));
    if (!tasks.empty())
        QGuiApplication::clipboard()->setMimeData(mimeOf(tasks));
}

void TaskActions::cut()
{
    if (passOn("cut"))
        return;
    begin();
    copy();
    m_parts.editor.remove(m_parts.table.chosenRows(), EditName::Cut);
}

void TaskActions::paste()
{
    if (passOn("paste"))
        return;
    begin();
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return;
    const Result<TasksRead> read = tasksIn(*mime);
    if (!read)
        return m_parts.field.showRefusal(read.problem(), !mime->text().trimmed().contains(u'\n'));
    const std::vector<int> chosen = m_parts.table.chosenRows();
    emit insertWanted(read->tasks, chosen.empty() ? m_parts.model.rowCount() : chosen.back() + 1,
                      EditName::Paste);
    m_parts.field.showLeftOut(read->leftOut);
}

// Where some are on and some off, all go off: the same key twice brings back a sound state.
void TaskActions::toggle()
{
    begin();
    const std::vector<int> rows = m_parts.table.chosenRows();
    const bool anyOn =
        std::any_of(rows.begin(), rows.end(), [this](int row) { return m_parts.model.task(row).enabled; });
    m_parts.editor.setEnabled(rows, !anyOn);
}

void TaskActions::shift(int by)
{
    begin();
    if (m_parts.order.isPlan())
        m_parts.editor.shift(m_parts.table.chosenRows(), by);
    else
        refuseMove();
}

void TaskActions::refuseMove()
{
    m_parts.field.showError(
        m_parts.order.isSorted()
            ? tr("✕ Tasks can be moved in the plan's own order only. Click the sorted column's header until "
                 "its arrow is gone.")
            : tr("✕ Tasks can be moved while all of them are shown only. Close the search (Esc) first."));
}

void TaskActions::editDetails()
{
    begin();
    std::vector<int> rows;
    std::vector<Task> tasks;
    for (const int row : m_parts.table.chosenRows()) {
        if (!m_parts.model.task(row).request)
            continue;
        rows.push_back(row);
        tasks.push_back(m_parts.model.task(row));
    }
    if (rows.empty() || m_details)
        return;
    const Nanos deadline = resolved(m_parts.editor.settings()).deadline;
    m_details = new TaskDetails(tasks, deadline, m_panel);
    m_details->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_details, &QDialog::accepted, this, [this, rows] {
        disconnect(&m_parts.editor, nullptr, m_details, nullptr);
        m_parts.editor.replace(rows, m_details->tasks(), EditName::Requests);
    });
    connect(&m_parts.editor, &PlanEditor::changed, m_details, &QDialog::reject); // the rows mean others now
    m_details->open();
}

void TaskActions::showMenu(const QPoint& position) const
{
    QMenu menu(&m_parts.table);
    for (const Command command : {Command::EditTask, Command::TaskDetails, Command::ToggleEnabled})
        menu.addAction(&m_commands.action(command));
    menu.addSeparator();
    for (const Command command :
         {Command::Cut, Command::Copy, Command::Paste, Command::Duplicate, Command::Delete})
        menu.addAction(&m_commands.action(command));
    menu.addSeparator();
    for (const Command command :
         {Command::MoveUp, Command::MoveDown, Command::SelectAll, Command::Undo, Command::Redo})
        menu.addAction(&m_commands.action(command));
    menu.exec(m_parts.table.viewport()->mapToGlobal(position));
}

void TaskActions::update()
{
    const bool chosen = m_parts.table.hasChosen();
    for (const Command command : {Command::Cut, Command::Copy, Command::Duplicate, Command::Delete,
                                  Command::ToggleEnabled, Command::MoveUp, Command::MoveDown})
        m_commands.action(command).setEnabled(chosen);
    const int current = m_parts.table.current();
    m_commands.action(Command::EditTask).setEnabled(current >= 0);
    m_commands.action(Command::TaskDetails).setEnabled(chosen && choseUrl());
    m_commands.action(Command::SelectAll).setEnabled(m_parts.order.rowCount() > 0);
}

bool TaskActions::choseUrl() const
{
    for (const QItemSelectionRange& range : m_parts.table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_parts.model.task(m_parts.order.planRow(row)).request)
                return true;
        }
    }
    return false;
}

void TaskActions::updateUndo()
{
    const auto show = [this](Command command, const QString& name, const QString& with,
                             const QString& without) {
        QString menuName = name;
        m_commands.action(command).setEnabled(!name.isEmpty());
        m_commands.action(command).setText(
            name.isEmpty() ? without : with.arg(menuName.replace(u'&', QLatin1String("&&"))));
    };
    show(Command::Undo, m_parts.editor.undoName(), tr("&Undo %1"), tr("&Undo"));
    show(Command::Redo, m_parts.editor.redoName(), tr("&Redo %1"), tr("&Redo"));
}

void TaskActions::retranslate()
{
    updateUndo();
}

} // namespace loopscope
