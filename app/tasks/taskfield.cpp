#include "app/tasks/taskfield.h"

#include "app/look/colors.h"
#include "app/tasks/linehint.h"
#include "app/tasks/lineinput.h"
#include "app/tasks/pastedtasks.h"
#include "app/tasks/tasktable.h"
#include "core/plan/curlcommand.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

namespace loopscope {

namespace {
constexpr qsizetype longestKept = 4096; // characters of refused text; more cannot be mended in one line

// Reads the text again, so that the reason follows the language.
QString refusalOf(const QString& text, bool oneLine)
{
    const Result<TasksRead> read = tasksInText(text);
    return read ? QString() : LineHint::refusal(read.problem(), oneLine);
}
} // namespace

TaskField::TaskField(QWidget* parent)
    : QWidget(parent)
    , m_line(new LineInput)
    , m_message(new QLabel)
{
    m_line->setObjectName(QStringLiteral("taskLine"));
    m_message->setObjectName(QStringLiteral("taskLineMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    setFocusProxy(m_line);
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_message);
    connect(m_line, &QLineEdit::returnPressed, this, &TaskField::enter);
    connect(m_line, &QLineEdit::textEdited, this, &TaskField::readWhileTyping);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            clearMessage();
    });
    connect(m_line, &LineInput::listPasted, this,
            [this](const QMimeData& mime) { take(mime, EditName::Paste); });
    retranslate();
    fit();
}

void TaskField::retranslate()
{
    m_line->setPlaceholderText(tr("https://…  ·  sleep 1s  ·  block 1s  ·  cpu 200ms"));
    m_line->setAccessibleName(tr("Add tasks"));
    m_line->setAccessibleDescription(
        tr("A line is a task: a URL, or sleep, block or cpu and a length of time. Enter adds it."));
    m_message->setAccessibleName(tr("About the task line"));
    sayAgain();
}

void TaskField::fit()
{
    const int space = fontMetrics().height();
    m_line->setMinimumHeight(space + space * 3 / 4);
    layout()->setContentsMargins(space / 2, space / 2, space / 2, space / 3);
    layout()->setSpacing(space / 4);
}

void TaskField::showError(const QString& error)
{
    say([error] { return error; }, true);
}

void TaskField::showRefusal(const Problem& problem, bool oneLine)
{
    say([problem, oneLine] { return LineHint::refusal(problem, oneLine); }, true);
}

void TaskField::showLeftOut(const QStringList& leftOut)
{
    if (!leftOut.isEmpty() && !m_isError)
        say([leftOut] { return leftOutText(leftOut); }, false);
}

void TaskField::clearMessage()
{
    say(nullptr, false);
}

void TaskField::enter()
{
    const QString line = m_line->text();
    takeText(line, line.contains(QLatin1Char('\n')) ? EditName::Paste : EditName::Add);
}

void TaskField::take(const QMimeData& mime, EditName::Kind how)
{
    const Result<TasksRead> read = tasksIn(mime);
    if (read && !read->tasks.empty()) {
        clearMessage();
        emit entered(read->tasks, how);
        showLeftOut(read->leftOut);
    } else {
        takeText(mime.text(), how);
    }
}

void TaskField::takeText(const QString& text, EditName::Kind how)
{
    const Result<TasksRead> read = tasksInText(text);
    if (!read) {
        const bool oneLine = !text.trimmed().contains(QLatin1Char('\n'));
        if (text.size() <= longestKept && text != m_line->text())
            m_line->setText(text);
        m_lineBreaks = m_line->text().count(QLatin1Char('\n'));
        if (text.size() <= longestKept)
            say([text, oneLine] { return refusalOf(text, oneLine); }, true);
        else
            showRefusal(read.problem(), oneLine);
        return;
    }
    if (!text.contains(QLatin1Char('\n')) && !text.trimmed().isEmpty())
        m_line->remember(text);
    m_line->clear();
    m_lineBreaks = 0;
    if (read->tasks.empty())
        return;
    emit entered(read->tasks, how);
    showLeftOut(read->leftOut);
}

// The line keeps the line breaks of what is pasted, though it shows blanks: text that has gained some was not
// typed, and is meant to be added as it is.
void TaskField::readWhileTyping(const QString& text)
{
    const qsizetype lineBreaks = text.count(QLatin1Char('\n'));
    const bool pasted = lineBreaks > m_lineBreaks;
    m_lineBreaks = lineBreaks;
    if (pasted)
        takeText(text, EditName::Paste);
    else
        say([text] { return LineHint::whileTyping(text); }, false);
}

void TaskField::say(std::function<QString()> text, bool isError)
{
    m_say = std::move(text);
    m_isError = isError;
    sayAgain();
}

void TaskField::sayAgain()
{
    QPalette look = palette();
    const Colors colors = Colors::of(look);
    const QColor ink = m_isError ? colors.text : colors.faint;
    look.setColor(QPalette::WindowText, ink);
    look.setColor(QPalette::Text, ink); // what a label on a base takes
    m_message->setPalette(look);
    m_message->setText(m_say ? m_say() : QString());
    m_message->setVisible(!m_message->text().isEmpty());
}

void TaskField::dragEnterEvent(QDragEnterEvent* event)
{
    if (!TaskTable::holdsRows(*event->mimeData()) && mayHoldTasks(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // files go on to the window
}

void TaskField::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(*event->mimeData(), EditName::Drop);
}

void TaskField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        sayAgain();
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
