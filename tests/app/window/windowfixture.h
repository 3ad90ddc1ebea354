#pragma once

#include "app/commands/commandset.h"
#include "app/look/language.h"
#include "app/runbar/runbar.h"
#include "app/session/session.h"
#include "app/tasks/planeditor.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/window/mainwindow.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "tests/support/recordingscript.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace loopscope::test {

/// The program's window in English, shown and active, with a session in a folder of its own.
class WindowFixture
{
public:
    WindowFixture()
        : session(std::make_unique<Session>(folder.path()))
    {
        language.choose(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(*session, language);
        window->show();
        window->activateWindow();
    }
    bool isReady() const { return QTest::qWaitForWindowActive(window.get()); }

    const Panels& panels() const { return window->panels(); }
    QAction& action(Command command) const { return panels().commands->action(command); }
    RunController& runs() const { return window->runFlow().controller(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key), modifiers);
    }

    void show(const QString& lines, StrategyKind strategy) const
    {
        Plan plan = planOf(lines);
        plan.settings.strategy = strategy;
        window->showPlan(plan);
    }
    /// Presses the key and waits for the end of the run that it starts.
    bool runWith(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QSignalSpy finished(&runs(), &RunController::finished);
        this->key(key, modifiers);
        return runs().isRunning() && finished.wait(10'000);
    }
    bool run() const { return runWith(Qt::Key_F5); }

    template <class T>
    T* part(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    QString cell(int row, TaskModel::Column column) const
    {
        return panels().tasks->model().index(row, column).data().toString();
    }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    Language language;
    std::unique_ptr<MainWindow> window;
};

} // namespace loopscope::test
