// Runs tasks in the real window and counts the frames that its timeline paints; then leaves the finished run
// alone and sees what that costs. Paints offscreen. Prints JSON.
// Usage: loopscope_framecount [TASKS]: 200 tasks while the subject loop is blocked; or so many sleeps that
// end one after the other all through the run.

#include "app/look/language.h"
#include "app/session/session.h"
#include "app/timeline/timelineview.h"
#include "app/window/mainwindow.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "core/trace/clock.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace std::chrono_literals;
using namespace loopscope;

constexpr int blockedTasks = 200;
constexpr Nanos runLength = 4s;
constexpr auto settling = 1s; // a run's threads end, the last paint is done
constexpr auto idleLength = 2s;
constexpr QSize timelineSize(1280, 800);

/// When a widget was painted. Steady time.
class PaintLog : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_paints.push_back(steadyNow());
        return false;
    }
    std::vector<Nanos> take() { return std::exchange(m_paints, {}); }

private:
    std::vector<Nanos> m_paints;
};

Plan plan(int sleeps)
{
    Plan plan;
    plan.settings.strategy = StrategyKind::Concurrent;
    for (int i = 1; i <= sleeps; ++i)
        plan.tasks.push_back({.kind = TaskKind::Sleep, .duration = runLength * i / sleeps});
    if (sleeps > 0)
        return plan;
    plan.tasks.assign(blockedTasks - 1, {.kind = TaskKind::Sleep, .duration = runLength});
    plan.tasks.push_back({.kind = TaskKind::Block, .duration = runLength});
    return plan;
}

void wait(std::chrono::milliseconds length)
{
    QEventLoop loop;
    QTimer::singleShot(length, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

Nanos cpuTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto nanos = [](const timeval& time) {
        return Nanos(std::chrono::seconds(time.tv_sec)) + std::chrono::microseconds(time.tv_usec);
    };
    return nanos(usage.ru_utime) + nanos(usage.ru_stime);
}

double medianOfSeconds(const std::vector<Nanos>& paints)
{
    std::vector<int> seconds(static_cast<std::size_t>(runLength / 1s));
    for (const Nanos paint : paints) {
        const auto second = static_cast<std::size_t>((paint - paints.front()) / 1s);
        if (second < seconds.size())
            ++seconds[second];
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[(seconds.size() - 1) / 2]; // the lower one of two in the middle
}

Nanos worstGap(const std::vector<Nanos>& paints)
{
    Nanos worst{};
    for (std::size_t i = 1; i < paints.size(); ++i)
        worst = std::max(worst, paints[i] - paints[i - 1]);
    return worst;
}

double milliseconds(Nanos time)
{
    return double(time.count()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    Session session(folder.path());
    Language language;
    MainWindow window(session, language);
    RunController& runs = window.runFlow().controller();
    QWidget* timeline = window.panels().timeline->viewport();
    window.showPlan(plan(argc > 1 ? std::atoi(argv[1]) : 0));
    window.show();
    window.resize(window.size() + timelineSize - timeline->size());
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return 1;
    PaintLog log;
    timeline->installEventFilter(&log);
    QEventLoop running;
    QObject::connect(&runs, &RunController::finished, &running, &QEventLoop::quit);
    QTest::keyClick(&window, Qt::Key_F5);
    if (!runs.isRunning())
        return 1;
    log.take();
    running.exec();
    const std::vector<Nanos> paints = log.take();
    wait(settling);
    log.take();
    const Nanos cpu = cpuTime();
    wait(idleLength);
    const Nanos idleCpu = cpuTime() - cpu;
    if (paints.empty())
        return 1;
    std::printf("{\"width\": %d, \"height\": %d, \"frames_a_second\": %.1f, \"worst_gap_ms\": %.2f, "
                "\"idle_paints\": %d, \"idle_cpu_percent\": %.4f}\n",
                timeline->width(), timeline->height(), medianOfSeconds(paints),
                milliseconds(worstGap(paints)), int(log.take().size()),
                100 * milliseconds(idleCpu) / milliseconds(idleLength));
    return 0;
}
