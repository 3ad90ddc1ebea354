#include "app/code/codepanel.h"

#include "app/code/codeview.h"
#include "app/look/colors.h"
#include "app/runbar/segments.h"
#include "app/selection/selection.h"
#include "core/analysis/flightcount.h"
#include "core/files/savetext.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace loopscope {

namespace {

constexpr std::chrono::milliseconds lightingPause(50); // between two lightings
constexpr std::chrono::milliseconds afterAnEdit(150);  // somebody may still be typing
constexpr std::size_t mostShown = 2000; // tasks; nobody reads more, and each is a line to lay out
constexpr std::size_t candidates = 50;  // tasks that are looked at for one to follow

bool isInFlight(const TaskRecord& record, Nanos time)
{
    const std::optional<Nanos> start = firstStep(record);
    return start && *start <= time && (!record.end || *record.end > time);
}

} // namespace

CodePanel::CodePanel(Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_languages(new Segments(2, false))
    , m_copy(new QToolButton)
    , m_save(new QToolButton)
    , m_view(new CodeView)
{
    setObjectName(QStringLiteral("codePanel"));
    layOut();
    m_lightPending.setSingleShot(true);
    m_writePending.setSingleShot(true);
    connect(&m_lightPending, &QTimer::timeout, this, &CodePanel::light);
    connect(&m_writePending, &QTimer::timeout, this, &CodePanel::write);
    connect(m_languages, &Segments::chosen, this,
            [this](int index) { setLanguage(static_cast<CodeLanguage>(index)); });
    connect(m_copy, &QToolButton::clicked, this, &CodePanel::copy);
    connect(m_save, &QToolButton::clicked, this, &CodePanel::saveAs);
    connect(&m_selection, &Selection::cursorChanged, this, &CodePanel::lightSoon);
    connect(m_view, &CodeView::scrolled, this, &CodePanel::lightSoon);
    connect(m_view->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_follows = false; });
    retranslate();
}

CodePanel::~CodePanel() = default;

