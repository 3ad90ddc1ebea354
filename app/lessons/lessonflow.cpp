#include "app/lessons/lessonflow.h"

#include "app/commands/commandset.h"
#include "app/document/filecommands.h"
#include "app/runbar/runbar.h"
#include "app/selection/selection.h"
#include "app/session/session.h"
#include "app/summary/summarypanel.h"
#include "app/timeline/timelineview.h"
#include "app/window/messagestrip.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "core/timeline/durationtext.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

namespace loopscope {

namespace {

// A guess is on the ruler as long as the run does not become a sliver beside it.
constexpr int mostOfRun = 3;
constexpr Nanos alwaysOnRuler = std::chrono::seconds(10);

// The middle of the longest stretch that `record` has in `state`, or altogether; none: it never began.
std::optional<Nanos> momentIn(const TaskRecord& record, std::optional<TaskState> state)
{
    std::optional<Nanos> moment;
    Nanos longest(-1);
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        const StateChange& change = record.changes[i];
        const Nanos length = record.changeEnd(i).value_or(change.at) - change.at;
        if ((state && change.state != *state) || length <= longest)
            continue;
        longest = length;
        moment = change.at + length / 2;
    }
    return moment;
}

} // namespace

LessonFlow::LessonFlow(const Panels& panels, FileCommands& files, RunFlow& runs, Session& session,
                       QObject* parent)
    : QObject(parent)
    , m_panels(panels)
    , m_files(files)
    , m_runs(runs)
    , m_session(session)
    , m_folders{lessonFolders().constFirst(), session.folder() + QStringLiteral("/lessons")}
{
    connect(&runs, &RunFlow::runningChanged, this, &LessonFlow::onRunning);
    // Another plan is not the lesson's.
    const auto leave = [this] {
        if (!m_opening)
            close();
    };
    connect(&files, &FileCommands::planOpened, this, leave);
    connect(&files, &FileCommands::recordingOpened, this, leave);
}

const LessonList& LessonFlow::readAgain()
{
    m_list = readLessons(m_folders);
    QStringList faults;
    for (const LessonFault& fault : m_list.faults)
        faults += fault.toString();
    if (!faults.isEmpty())
        m_panels.message->say(tr("Not every lesson can be used: %1").arg(faults.join(QStringLiteral("; "))));
    return m_list;
}

bool LessonFlow::isDone(const Lesson& lesson) const
{
    return m_session.doneLessons().contains(lesson.id);
}

bool LessonFlow::mayOpen() const
{
    return !m_runs.controller().isRunning();
}

void LessonFlow::open(int number)
{
    const Lesson* lesson = readAgain().numbered(number);
    if (lesson && mayOpen())
        begin(*lesson);
}

void LessonFlow::openFirstOpen()
{
    const std::vector<Lesson>& lessons = readAgain().lessons;
    if (lessons.empty() || !mayOpen())
        return;
    const auto first =
        std::find_if(lessons.begin(), lessons.end(), [this](const Lesson& its) { return !isDone(its); });
    begin(first == lessons.end() ? lessons.front() : *first);
}

void LessonFlow::begin(const Lesson& lesson)
{
    const QScopedValueRollback opening(m_opening, true);
    if (!m_files.begin(lesson.firstPlan(QLocale().name())))
        return;
    m_lesson = lesson;
    m_run = 0;
    m_guess.reset();
    m_panels.summary->setOffersLesson(false);
    makePanel();
    emit panelWanted(m_panel);
    ask();
}

void LessonFlow::makePanel()
{
    if (m_panel)
        return;
    m_panel = new LessonPanel;
    connect(m_panel, &LessonPanel::runPressed, this, [this] {
        prepareRun();
        m_panels.commands->action(Command::Run).trigger();
    });
    connect(m_panel, &LessonPanel::nextPressed, this, &LessonFlow::goOn);
    connect(m_panel, &LessonPanel::previousPressed, this, &LessonFlow::goBack);
    connect(m_panel, &LessonPanel::closePressed, this, &LessonFlow::close);
    connect(m_panel, &LessonPanel::noticePressed, this, &LessonFlow::showNotice);
}

