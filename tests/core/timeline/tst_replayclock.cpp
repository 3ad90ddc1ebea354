#include "core/timeline/replayclock.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

constexpr Nanos start = 1h; // any steady time that is not 0
constexpr Nanos end = 100s; // of the run

std::size_t speedOf(double speed)
{
    const auto& speeds = ReplayClock::speeds;
    return static_cast<std::size_t>(std::find(speeds.begin(), speeds.end(), speed) - speeds.begin());
}

} // namespace

class TestReplayClock : public QObject
{
    Q_OBJECT

private slots:
    void itPlaysAtItsSpeed_data();
    void itPlaysAtItsSpeed();
    void trueSpeedIsTrue() { QCOMPARE(ReplayClock::speeds[ReplayClock().speed()], 1.0); }
    void pausedItStands();
    void anotherSpeedDoesNotJump();
    void aSpeedChosenWhilePausedIsKept();
    void itEndsAtTheEnd();
    void itStaysAtThePresentThatItHasCaughtUpWith();
    void framesDoNotMakeItDrift_data() { itPlaysAtItsSpeed_data(); }
    void framesDoNotMakeItDrift();
};

void TestReplayClock::itPlaysAtItsSpeed_data()
{
    QTest::addColumn<std::size_t>("speed");
    for (std::size_t i = 0; i < ReplayClock::speeds.size(); ++i)
        QTest::addRow("%g", ReplayClock::speeds[i]) << i;
}

void TestReplayClock::itPlaysAtItsSpeed()
{
    QFETCH(std::size_t, speed);
    ReplayClock clock;
    clock.setSpeed(speed, start);
    clock.play(3s, start);
    QVERIFY(clock.isPlaying());
    QCOMPARE(clock.advance(start, end), Nanos(3s));
    const auto later = Nanos(std::llround(ReplayClock::speeds[speed] * 2e9));
    QCOMPARE(clock.advance(start + 2s, end), 3s + later);
}

void TestReplayClock::pausedItStands()
{
    ReplayClock clock;
    QVERIFY(!clock.isPlaying());
    clock.play(3s, start);
    const Nanos shown = clock.advance(start + 1s, end);
    clock.pause();
    QVERIFY(!clock.isPlaying());
    clock.play(shown, start + 1min);
    QCOMPARE(clock.advance(start + 1min, end), Nanos(4s));
    QCOMPARE(clock.advance(start + 1min + 1s, end), Nanos(5s));
}

void TestReplayClock::anotherSpeedDoesNotJump()
{
    ReplayClock clock;
    clock.play(0s, start);
    clock.setSpeed(speedOf(0.01), start + 10s);
    QCOMPARE(clock.advance(start + 10s, end), Nanos(10s));
    QCOMPARE(clock.advance(start + 20s, end), Nanos(10s + 100ms));
    clock.setSpeed(speedOf(4), start + 20s);
    QCOMPARE(clock.advance(start + 20s, end), Nanos(10s + 100ms));
    QCOMPARE(clock.advance(start + 21s, end), Nanos(14s + 100ms));
}

void TestReplayClock::aSpeedChosenWhilePausedIsKept()
{
    ReplayClock clock;
    clock.setSpeed(speedOf(2), start);
    QVERIFY(!clock.isPlaying());
    clock.play(1s, start + 5s);
    QCOMPARE(clock.advance(start + 6s, end), Nanos(3s));
}

void TestReplayClock::itEndsAtTheEnd()
{
    ReplayClock clock;
    clock.play(99s, start);
    QCOMPARE(clock.advance(start + 999ms, end), Nanos(99'999ms));
    QVERIFY(clock.isPlaying());
    QCOMPARE(clock.advance(start + 1001ms, end), end);
    QVERIFY(!clock.isPlaying());
    QCOMPARE(clock.advance(start + 5s, end), end);
}

// A live run's end is its present, which moves on.
void TestReplayClock::itStaysAtThePresentThatItHasCaughtUpWith()
{
    ReplayClock clock;
    clock.setSpeed(speedOf(4), start);
    clock.play(0s, start);
    QCOMPARE(clock.advance(start + 1s, 10s), Nanos(4s));
    QCOMPARE(clock.advance(start + 3s, 12s), Nanos(12s));
    QVERIFY(!clock.isPlaying());
}

void TestReplayClock::framesDoNotMakeItDrift()
{
    QFETCH(std::size_t, speed);
    ReplayClock clock;
    clock.setSpeed(speed, start);
    clock.play(0s, start);
    Nanos before(-1);
    Nanos shown{};
    for (Nanos frame{}; frame <= 20s; frame += 16'667'001ns) {
        shown = clock.advance(start + frame, end);
        QVERIFY(shown > before);
        before = shown;
        QVERIFY(std::abs(double(shown.count()) - double(frame.count()) * ReplayClock::speeds[speed]) <= 1);
    }
}

QTEST_GUILESS_MAIN(TestReplayClock)
#include "tst_replayclock.moc"