void CodePanel::layOut()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_languages->setObjectName(QStringLiteral("codeLanguages"));
    m_copy->setObjectName(QStringLiteral("copyCode"));
    m_save->setObjectName(QStringLiteral("saveCode"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 2);
    head->addWidget(m_languages);
    head->addStretch(1);
    for (QToolButton* button : {m_copy, m_save}) {
        button->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(button);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void CodePanel::setSource(std::function<Source()> source)
{
    m_source = std::move(source);
    sourceChanged();
}

void CodePanel::sourceChanged()
{
    m_stale = true;
    if (isVisible())
        m_writePending.start(afterAnEdit);
}

void CodePanel::setLanguage(CodeLanguage language)
{
    m_language = language;
    m_languages->setCurrent(static_cast<int>(language));
    m_stale = true;
    if (isVisible())
        write();
}

void CodePanel::setRecording(std::shared_ptr<const Recording> recording)
{
    m_recording = std::move(recording);
    m_index.clear();
    m_live = false;
    m_follows = true;
    m_now = m_recording ? m_recording->lastTime() : Nanos(0);
    light();
}

void CodePanel::advance(Nanos now, bool live)
{
    const bool wasLive = std::exchange(m_live, live);
    m_now = now;
    if (live)
        lightSoon();
    else if (wasLive || m_lightPending.isActive())
        light();
}

Program CodePanel::program() const
{
    const Source source = m_source ? m_source() : Source();
    return programOf(source.plan, source.settings, m_language);
}

std::optional<Problem> CodePanel::saveTo(const QString& path) const
{
    return saveText(program().text, path);
}

void CodePanel::write()
{
    m_writePending.stop();
    if (!isVisible() || !m_source)
        return;
    m_stale = false;
    const Source source = m_source();
    m_strategy = source.settings.strategy;
    Program shown = programOf(source.plan, source.settings, m_language, mostShown);
    m_lines = std::move(shown.lines);
    if (shown.text != m_view->toPlainText())
        m_view->setProgram(shown.text, m_language, m_lines.empty() ? 0 : m_lines.front());
    light();
}

void CodePanel::lightSoon()
{
    const std::chrono::milliseconds elapsed(m_lightShown.isValid() ? m_lightShown.elapsed()
                                                                   : lightingPause.count());
    if (elapsed >= lightingPause)
        light();
    else if (!m_lightPending.isActive())
        m_lightPending.start(lightingPause - elapsed);
}

// Looks at the tasks whose lines can be seen, however many there are. A run under another strategy is of
// another program.
void CodePanel::light()
{
    m_lightPending.stop();
    if (!isVisible() || m_stale)
        return;
    m_lightShown.restart();
    std::vector<CodeView::LitLine> lit;
    if (m_recording && m_recording->zero() && m_recording->settings().strategy == m_strategy) {
        const Nanos time = m_selection.cursor().value_or(m_now);
        follow(time);
        const int first = m_view->firstVisibleLine();
        for (int line = first; line < first + m_view->visibleLines(); ++line) {
            const TaskId task = taskAt(line);
            if (task != noTask && isInFlight(m_recording->record(task), time))
                lit.push_back({line, m_recording->task(task).kind});
        }
    }
    m_view->setLit(std::move(lit));
}

// A task that holds something is looked for first, then the one that has waited longest.
void CodePanel::follow(Nanos time)
{
    if (!m_follows || m_lines.empty())
        return;
    const LoopMoment moment = m_index.at(*m_recording, time, candidates);
    std::vector<TaskId> tasks;
    if (moment.held && moment.held->task != noTask)
        tasks.push_back(moment.held->task);
    for (const TaskMoments* moments : {&moment.workers, &moment.waiting, &moment.ready}) {
        for (const TaskMoment& each : moments->first)
            tasks.push_back(each.task);
    }
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](TaskId task) {
        return task <= m_lines.size() && isInFlight(m_recording->record(task), time);
    });
    if (found != tasks.end())
        m_view->reveal(m_lines[*found - 1]);
}

TaskId CodePanel::taskAt(int line) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), line);
    if (found == m_lines.end() || *found != line)
        return noTask;
    const auto task = static_cast<TaskId>(found - m_lines.begin() + 1);
    return task <= m_recording->records().size() ? task : noTask;
}

void CodePanel::copy() const
{
    QGuiApplication::clipboard()->setText(program().text);
}

void CodePanel::saveAs()
{
    const Program written = program();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the program"), QDir::home().filePath(written.fileName),
        m_language == CodeLanguage::Python ? tr("Python (*.py)") : tr("C++ (*.cpp)"));
    if (path.isEmpty())
        return;
    const std::optional<Problem> problem = saveText(written.text, path);
    emit said(problem ? tr("%1 was not saved: %2").arg(path, problem->toString()) : QString());
}

void CodePanel::retranslate()
{
    m_languages->setTexts({QStringLiteral("Python"), QStringLiteral("C++")},
                          {tr("The plan as a Python program: asyncio and the standard library"),
                           tr("The plan as a C++ program with Qt")});
    m_languages->setAccessibleName(tr("Language of the program"));
    m_view->setAccessibleName(tr("The plan as a program"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the whole program"));
    m_save->setText(tr("Save as…"));
    m_save->setToolTip(tr("Save the whole program as a file"));
    m_stale = true;
    write();
}

void CodePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange: retranslate(); break;
    case QEvent::PaletteChange: m_view->setColors(Colors::of(palette())); break;
    case QEvent::FontChange:
        if (isVisible())
            m_view->useSizeOf(font());
        break;
    default: break;
    }
}

void CodePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_view->useSizeOf(font()); // now, as finding a font is a part of the program's start
    if (m_stale)
        write();
    else
        light();
}

} // namespace loopscope