void LessonFlow::ask()
{
    m_guess.reset();
    m_panels.timeline->setExpected(Nanos(0));
    prepareRun();
    const int at = static_cast<int>(
        std::count_if(m_list.lessons.begin(), m_list.lessons.end(),
                      [this](const Lesson& other) { return other.number <= m_lesson->number; }));
    m_panel->ask(*m_lesson, m_run,
                 {.number = at,
                  .count = static_cast<int>(m_list.lessons.size()),
                  .hasPrevious = beside(-1) != nullptr,
                  .hasNext = beside(1) != nullptr});
}

// Whoever has changed the run bar since gets the lesson's own settings back.
void LessonFlow::prepareRun()
{
    m_panels.runBar->setSettings(resolved(run().settings));
}

const Lesson* LessonFlow::beside(int by) const
{
    const std::vector<Lesson>& lessons = m_list.lessons;
    const auto here = std::find_if(lessons.begin(), lessons.end(),
                                   [this](const Lesson& its) { return its.number == m_lesson->number; });
    const auto index = here - lessons.begin() + by;
    const bool there = index >= 0 && index < static_cast<std::ptrdiff_t>(lessons.size());
    return there ? &lessons[static_cast<std::size_t>(index)] : nullptr;
}

void LessonFlow::goOn()
{
    if (m_run + 1 < m_lesson->runs.size()) {
        ++m_run;
        ask();
    } else if (const Lesson* next = beside(1)) {
        begin(*next);
    } else {
        close();
    }
}

void LessonFlow::goBack()
{
    if (const Lesson* previous = beside(-1))
        begin(*previous);
}

void LessonFlow::close()
{
    if (!m_lesson)
        return;
    m_lesson.reset();
    m_panels.timeline->setExpected(Nanos(0));
    emit panelWanted(nullptr);
}

void LessonFlow::onRunning(bool running)
{
    if (!m_lesson)
        return;
    m_panel->setRunning(running);
    const Recording& recording = *m_runs.controller().recording();
    if (!isAsked(recording.settings()))
        return; // a person tries something else with the lesson's tasks
    if (running)
        markGuess();
    else if (recording.runEnd() == RunEnd::Completed)
        onOver(recording);
}

bool LessonFlow::isAsked(const RunSettings& settings) const
{
    const RunSettings asked = resolved(run().settings);
    return settings.strategy == asked.strategy && settings.limit == asked.limit &&
           settings.workers == asked.workers && settings.connections == asked.connections;
}

void LessonFlow::onOver(const Recording& recording)
{
    m_panel->answer(m_guess, recording.wallTime());
    if (m_run + 1 == m_lesson->runs.size())
        m_session.addDoneLesson(m_lesson->id);
}

void LessonFlow::markGuess()
{
    m_guess = m_panel->guess();
    if (!m_guess)
        return;
    const Nanos most = std::max(alwaysOnRuler, mostOfRun * run().takes);
    m_panels.timeline->setExpected(*m_guess <= most ? *m_guess : Nanos(0));
    Bookmarks marks = m_panels.timeline->bookmarks();
    marks.set(*m_guess, tr("your guess: %1").arg(durationText(*m_guess)));
    m_panels.timeline->setBookmarks(std::move(marks));
}

void LessonFlow::showNotice(std::size_t index) const
{
    const LessonNotice& notice = run().notices[index];
    const Recording* shown = m_panels.timeline->recording();
    if (!shown || notice.task > shown->tasks().size())
        return;
    m_panels.selection->setTask(notice.task);
    const std::optional<Nanos> moment = momentIn(shown->record(notice.task), notice.state);
    if (moment)
        m_panels.timeline->goToTime(*moment);
    else
        m_panels.selection->setCursor(std::nullopt);
}

} // namespace loopscope
