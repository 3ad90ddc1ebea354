#include "app/tasks/taskfield.h"

#include "app/look/colors.h"
#include "app/tasks/linehint.h"
#include "core/plan/taskline.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace loopscope {

namespace {
constexpr qsizetype longestHinted = 4096; // a longer text is read on Enter, not on every key
}

TaskField::TaskField(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_message(new QLabel)
{
    m_line->setObjectName(QStringLiteral("taskLine"));
    m_line->setPlaceholderText(tr("https://…  ·  sleep 1s  ·  block 1s  ·  cpu 200ms"));
    m_line->setAccessibleName(tr("Add tasks"));
    m_line->setMinimumHeight(fontMetrics().height() + 14);
    m_message->setObjectName(QStringLiteral("taskLineMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    setFocusProxy(m_line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 6);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_message);
    connect(m_line, &QLineEdit::returnPressed, this, &TaskField::enter);
    connect(m_line, &QLineEdit::textEdited, this, &TaskField::readWhileTyping);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            say({}, false);
    });
}

void TaskField::showError(const QString& error)
{
    say(tr("✕ %1").arg(error), true); // a cross and words, as for every failure
}

void TaskField::enter()
{
    const Result<std::vector<Task>> tasks = parseTaskLines(m_line->text());
    if (!tasks) {
        Problem problem = tasks.problem();
        if (!m_line->text().contains(QLatin1Char('\n')))
            problem.line = 0;
        const bool hasColumn = problem.line == 0 && problem.column > 0;
        showError(hasColumn ? tr("column %1: %2").arg(problem.column).arg(problem.message)
                            : problem.toString());
        return;
    }
    m_line->clear();
    m_lineBreaks = 0;
    if (!tasks->empty())
        emit entered(*tasks);
}

// The field keeps the line breaks of what is pasted or dropped, though it shows blanks: text that has gained
// some was not typed, and is meant to be added as it is.
void TaskField::readWhileTyping(const QString& text)
{
    const qsizetype lineBreaks = text.count(QLatin1Char('\n'));
    const bool pasted = lineBreaks > m_lineBreaks;
    m_lineBreaks = lineBreaks;
    if (pasted) {
        enter();
        return;
    }
    if (text.size() > longestHinted)
        return;
    const Result<std::vector<Task>> tasks = parseTaskLines(text);
    say(tasks ? LineHint::describe(*tasks) : QString(), false);
}

void TaskField::say(const QString& text, bool isError)
{
    m_isError = isError;
    QPalette look = palette();
    const Colors colors = Colors::of(look);
    const QColor ink = isError ? colors.text : colors.faint;
    look.setColor(QPalette::WindowText, ink);
    look.setColor(QPalette::Text, ink); // what a label on a base takes
    m_message->setPalette(look);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void TaskField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        say(m_message->text(), m_isError);
}

} // namespace loopscope
