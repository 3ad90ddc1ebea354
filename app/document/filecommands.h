#pragma once

#include "core/files/openfile.h"
#include "core/spans/trace.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace loopscope {

class CommandSet;
class PlanDocument;
class Session;

/// Carries out the commands of the File menu: dialogs, questions about unsaved work, messages about what went
/// wrong. Gui thread; `window` is the parent of its dialogs.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(CommandSet& commands, PlanDocument& document, Session& session, QWidget& window);

    /// Opens a plan, a recording or another program's trace; the problem says why not, and then nothing has
    /// changed. Asks nothing, and waits for the file.
    std::optional<Problem> open(const QString& path);
    /// The same as a person's wish: shows how far it has come, asks about unsaved work that would go, and
    /// says what went wrong.
    void openAsked(const QString& path);
    /// Shows a run that was made before, and its plan if another one is open, after asking as always.
    void showAgain(std::shared_ptr<const loopscope::Recording> recording);
    /// Lets a person choose a recording or a trace that is to be compared; what is open stays.
    void chooseToCompare();
    /// The same of the file at `path`.
    void compareFile(const QString& path);
    /// Begins with `plan`, that no file has, after asking about unsaved work. False: a person wants to stay.
    bool begin(Plan plan);
    /// Saves, drops or keeps unsaved work as the person says. False: they want to stay.
    bool mayLeave();
    /// The recording that Save recording saves; null: none.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// Nothing can be opened or begun while a run is live.
    void setRunning(bool running);
    /// Fills `menu` with the files that were open before, each time that it is shown.
    void addRecentTo(QMenu& menu);

signals:
    /// Another plan is shown now.
    void planOpened();
    void recordingOpened(std::shared_ptr<const loopscope::Recording> recording);
    /// Runs from the file `name`, to be compared with what is compared already.
    void comparisonOpened(const loopscope::Runs& runs, const QString& name);
    /// Another program's trace, to stand beside what is compared.
    void traceToCompareOpened(std::shared_ptr<const loopscope::Trace> trace, const QString& name);
    /// After recordingOpened() with the first of them: all runs of a file that holds several.
    void seriesOpened(const loopscope::Runs& runs, const QString& name);
    void traceOpened(std::shared_ptr<const loopscope::Trace> trace, const QString& name);
    /// What a person should know: something went wrong, or a warning; empty: all is well.
    void said(const QString& text);
    /// Something was saved; `text` says what and where.
    void saved(const QString& text);

private:
    void take(const QString& path, LoadedPlan plan);
    void take(const QString& path, LoadedRecordings recordings);
    void take(const QString& path, std::shared_ptr<const Trace> trace);
    void warn(const QString& path, const QStringList& warnings);
    void chooseFile();
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);
    void saveRecordingAs();
    void fillRecent(QMenu& menu);
    QString folder() const;

    CommandSet& m_commands;
    PlanDocument& m_document;
    Session& m_session;
    QWidget& m_window;
    std::shared_ptr<const Recording> m_recording;
};

} // namespace loopscope
