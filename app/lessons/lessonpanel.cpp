#include "app/lessons/lessonpanel.h"

#include "app/lessons/guess.h"
#include "core/words/unbroken.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr double titleScale = 1.2;
constexpr double presentedScale = 1.5; // as the timeline, beside what a projector gets everywhere
constexpr double codeScale = 0.9;
constexpr int leastChars = 30;   // of a line
constexpr int codeChars = 44;    // a line of code has hardly more
constexpr int longestGuess = 20; // characters

QFont sized(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont codeFont(const QFont& beside)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pointSizeF() > 0)
        font.setPointSizeF(beside.pointSizeF());
    else
        font.setPixelSize(beside.pixelSize());
    return sized(font, codeScale);
}

// Lines wrap, and no word widens the panel.
QLabel* paragraph(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy wraps(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    label->setSizePolicy(wraps);
    return label;
}

QPushButton* button(const char* name)
{
    auto* made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(true); // Enter presses it
    return made;
}

} // namespace

LessonPanel::LessonPanel(QWidget* parent)
    : QFrame(parent)
    , m_count(new QLabel)
    , m_close(new QToolButton)
    , m_title(paragraph("lessonTitle"))
    , m_scroll(new QScrollArea)
    , m_shows(paragraph("lessonShows"))
    , m_code(paragraph("lessonCode"))
    , m_asked(paragraph("lessonAsked"))
    , m_answer(paragraph("lessonAnswer"))
    , m_reason(paragraph("lessonReason"))
    , m_noticeTitle(paragraph("lessonNoticeTitle"))
    , m_notices(nullptr)
    , m_question(paragraph("lessonQuestion"))
    , m_guessName(new QLabel)
    , m_guess(new QLineEdit)
    , m_runButton(button("lessonRun"))
    , m_hint(paragraph("lessonHint"))
    , m_previous(button("lessonPrevious"))
    , m_next(button("lessonNext"))
{
    setObjectName(QStringLiteral("lesson"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ask = makeQuestion();
    layOut();
    connectParts();
    updateFonts();
}

void LessonPanel::layOut()
{
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_close);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeBody());
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_previous);
    steps->addStretch(1);
    steps->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 8, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_ask);
    column->addStretch(0);
    column->addLayout(steps);
}

QWidget* LessonPanel::makeBody()
{
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(8);
    for (QLabel* label : {m_shows, m_code, m_asked, m_answer, m_reason, m_noticeTitle})
        column->addWidget(label);
    column->addStretch(1);
    return body;
}

QWidget* LessonPanel::makeQuestion()
{
    m_guess->setObjectName(QStringLiteral("lessonGuess"));
    m_guess->setMaxLength(longestGuess);
    m_guessName->setBuddy(m_guess);
    auto* field = new QHBoxLayout;
    field->addWidget(m_guess, 1);
    field->addWidget(m_runButton);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_question);
    column->addWidget(m_guessName);
    column->addLayout(field);
    column->addWidget(m_hint);
    return whole;
}

void LessonPanel::connectParts()
{
    connect(m_guess, &QLineEdit::returnPressed, this, &LessonPanel::run);
    connect(m_guess, &QLineEdit::textEdited, this, [this] { setHint(false); });
    connect(m_runButton, &QPushButton::clicked, this, &LessonPanel::run);
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::nextPressed);
    connect(m_previous, &QPushButton::clicked, this, &LessonPanel::previousPressed);
    connect(m_close, &QToolButton::clicked, this, &LessonPanel::closePressed);
}

void LessonPanel::ask(const Lesson& lesson, std::size_t run, const Place& place)
{
    m_lesson = lesson;
    m_run = run;
    m_place = place;
    m_answered.reset();
    m_guess->clear();
    setHint(false);
    fill();
    m_scroll->verticalScrollBar()->setValue(0);
    setFocusProxy(m_guess);
    m_guess->setFocus(Qt::OtherFocusReason);
}

void LessonPanel::answer(std::optional<Nanos> guess, Nanos took)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_answered = Answer{guess, took};
    fill();
    setFocusProxy(m_next);
    if (hadFocus)
        m_next->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &LessonPanel::scrollToAnswer); // when it has its place
}

void LessonPanel::scrollToAnswer()
{
    if (m_answered)
        m_scroll->verticalScrollBar()->setValue(m_asked->y());
}

std::optional<Nanos> LessonPanel::guess() const
{
    return Guess::read(m_guess->text());
}

// Without a guess one may run as well, with a wrong one not.
void LessonPanel::run()
{
    if (m_guess->isReadOnly())
        return;
    const bool wrong = !m_guess->text().trimmed().isEmpty() && !guess();
    setHint(wrong);
    if (wrong)
        m_guess->setFocus();
    else
        emit runPressed();
}

void LessonPanel::setRunning(bool running)
{
    m_guess->setReadOnly(running); // and not disabled: it keeps the focus
    if (running && isAncestorOf(QApplication::focusWidget()))
        m_guess->setFocus(Qt::OtherFocusReason);
    for (QWidget* part : std::initializer_list<QWidget*>{m_runButton, m_previous, m_next})
        part->setEnabled(!running);
}

