#include "app/tasks/roweditor.h"

#include "app/commands/command.h"
#include "app/look/colors.h"
#include "app/tasks/linehint.h"
#include "core/plan/taskline.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace loopscope {

namespace {

/// Whether the keys are a command of the table of tasks.
bool isTableKey(const QKeyEvent& event)
{
    const QKeySequence keys(event.keyCombination());
    const std::vector<CommandSpec>& table = commandTable();
    return std::any_of(table.begin(), table.end(), [&](const CommandSpec& spec) {
        return spec.group == CommandGroup::Tasks && spec.keys.contains(keys);
    });
}

} // namespace

RowEditor::RowEditor(QWidget* parent)
    : QLineEdit(parent)
    , m_message(new QLabel(parent))
{
    setObjectName(QStringLiteral("rowEditor"));
    setAccessibleName(tr("The task's line"));
    setAutoFillBackground(true);
    m_message->setObjectName(QStringLiteral("rowEditorMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(fontMetrics().height() / 4);
    m_message->setFrameShape(QFrame::Box);
    m_message->setAutoFillBackground(true);
    m_message->hide();
    connect(this, &QLineEdit::textEdited, this,
            [this](const QString& text) { say(LineHint::whileTyping(text), false); });
}

RowEditor::~RowEditor()
{
    delete m_message;
}

Result<Task> RowEditor::task() const
{
    const Result<std::vector<Task>> tasks = parseTaskLine(text());
    if (!tasks)
        return tasks.problem();
    if (tasks->empty())
        return Problem{.message = tr("expected a task; to be rid of one, delete its row")};
    if (tasks->size() > 1)
        return Problem{.message = tr("expected one task; a row can be duplicated"), .column = 1};
    return tasks->front();
}

bool RowEditor::check()
{
    const Result<Task> its = task();
    if (!its)
        say(LineHint::refusal(its.problem(), true), true);
    return static_cast<bool>(its);
}

void RowEditor::say(const QString& text, bool isError)
{
    QPalette look = palette();
    const Colors colors = Colors::of(look);
    look.setColor(QPalette::Window, colors.loopRow);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        look.setColor(role, isError ? colors.text : colors.faint);
    m_message->setPalette(look);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    placeMessage();
}

// Under the row, or over it where there is no room.
void RowEditor::placeMessage()
{
    const int height = m_message->heightForWidth(width());
    const bool fits = geometry().bottom() + 1 + height <= parentWidget()->height();
    m_message->setGeometry(x(), fits ? geometry().bottom() + 1 : y() - height, width(), height);
    m_message->raise();
}

bool RowEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isTableKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void RowEditor::keyPressEvent(QKeyEvent* event)
{
    QLineEdit::keyPressEvent(event);
    if (isTableKey(*event))
        event->accept(); // not to be passed on to the table
}

void RowEditor::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    placeMessage();
}

void RowEditor::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeMessage();
}

} // namespace loopscope
