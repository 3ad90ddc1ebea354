#include "core/timeline/presenttask.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

class TestPresentTask : public QObject
{
    Q_OBJECT

private slots:
    void itIsTheLastOneThatBegan_data();
    void itIsTheLastOneThatBegan();
    void whereSeveralGoOnAtOnceThereIsNone();
};

void TestPresentTask::itIsTheLastOneThatBegan_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<TaskId>("task");
    QTest::newRow("none began") << QString() << noTask;
    QTest::newRow("the first") << QStringLiteral("0ms a waiting timer loop") << TaskId(1);
    QTest::newRow("the second, the first is done")
        << QStringLiteral("0ms a waiting timer   1s a succeeded   1s b waiting timer") << TaskId(2);
    QTest::newRow("all are done")
        << QStringLiteral("0ms a waiting timer   1s a succeeded   1s b waiting timer   2s b succeeded\n"
                          "2s c waiting timer   3s c succeeded")
        << TaskId(3);
}

void TestPresentTask::itIsTheLastOneThatBegan()
{
    QFETCH(QString, script);
    QFETCH(TaskId, task);
    for (const StrategyKind strategy : {StrategyKind::Blocking, StrategyKind::Sequential}) {
        RunSettings settings;
        settings.strategy = strategy;
        const auto run = recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s")),
                                             script, settings);
        QCOMPARE(presentTask(*run), task);
    }
}

void TestPresentTask::whereSeveralGoOnAtOnceThereIsNone()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Concurrent;
    const auto run =
        recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s")),
                            QStringLiteral("0ms a waiting timer   0ms b waiting timer"), settings);
    QCOMPARE(presentTask(*run), noTask);
}

QTEST_GUILESS_MAIN(TestPresentTask)
#include "tst_presenttask.moc"
