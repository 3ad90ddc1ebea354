#include "core/analysis/flightcount.h"
#include "core/analysis/summary.h"
#include "tests/support/recordingscript.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

Summary summaryOf(const char* taskLines, const char* script, RunSettings settings = {})
{
    const auto recording =
        recordingFromScript(planOf(QString::fromUtf8(taskLines)), QString::fromUtf8(script), settings);
    return summarize(*recording);
}

} // namespace

class TstSummary : public QObject
{
    Q_OBJECT

private slots:
    void workIsWaitingReceivingAndRunningButNeitherQueuedNorReady()
    {
        const Summary summary = summaryOf("a: sleep 1s", R"(
            0ms a queued limit
            1ms a waiting timer
            11ms a receiving
            31ms a ready
            131ms a running loop
            135ms a succeeded
            140ms run ends)");
        QCOMPARE(summary.tasks, Nanos(34ms));
        QCOMPARE(summary.wall, Nanos(135ms));
        QCOMPARE(summary.overlap().value(), 34.0 / 135.0);
    }

    void aRunWithoutLengthHasNoOverlap() { QVERIFY(!summaryOf("a: sleep 1s", "0ms run ends").overlap()); }

    void everyOutcomeIsCounted()
    {
        const Summary summary =
            summaryOf("a: sleep 1s\nb: sleep 1s\nc: sleep 1s\nd: sleep 1s\ne: sleep 1s", R"(
            0ms a waiting timer   0ms b waiting timer   0ms c waiting timer   0ms e waiting timer
            1ms a succeeded       2ms b failed broken   3ms c cancelled stopped
            4ms run stopped)");
        QCOMPARE(summary.succeeded, 1);
        QCOMPARE(summary.failed, 1);
        QCOMPARE(summary.cancelled, 1);
        QCOMPARE(summary.notRun, 1);
    }

