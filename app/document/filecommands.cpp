#include "app/document/filecommands.h"

#include "app/commands/commandset.h"
#include "app/document/backgroundopening.h"
#include "app/document/plandocument.h"
#include "app/session/session.h"
#include "core/plan/precautions.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace loopscope {

namespace {

// By which the desktop knows the program's files from other JSON.
constexpr QLatin1String ownEnding(".loopscope.json");

QString withEnding(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + ownEnding : path;
}

// A title without its ending, and without signs that not every file system takes.
QString asFileName(const QString& title)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\:*?\"<>|]"));
    return QFileInfo(title).baseName().remove(refused);
}

} // namespace

FileCommands::FileCommands(CommandSet& commands, PlanDocument& document, Session& session, QWidget& window)
    : QObject(&window)
    , m_commands(commands)
    , m_document(document)
    , m_session(session)
    , m_window(window)
{
    const auto on = [&](Command command, auto slot) {
        connect(&commands.action(command), &QAction::triggered, this, slot);
    };
    on(Command::NewPlan, [this] { begin(Plan()); });
    on(Command::Open, &FileCommands::chooseFile);
    on(Command::Save, &FileCommands::save);
    on(Command::SaveAs, &FileCommands::saveAs);
    on(Command::SaveRecording, &FileCommands::saveRecordingAs);
    setRecording(nullptr);
}

std::optional<Problem> FileCommands::open(const QString& path)
{
    ReadProgress progress;
    Result<ShowableFile> file = openToShow(path, progress);
    if (!file)
        return file.problem();
    std::visit([&](auto&& content) { take(path, std::move(content)); }, std::move(*file));
    return std::nullopt;
}

void FileCommands::openAsked(const QString& path)
{
    if (!m_commands.action(Command::Open).isEnabled()) {
        emit said(tr("%1 was not opened: a run is going on. Stop it first (Shift+F5).").arg(path));
        return;
    }
    std::optional<Result<ShowableFile>> file = openInBackground(path, m_window);
    if (!file)
        return;
    if (!*file) {
        m_session.forgetRecentFile(path);
        emit said(tr("%1 was not opened: %2").arg(path, file->problem().toString()));
        return;
    }
    ShowableFile& content = **file;
    const bool replacesPlan = !std::holds_alternative<std::shared_ptr<const Trace>>(content);
    if (!replacesPlan || mayLeave())
        std::visit([&](auto&& its) { take(path, std::move(its)); }, std::move(content));
}

void FileCommands::showAgain(std::shared_ptr<const Recording> recording)
{
    if (recording->plan().tasks != m_document.plan().tasks) {
        if (!mayLeave())
            return;
        m_document.adopt(recording->plan(), {});
    }
    emit recordingOpened(std::move(recording));
}

void FileCommands::chooseToCompare()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Compare a recording"), folder(),
                                                      tr("Recordings (*.json *.gz);;All files (*)"));
    if (!path.isEmpty())
        compareFile(path);
}

