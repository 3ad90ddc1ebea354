// Starts a program and prints how many milliseconds passed until the screen changed: seen from outside, so
// that the program needs no hook and no program is measured otherwise than another. For a screen on which
// nothing else happens. Usage: loopscope_firstframe PROGRAM [ARGUMENT...]

#include "core/trace/clock.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>

#include <cstdio>
#include <thread>

namespace {

using namespace std::chrono_literals;
using loopscope::Nanos;
using loopscope::steadyNow;

constexpr Nanos longestStart = 20s;
constexpr Nanos betweenLooks = 500us;

// A line across the screen costs the X server next to nothing to read; any window there is crosses it.
QImage look(QScreen& screen)
{
    return screen.grabWindow(0, 0, screen.size().height() / 2, screen.size().width(), 1).toImage();
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QScreen& screen = *QGuiApplication::primaryScreen();
    QStringList command = QGuiApplication::arguments().mid(1);
    if (command.isEmpty())
        return 2;
    const QImage before = look(screen);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const Nanos start = steadyNow();
    program.start(command.takeFirst(), command);
    Nanos now = start;
    while (look(screen) == before && now < start + longestStart) {
        std::this_thread::sleep_for(betweenLooks);
        now = steadyNow();
    }
    now = steadyNow();
    program.kill();
    program.waitForFinished();
    if (now >= start + longestStart)
        return 1;
    std::printf("{\"start_ms\": %.3f}\n", double((now - start).count()) / 1e6);
    return 0;
}