    void inFlightCountsFromTheFirstStepToTheEnd_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("peak");
        QTest::newRow("nobody") << "0ms run ends" << 0;
        QTest::newRow("queued is not in flight") << "0ms a queued limit   5ms a cancelled" << 0;
        QTest::newRow("ready before its first step is not either") << "0ms a ready   5ms a cancelled" << 0;
        QTest::newRow("ready that holds the loop is") << "0ms a ready loop   5ms a succeeded" << 1;
        QTest::newRow("ready after waiting is") << "0ms a waiting timer   2ms a ready   9ms a succeeded   "
                                                   "5ms b waiting timer   6ms b succeeded"
                                                << 2;
        QTest::newRow("one ends when the next begins") << "0ms a waiting timer   5ms a succeeded   "
                                                          "5ms b waiting timer   9ms b succeeded"
                                                       << 1;
        QTest::newRow("they overlap") << "0ms a waiting timer   6ms a succeeded   "
                                         "5ms b waiting timer   9ms b succeeded"
                                      << 2;
        QTest::newRow("still in flight") << "0ms a waiting timer   6ms b waiting timer" << 2;
        QTest::newRow("one has no length") << "0ms a waiting timer   9ms a succeeded   "
                                              "5ms b running loop   5ms b succeeded   5ms c waiting timer"
                                           << 2;
    }

    void inFlightCountsFromTheFirstStepToTheEnd()
    {
        QFETCH(QString, script);
        QFETCH(int, peak);
        const auto recording =
            recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s")), script);
        QCOMPARE(peakInFlight(*recording), peak);
        QCOMPARE(summarize(*recording).peakInFlight, peak);
    }

    void theLoopIsBusyInItsCallbacks()
    {
        const LoopFigures loop = summaryOf("a: cpu 1s\nb: cpu 1s", R"(
            0ms callback main ready 0ms     1ms callback ends
            4ms callback a ready 1ms        204ms callback ends
            204ms callback b ready 1ms      214ms callback ends
            214ms run ends)")
                                     .loop;
        QCOMPARE(loop.callbacks, 3u);
        QCOMPARE(loop.busy, Nanos(211ms));
        QCOMPARE(loop.longestBlock, Nanos(200ms));
        QCOMPARE(loop.longestBlockTask, TaskId(1));
        QCOMPARE(loop.worstLate, Nanos(203ms));
    }

    void underBlockingTheTaskThatHeldTheLoopLongestIsNamed()
    {
        const LoopFigures loop = summaryOf("a: block 1s\nb: block 1s\nc: block 1s", R"(
            0ms callback main ready 0ms
            0ms a waiting timer loop     10ms a succeeded
            10ms b waiting server loop   20ms b receiving loop   40ms b succeeded
            40ms c running loop          55ms c succeeded
            56ms callback ends           56ms run ends)")
                                     .loop;
        QCOMPARE(loop.longestBlock, Nanos(56ms));
        QCOMPARE(loop.longestBlockTask, TaskId(2));
    }

    void aTaskCarriedOutInAnothersCallbackIsNamed()
    {
        const LoopFigures loop = summaryOf("a: sleep 1s\nb: cpu 1s", R"(
            0ms a waiting timer          10ms callback a ready 10ms
            10ms a running loop          11ms a succeeded
            11ms b running loop          99ms b succeeded
            100ms callback ends          100ms run ends)")
                                     .loop;
        QCOMPARE(loop.longestBlock, Nanos(90ms));
        QCOMPARE(loop.longestBlockTask, TaskId(2));
    }

    void aCallbackThatStillRunsCountsUpToNow()
    {
        const LoopFigures loop = summaryOf("a: cpu 1s", R"(
            5ms callback a ready 5ms
            50ms heartbeat 1 asked)")
                                     .loop;
        QCOMPARE(loop.busy, Nanos(45ms));
        QCOMPARE(loop.longestBlockTask, TaskId(1));
        QCOMPARE(loop.heartbeatsMissed, 0u);
    }

    void aHeartbeatIsMissedIfItsAnswerTookAnInterval_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("missed");
        const QString ended = QStringLiteral("   0ms a waiting timer   100ms a succeeded   101ms run ends");
        const QString goesOn = QStringLiteral("   0ms a waiting timer");
        const auto row = [](const char* name, const char* script, const QString& rest, int asked,
                            int missed) {
            QTest::newRow(name) << QString::fromUtf8(script) + rest << asked << missed;
        };
        row("answered at once", "10ms heartbeat 1 asked   10.5ms heartbeat 1 answered", ended, 1, 0);
        row("answered in time", "10ms heartbeat 1 asked   19.999999ms heartbeat 1 answered", ended, 1, 0);
        row("answered when the next was due", "10ms heartbeat 1 asked   20ms heartbeat 1 answered", ended, 1,
            1);
        row("never answered", "99ms heartbeat 1 asked", ended, 1, 1);
        row("asked after the last end", "100.5ms heartbeat 1 asked", ended, 0, 0);
        row("overdue in a run that goes on", "10ms heartbeat 1 asked   25ms a ready", goesOn, 1, 1);
        row("not yet due in a run that goes on", "10ms heartbeat 1 asked   15ms a ready", goesOn, 1, 0);
    }

    void aHeartbeatIsMissedIfItsAnswerTookAnInterval()
    {
        QFETCH(QString, script);
        QFETCH(int, asked);
        QFETCH(int, missed);
        const LoopFigures loop = summaryOf("a: sleep 1s", qPrintable(script)).loop;
        QCOMPARE(loop.heartbeats, std::size_t(asked));
        QCOMPARE(loop.heartbeatsMissed, std::size_t(missed));
    }

    void theIntervalIsTheRunsOwn()
    {
        RunSettings settings;
        settings.heartbeat = 50ms;
        const LoopFigures loop =
            summaryOf("a: sleep 1s",
                      "10ms heartbeat 1 asked   50ms heartbeat 1 answered   0ms a ready   60ms a succeeded",
                      settings)
                .loop;
        QCOMPARE(loop.heartbeatsMissed, 0u);
        QCOMPARE(loop.worstLate, Nanos(40ms));
    }

    void latenessIsTheSumOfTheReadyStates()
    {
        const auto recording = recordingFromScript(
            planOf(QStringLiteral("a: sleep 1s")),
            QStringLiteral(
                "0ms a ready   3ms a running loop   4ms a waiting timer   9ms a ready   11ms a succeeded"));
        QCOMPARE(lateness(recording->record(1)), Nanos(5ms));
    }

    void aHundredThousandTasksTakeNoTime()
    {
        Plan plan;
        plan.tasks.resize(100'000);
        Recording recording(plan, {});
        Recorder::Batch batch;
        batch.events.push_back({.at = 1s, .type = EventType::RunStarted});
        for (TaskId id = 1; id <= plan.tasks.size(); ++id) {
            const Nanos at = 1s + Nanos(id * 7919 % 100'003);
            batch.events.push_back({.at = at,
                                    .task = id,
                                    .type = EventType::StateEntered,
                                    .state = TaskState::Waiting,
                                    .on = WaitsOn::Timer});
            batch.events.push_back(
                {.at = at + 1s, .task = id, .type = EventType::TaskEnded, .outcome = Outcome::Succeeded});
        }
        recording.append(std::move(batch));
        QElapsedTimer timer;
        timer.start();
        const Summary summary = summarize(recording);
        QCOMPARE(summary.peakInFlight, 100'000);
        QVERIFY2(timer.elapsed() < 2000, "quadratic?"); // a squared algorithm would take minutes
    }
};

QTEST_GUILESS_MAIN(TstSummary)
#include "tst_summary.moc"