void LessonPanel::setPresenting(bool presenting)
{
    m_presenting = presenting;
    updateFonts();
}

void LessonPanel::setHint(bool wrong)
{
    m_hint->setText(tr("A length of time, please: 5 s, or 800 ms."));
    m_hint->setVisible(wrong);
}

void LessonPanel::fill()
{
    if (m_lesson.runs.empty())
        return;
    const QString language = QLocale().name();
    const std::size_t runs = m_lesson.runs.size();
    const QString count = tr("Lesson %1 of %2").arg(m_place.number).arg(m_place.count);
    m_count->setText(runs == 1 ? count : tr("%1, run %2 of %3").arg(count).arg(m_run + 1).arg(runs));
    m_close->setToolTip(tr("Close the lesson"));
    m_close->setAccessibleName(m_close->toolTip());
    m_title->setText(m_lesson.title.in(language));
    m_shows->setText(unbroken(m_lesson.shows.in(language)));
    m_code->setText(m_lesson.code.join(u'\n'));
    m_code->setVisible(!m_lesson.code.isEmpty());
    m_question->setText(unbroken(m_lesson.runs[m_run].question.in(language)));
    m_guessName->setText(tr("How long will it take?"));
    m_guess->setAccessibleName(m_guessName->text());
    m_guess->setPlaceholderText(tr("your guess, such as 5 s"));
    m_runButton->setText(tr("Run"));
    m_previous->setText(tr("Previous lesson"));
    m_previous->setVisible(m_place.hasPrevious);
    const bool moreRuns = m_run + 1 < runs;
    m_next->setText(moreRuns ? tr("Next run") : m_place.hasNext ? tr("Next lesson") : tr("Finish"));
    m_ask->setVisible(!m_answered);
    showAnswer();
    fitText();
}

// The question stands right beneath the text, where that has room.
void LessonPanel::fitText()
{
    const int wanted = m_scroll->widget()->layout()->heightForWidth(m_scroll->viewport()->width());
    m_scroll->setMaximumHeight(m_answered ? QWIDGETSIZE_MAX : wanted);
}

void LessonPanel::showAnswer()
{
    delete m_notices;
    m_notices = nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{m_asked, m_answer, m_reason, m_noticeTitle})
        part->setVisible(m_answered.has_value());
    if (!m_answered)
        return;
    const LessonRun& run = m_lesson.runs[m_run];
    m_asked->setText(m_question->text());
    m_answer->setText(unbroken(Guess::answer(m_answered->guess, m_answered->took)));
    m_reason->setText(unbroken(run.reason.in(QLocale().name())));
    m_noticeTitle->setText(tr("What to notice"));
    m_noticeTitle->setVisible(!run.notices.empty());
    m_notices = new QWidget;
    auto* rows = new QVBoxLayout(m_notices);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* column = qobject_cast<QVBoxLayout*>(m_scroll->widget()->layout());
    column->insertWidget(column->count() - 1, m_notices);
    for (std::size_t i = 0; i < run.notices.size(); ++i)
        addNotice(run.notices[i], i);
    m_notices->show();
    orderNotices();
}

// Tab goes from the question over what there is to notice to the next step.
void LessonPanel::orderNotices()
{
    QWidget* before = m_runButton;
    for (QToolButton* go : m_notices->findChildren<QToolButton*>()) {
        setTabOrder(before, go);
        before = go;
    }
    setTabOrder(before, m_previous);
}

void LessonPanel::addNotice(const LessonNotice& notice, std::size_t index)
{
    const std::vector<Task> tasks = enabledTasks(m_lesson.plan);
    auto* go = new QToolButton;
    go->setText(displayName(tasks[notice.task - 1], notice.task));
    go->setToolTip(tr("Show it in the timeline"));
    go->setFocusPolicy(Qt::StrongFocus);
    QLabel* words = paragraph("lessonNotice");
    words->setText(unbroken(notice.text.in(QLocale().name())));
    go->setAccessibleDescription(words->text());
    connect(go, &QToolButton::clicked, this, [this, index] { emit noticePressed(index); });
    auto* row = new QHBoxLayout;
    row->addWidget(go, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    qobject_cast<QVBoxLayout*>(m_notices->layout())->addLayout(row);
}

void LessonPanel::updateFonts()
{
    const QFont normal = sized(QApplication::font(), m_presenting ? presentedScale : 1);
    setFont(normal);
    m_title->setFont(bold(sized(normal, titleScale)));
    m_code->setFont(codeFont(normal));
    for (QLabel* label : {m_question, m_asked, m_answer, m_noticeTitle})
        label->setFont(bold(normal));
    setMinimumWidth(QFontMetrics(normal).averageCharWidth() * leastChars);
    fitText();
}

QSize LessonPanel::sizeHint() const
{
    const int code = m_code->fontMetrics().horizontalAdvance(QString(codeChars, u'0'));
    const QMargins margins = layout()->contentsMargins() + m_scroll->widget()->layout()->contentsMargins();
    return {code + margins.left() + margins.right() + m_scroll->verticalScrollBar()->sizeHint().width(),
            QFrame::sizeHint().height()};
}

void LessonPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitText();
}

void LessonPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::ApplicationFontChange)
        updateFonts();
}

} // namespace loopscope
