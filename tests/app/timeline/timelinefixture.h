#pragma once

#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/timeline/timelineview.h"
#include "tests/support/recordingscript.h"

#include <QTest>

namespace loopscope::test {

/// A timeline with what it needs around it, shown and in focus, 800 x 500.
struct TimelineFixture
{
    TimelineFixture()
        : view(commands, selection)
    {
        view.resize(800, 500);
        view.show();
        view.activateWindow();
        view.setFocus();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&view); }

    void show(const QString& lines, const QString& script)
    {
        view.setRecording(recordingFromScript(planOf(lines), script));
    }
    QAction& action(Command command) { return commands.action(command); }
    /// Presses, moves in two steps and releases, as a hand does.
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        move((from + to) / 2);
        move(to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }
    void click(QPoint at) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at); }
    QPoint at(Nanos time, double y) const { return QPointF(view.xOf(time), y).toPoint(); }
    QColor colorAt(double x, double y)
    {
        return view.viewport()->grab().toImage().pixelColor(static_cast<int>(x), static_cast<int>(y));
    }

    CommandSet commands;
    Selection selection;
    TimelineView view;

private:
    void move(QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), view.viewport()->mapToGlobal(QPointF(to)),
                          Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
};

} // namespace loopscope::test
