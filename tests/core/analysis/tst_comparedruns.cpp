#include "core/analysis/comparedruns.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

class TestComparedRuns : public QObject
{
    Q_OBJECT

private slots:
    void theLongestRunIsTheOneToBeHeldAgainst();
    void ofEquallyLongRunsTheFirstStays();
    void aRunIsNotHeldAgainstItself();
    void runsThatDidOtherWorkAreNotHeldAgainstEachOther();
    void aRunThatSaysNothingIsLeftOut_data();
    void aRunThatSaysNothingIsLeftOut();
    void otherTasksBeginANewComparison();

private:
    static ComparedRuns::Run run(const QString& script)
    {
        return recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s")), script);
    }
    static ComparedRuns::Run runOf(int ms)
    {
        return run(QStringLiteral("0ms a waiting timer   0ms b waiting timer\n"
                                  "%1ms a succeeded   %1ms b succeeded   %1ms run ends")
                       .arg(ms));
    }
};

void TestComparedRuns::theLongestRunIsTheOneToBeHeldAgainst()
{
    ComparedRuns runs;
    QVERIFY(!runs.earlier());
    const ComparedRuns::Run two = runOf(2000);
    for (const ComparedRuns::Run& each : {runOf(1000), two, runOf(500)})
        runs.add(each);
    QCOMPARE(runs.earlier(), two);
}

void TestComparedRuns::ofEquallyLongRunsTheFirstStays()
{
    ComparedRuns runs;
    const ComparedRuns::Run first = runOf(1000);
    runs.add(first);
    runs.add(runOf(1000));
    QCOMPARE(runs.earlier(), first);
}

void TestComparedRuns::aRunIsNotHeldAgainstItself()
{
    ComparedRuns runs;
    const ComparedRuns::Run longer = runOf(2000);
    const ComparedRuns::Run shorter = runOf(1000);
    runs.add(shorter);
    runs.add(longer);
    QCOMPARE(runs.earlierThan(longer), shorter);
}

void TestComparedRuns::runsThatDidOtherWorkAreNotHeldAgainstEachOther()
{
    ComparedRuns runs;
    runs.add(runOf(2000));
    const ComparedRuns::Run oneFailed =
        run(QStringLiteral("0ms a waiting timer   1s a succeeded   1s b waiting server   9s b failed no such "
                           "host   9s run ends"));
    runs.add(oneFailed);
    QCOMPARE(runs.earlier(), oneFailed);
    QVERIFY(!runs.earlierThan(oneFailed));
    QCOMPARE(runs.earlierThan(runOf(1000))->wallTime(), Nanos(std::chrono::seconds(2)));
}

void TestComparedRuns::aRunThatSaysNothingIsLeftOut_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("stopped") << QStringLiteral(
        "0ms a waiting timer   1s a succeeded   1s b waiting timer   2s b succeeded   2s run stopped");
    QTest::newRow("everything failed") << QStringLiteral(
        "0ms a waiting server   0ms b waiting server   1s a failed x   2s b failed x   2s run ends");
    QTest::newRow("nothing was awaited") << QStringLiteral("0ms run ends");
    QTest::newRow("still live") << QStringLiteral("0ms a waiting timer   1s a succeeded");
}

void TestComparedRuns::aRunThatSaysNothingIsLeftOut()
{
    QFETCH(QString, script);
    ComparedRuns runs;
    runs.add(run(script));
    runs.add(nullptr);
    QVERIFY(!runs.earlier());
}

void TestComparedRuns::otherTasksBeginANewComparison()
{
    ComparedRuns runs;
    runs.add(runOf(1000));
    runs.clear();
    QVERIFY(!runs.earlier());
}

QTEST_GUILESS_MAIN(TestComparedRuns)
#include "tst_comparedruns.moc"
