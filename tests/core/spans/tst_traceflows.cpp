#include "core/spans/traceflows.h"
#include "tests/support/sampletrace.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

/// Which arrows a span has.
class TestTraceFlows : public QObject
{
    Q_OBJECT

private slots:
    void aFlowBelongsToTheSpansAtItsEnds_data();
    void aFlowBelongsToTheSpansAtItsEnds();
    void thereAreNoMoreThanTheMost();
};

void TestTraceFlows::aFlowBelongsToTheSpansAtItsEnds_data()
{
    QTest::addColumn<int>("track");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("flows");
    QTest::newRow("where it comes from") << 0 << 1 << 1 << 1;
    QTest::newRow("where it leads") << 1 << 0 << 0 << 1;
    QTest::newRow("around where it comes from: the deeper span has it") << 0 << 0 << 0 << 0;
    QTest::newRow("on the same track at another time") << 0 << 1 << 0 << 0;
}

void TestTraceFlows::aFlowBelongsToTheSpansAtItsEnds()
{
    QFETCH(int, track);
    QFETCH(int, level);
    QFETCH(int, index);
    QFETCH(int, flows);
    const SpanRef span{static_cast<std::uint32_t>(track), static_cast<std::uint32_t>(level),
                       static_cast<std::uint32_t>(index)};
    QCOMPARE(int(flowsOf(*sampleTrace(), span, 10).size()), flows);
}

void TestTraceFlows::thereAreNoMoreThanTheMost()
{
    QVERIFY(flowsOf(*sampleTrace(), {1, 0, 0}, 0).empty());
}

QTEST_APPLESS_MAIN(TestTraceFlows)
#include "tst_traceflows.moc"
