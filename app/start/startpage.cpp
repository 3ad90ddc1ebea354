#include "app/start/startpage.h"

#include "app/start/exampletasks.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace loopscope {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_intro(new QLabel)
    , m_starter(new QPushButton)
    , m_lesson(new QPushButton)
    , m_paste(new QPushButton)
    , m_open(new QPushButton)
    , m_grammar(new QLabel)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_starter->setObjectName(QStringLiteral("starterPlan"));
    m_lesson->setObjectName(QStringLiteral("firstLesson"));
    m_paste->setObjectName(QStringLiteral("pasteUrls"));
    m_intro->setWordWrap(true);
    layOut();
    retranslate();
    connect(m_starter, &QPushButton::clicked, this, &StartPage::starterPlanWanted);
    connect(m_lesson, &QPushButton::clicked, this, &StartPage::lessonWanted);
    connect(m_paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
}

void StartPage::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton* button : {m_starter, m_lesson, m_paste, m_open})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    addExamples(*grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 32, 40, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(m_grammar);
    column->addLayout(grid);
    column->addStretch(1);
}

void StartPage::addExamples(QGridLayout& grid)
{
    for (const ExampleTask& example : exampleTasks()) {
        auto* button = new QToolButton;
        button->setText(example.line);
        button->setAutoRaise(true);
        auto* meaning = new QLabel;
        meaning->setWordWrap(true);
        meaning->setBuddy(button);
        connect(button, &QToolButton::clicked, this, [this, line = example.line] { emit lineChosen(line); });
        const int row = static_cast<int>(m_lines.size());
        grid.addWidget(button, row, 0, Qt::AlignLeft);
        grid.addWidget(meaning, row, 1);
        m_lines.push_back(button);
        m_meanings.push_back(meaning);
    }
}

void StartPage::retranslate()
{
    QFont large = font();
    large.setBold(true);
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_title->setText(tr("What shall the loop do?"));
    m_intro->setText(
        tr("Begin with a plan that is ready, or write tasks into the field on the left: one a line, "
           "or many pasted or dropped at once."));
    m_starter->setText(tr("Starter plan"));
    m_starter->setToolTip(tr("Five pages from the built-in server, and a computation"));
    m_lesson->setText(tr("First lesson"));
    m_lesson->setToolTip(tr("Asynchronous functions in eleven steps: guess, run, and see why"));
    m_paste->setText(tr("Paste URLs"));
    m_paste->setToolTip(tr("Add a task for each line on the clipboard"));
    m_open->setText(tr("Open a plan…"));
    m_grammar->setText(tr("How a task is written; press one to try it:"));
    const std::vector<ExampleTask> examples = exampleTasks();
    for (std::size_t i = 0; i < examples.size(); ++i) {
        m_lines[i]->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_lines[i]->setToolTip(tr("Add this task"));
        m_meanings[i]->setText(examples[i].meaning);
    }
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
