#include "core/race/rungroup.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Which runs of a comparison belong together, and which of them stands for the others.
class TestRunGroup : public QObject
{
    Q_OBJECT

private slots:
    void runsOfTheSameTasksAndSettingsAreOneGroup();
    void theMiddleRunStandsForItsGroup();
    void aRunThatGoesOnStandsForItsGroup();
    void aStoppedRunStandsForItsGroupOnlyWhereThereIsNoOther();
    void onlyRunsInWhichTheSameTasksSucceededAreComparable();

private:
    static std::shared_ptr<const Recording> runOf(const char* lines, StrategyKind strategy,
                                                  std::optional<Nanos> stopAt = {})
    {
        RunSettings settings = resolved({});
        settings.strategy = strategy;
        return runVirtually(planOf(QString::fromLatin1(lines)), settings, {}, stopAt);
    }
    static std::shared_ptr<Recording> scripted(const char* script)
    {
        return recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s")),
                                   QString::fromLatin1(script));
    }
};

void TestRunGroup::runsOfTheSameTasksAndSettingsAreOneGroup()
{
    const auto blocking = runOf("2x sleep 1s", StrategyKind::Blocking);
    const auto again = runOf("2x sleep 1s", StrategyKind::Blocking);
    const auto gather = runOf("2x sleep 1s", StrategyKind::Concurrent);
    const auto others = runOf("3x sleep 1s", StrategyKind::Blocking);
    QCOMPARE(inGroups({blocking, gather, again, others}), (RunGroups{{blocking, again}, {gather}, {others}}));
    QCOMPARE(allOf({{blocking, again}, {gather}}), (Runs{blocking, again, gather}));
    QCOMPARE(eachAlone({blocking, again}), (RunGroups{{blocking}, {again}}));
}

void TestRunGroup::theMiddleRunStandsForItsGroup()
{
    const RunGroup group{runOf("sleep 3s", StrategyKind::Blocking), runOf("sleep 1s", StrategyKind::Blocking),
                         runOf("sleep 2s", StrategyKind::Blocking)};
    QCOMPARE(shownOf(group, group), group[2]);
    QCOMPARE(shownOf(group), group[2]);
    QCOMPARE(shownOf({group[0]}), group[0]);
}

void TestRunGroup::aRunThatGoesOnStandsForItsGroup()
{
    const auto live = scripted("0ms a waiting timer");
    const RunGroup group{runOf("sleep 3s", StrategyKind::Blocking), live};
    QCOMPARE(shownOf(group, {group[0]}), std::shared_ptr<const Recording>(live));
}

void TestRunGroup::aStoppedRunStandsForItsGroupOnlyWhereThereIsNoOther()
{
    const auto whole = runOf("2x sleep 1s", StrategyKind::Blocking);
    const auto stopped = runOf("2x sleep 1s", StrategyKind::Blocking, 500ms);
    const Runs comparable = comparableOf(RunGroups{{whole, stopped}});
    QCOMPARE(comparable, (Runs{whole}));
    QCOMPARE(shownOf({stopped, whole}, comparable), whole);
    QCOMPARE(shownOf({stopped}, comparable), stopped);
}

void TestRunGroup::onlyRunsInWhichTheSameTasksSucceededAreComparable()
{
    const auto first =
        scripted("0ms a waiting timer\n0ms b waiting timer\n1s a failed\n1s b succeeded\n1s run ends");
    const auto same =
        scripted("0ms a waiting timer\n0ms b waiting timer\n2s a failed\n2s b succeeded\n2s run ends");
    const auto other =
        scripted("0ms a waiting timer\n0ms b waiting timer\n1s a succeeded\n1s b failed\n1s run ends");
    QCOMPARE(comparableOf(RunGroups{{first}, {other}, {same}}), (Runs{first, same}));
}

QTEST_GUILESS_MAIN(TestRunGroup)
#include "tst_rungroup.moc"