void FileCommands::compareFile(const QString& path)
{
    const std::optional<Result<ShowableFile>> file = openInBackground(path, m_window);
    if (!file)
        return;
    if (!*file) {
        emit said(tr("%1 was not opened: %2").arg(path, file->problem().toString()));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    if (const auto* loaded = std::get_if<LoadedRecordings>(&**file)) {
        emit comparisonOpened(loaded->runs, name);
        warn(path, loaded->warnings);
    } else if (const auto* trace = std::get_if<std::shared_ptr<const Trace>>(&**file)) {
        emit traceToCompareOpened(*trace, name);
    } else {
        emit said(tr("%1 cannot be compared: it is a plan, and holds no run. Open it and run it.").arg(path));
    }
}

void FileCommands::take(const QString& path, LoadedPlan loaded)
{
    if (loaded.plan.name.isEmpty())
        loaded.plan.name = QFileInfo(path).completeBaseName();
    m_document.adopt(std::move(loaded.plan), QFileInfo(path).absoluteFilePath());
    m_session.setLastPlan(path);
    emit planOpened();
    warn(path, loaded.warnings);
}

// Of several runs the first is shown.
void FileCommands::take(const QString& path, LoadedRecordings recordings)
{
    const Runs& runs = recordings.runs;
    m_document.adopt(runs.front()->plan(), {});
    m_session.addRecentFile(path);
    emit recordingOpened(runs.front());
    if (runs.size() > 1)
        emit seriesOpened(runs, QFileInfo(path).fileName());
    warn(path, recordings.warnings);
}

// The plan and its run stay as they are behind it.
void FileCommands::take(const QString& path, std::shared_ptr<const Trace> trace)
{
    m_session.addRecentFile(path);
    emit traceOpened(std::move(trace), QFileInfo(path).fileName());
    emit said({});
}

void FileCommands::warn(const QString& path, const QStringList& warnings)
{
    emit said(warnings.isEmpty() ? QString() : tr("%1: %2").arg(path, warnings.join(QStringLiteral("; "))));
}

bool FileCommands::mayLeave()
{
    if (!m_document.isModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         tr("The plan “%1” has changes that are not saved.").arg(m_document.title()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    question.setTextFormat(Qt::PlainText);
    question.setDefaultButton(QMessageBox::Save);
    question.button(QMessageBox::Discard)->setText(tr("&Do not save"));
    switch (question.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: m_document.giveUp(); return true;
    default: return false;
    }
}

bool FileCommands::begin(Plan plan)
{
    if (!mayLeave())
        return false;
    m_document.adopt(std::move(plan), {});
    m_session.setLastPlan({});
    emit said({});
    emit planOpened();
    return true;
}

void FileCommands::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a plan, a recording or a trace"), folder(),
        tr("Plans, recordings and traces (*.json *.txt *.gz *.trace);;All files (*)"));
    if (!path.isEmpty())
        openAsked(path);
}

// A list of lines has no room for settings, headers and deadlines.
bool FileCommands::save()
{
    const QString path = m_document.path();
    const bool keepsEverything = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return keepsEverything ? saveTo(path) : saveAs();
}

bool FileCommands::saveAs()
{
    const QString name = asFileName(m_document.title()) + ownEnding;
    const QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save the plan, with its headers and passwords"),
                                     QDir(folder()).filePath(name), tr("Plans (*.json)"));
    return !path.isEmpty() && saveTo(withEnding(path));
}

bool FileCommands::saveTo(const QString& path)
{
    if (const std::optional<Problem> problem = m_document.saveTo(path)) {
        emit said(tr("%1 was not saved: %2").arg(path, problem->toString()));
        return false;
    }
    emit said({});
    emit saved(holdsSecrets(m_document.plan())
                   ? tr("Saved %1, with its passwords and other secrets").arg(path)
                   : tr("Saved %1").arg(path));
    return true;
}

void FileCommands::saveRecordingAs()
{
    if (!m_recording)
        return;
    const QString name = QStringLiteral("%1 %2").arg(asFileName(m_document.title()),
                                                     strategyName(m_recording->settings().strategy)) +
                         ownEnding;
    const QString chosen = QFileDialog::getSaveFileName(&m_window, tr("Save the recording, secrets masked"),
                                                        QDir(folder()).filePath(name),
                                                        tr("Recordings (*.json *.json.gz);;All files (*)"));
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen);
    if (const std::optional<Problem> problem = saveRecording(*m_recording, path)) {
        emit said(tr("%1 was not saved: %2").arg(path, problem->toString()));
        return;
    }
    m_session.addRecentFile(path);
    emit said({});
    emit saved(tr("Saved %1").arg(path));
}

void FileCommands::setRecording(std::shared_ptr<const Recording> recording)
{
    m_recording = std::move(recording);
    m_commands.action(Command::SaveRecording).setEnabled(m_recording && m_recording->isOver());
}

void FileCommands::setRunning(bool running)
{
    for (const Command command : {Command::NewPlan, Command::Open})
        m_commands.action(command).setEnabled(!running);
}

void FileCommands::addRecentTo(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fillRecent(menu); });
}

void FileCommands::fillRecent(QMenu& menu)
{
    menu.clear();
    int number = 0;
    for (const QString& path : m_session.recentFiles()) {
        QString shown = QDir::toNativeSeparators(path);
        shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* entry = menu.addAction(QStringLiteral("&%1  %2").arg(++number % 10).arg(shown));
        connect(entry, &QAction::triggered, this, [this, path] { openAsked(path); });
        entry->setEnabled(m_commands.action(Command::Open).isEnabled());
    }
    if (number == 0) {
        menu.addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("&Clear this list"), this, [this] { m_session.clearRecentFiles(); });
}

QString FileCommands::folder() const
{
    const QString path = m_document.path().isEmpty() ? m_session.recentFiles().value(0) : m_document.path();
    const QFileInfo info(path);
    return info.exists() ? info.absolutePath() : QDir::homePath();
}

} // namespace loopscope
