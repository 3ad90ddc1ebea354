#include "core/timeline/runtracks.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestLegend : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatTheRunContainsIsExplained();
    void whatIsTooShortToSeeIsNotExplained();
    void runningIsShownAsComputationWhereThereIsSome();
};

void TestLegend::onlyWhatTheRunContainsIsExplained()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("block 1s")), QStringLiteral(R"(
        0ms block_1 waiting timer worker 1
        1s block_1 succeeded
        1s run ends)"));
    RunTracks tracks;
    tracks.update(*recording, 1s);
    QVERIFY(tracks.legend.has(Sign::Waiting));
    QVERIFY(tracks.legend.has(Sign::HoldsThread));
    QVERIFY(tracks.legend.kind(Sign::Waiting) == TaskKind::Block);
    for (const Sign sign : {Sign::Queued, Sign::Receiving, Sign::Ready, Sign::Running, Sign::LoopHeld,
                            Sign::HeartbeatAnswered, Sign::HeartbeatMissed})
        QVERIFY(!tracks.legend.has(sign));
}

void TestLegend::whatIsTooShortToSeeIsNotExplained()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("sleep 1s")), QStringLiteral(R"(
        0ms sleep_1 ready
        0.1ms sleep_1 waiting timer
        1s sleep_1 ready
        1.0001s sleep_1 running loop
        1.0002s sleep_1 succeeded
        1.0002s run ends)"));
    RunTracks tracks;
    tracks.update(*recording, 1s);
    QVERIFY(!tracks.legend.has(Sign::Ready));
    QVERIFY(!tracks.legend.has(Sign::HoldsThread));
    QVERIFY(tracks.legend.has(Sign::Running)); // a solid tick is always drawn
}

void TestLegend::runningIsShownAsComputationWhereThereIsSome()
{
    Legend legend;
    legend.add(Sign::Running, TaskKind::Sleep);
    legend.add(Sign::Running, TaskKind::Cpu);
    legend.add(Sign::Running, TaskKind::Url);
    QVERIFY(legend.kind(Sign::Running) == TaskKind::Cpu);
}

QTEST_GUILESS_MAIN(TestLegend)
#include "tst_legend.moc"
