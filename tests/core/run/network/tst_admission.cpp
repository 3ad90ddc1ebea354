#include "core/run/network/admission.h"
#include "core/run/network/connectionramp.h"

#include <QTest>

using namespace loopscope;

class TestAdmission : public QObject
{
    Q_OBJECT

private slots:
    void soManyGoAtOnceAndTheRestQueue();
    void eachOriginHasItsOwnPlaces();
    void whoGivesUpIsNotCalled();
    void raisingLetsTheFirstInTheQueueGo();
    void closedQueuesCallNobody();
    void aFixedNumberOfConnectionsNeverGrows();
    void slowAnswersOpenMoreConnections();
    void quickAnswersDoNot();

private:
    const QString m_here = QStringLiteral("http://here:80");
    const QString m_there = QStringLiteral("http://there:80");
};

void TestAdmission::soManyGoAtOnceAndTheRestQueue()
{
    Admission admission(2);
    QVERIFY(admission.enter(m_here, 1));
    QVERIFY(admission.enter(m_here, 2));
    QVERIFY(!admission.enter(m_here, 3));
    QVERIFY(!admission.enter(m_here, 4));
    QCOMPARE(admission.leave(m_here), std::optional<TaskId>(3));
    QCOMPARE(admission.leave(m_here), std::optional<TaskId>(4));
    QVERIFY(!admission.leave(m_here));
    QVERIFY(admission.enter(m_here, 5));
    QVERIFY(!admission.enter(m_here, 6));
}

void TestAdmission::eachOriginHasItsOwnPlaces()
{
    Admission admission(1);
    QVERIFY(admission.enter(m_here, 1));
    QVERIFY(admission.enter(m_there, 2));
    QVERIFY(!admission.enter(m_here, 3));
    QVERIFY(!admission.leave(m_there));
    QCOMPARE(admission.leave(m_here), std::optional<TaskId>(3));
}

void TestAdmission::whoGivesUpIsNotCalled()
{
    Admission admission(1);
    admission.enter(m_here, 1);
    admission.enter(m_here, 2);
    admission.enter(m_here, 3);
    admission.withdraw(m_here, 2);
    QCOMPARE(admission.leave(m_here), std::optional<TaskId>(3));
}

void TestAdmission::raisingLetsTheFirstInTheQueueGo()
{
    Admission admission(1);
    for (TaskId task = 1; task <= 5; ++task)
        admission.enter(m_here, task);
    QCOMPARE(admission.raise(3), (std::vector<TaskId>{2, 3}));
    QVERIFY(admission.hasQueue());
    QCOMPARE(admission.raise(10), (std::vector<TaskId>{4, 5}));
    QVERIFY(!admission.hasQueue());
}

void TestAdmission::closedQueuesCallNobody()
{
    Admission admission(1);
    admission.enter(m_here, 1);
    admission.enter(m_here, 2);
    admission.closeQueues();
    QVERIFY(!admission.leave(m_here));
}

void TestAdmission::aFixedNumberOfConnectionsNeverGrows()
{
    ConnectionRamp ramp = ConnectionRamp::fixed(6);
    QVERIFY(!ramp.canGrow());
    ramp.onTick();
    QCOMPARE(ramp.allowed(), 6);
}

void TestAdmission::slowAnswersOpenMoreConnections()
{
    ConnectionRamp ramp = ConnectionRamp::growing(100);
    QCOMPARE(ramp.allowed(), ConnectionRamp::first);
    ramp.onTick();
    QCOMPARE(ramp.allowed(), 2 * ConnectionRamp::first);
    ramp.onTick();
    QCOMPARE(ramp.allowed(), 4 * ConnectionRamp::first);
    ramp.onTick();
    QCOMPARE(ramp.allowed(), 100);
    QVERIFY(!ramp.canGrow());
}

void TestAdmission::quickAnswersDoNot()
{
    ConnectionRamp ramp = ConnectionRamp::growing(1000);
    for (int i = 0; i < ConnectionRamp::first / 4; ++i)
        ramp.onFreed();
    ramp.onTick();
    QCOMPARE(ramp.allowed(), ConnectionRamp::first);
    ramp.onTick(); // what came free before counts no more
    QCOMPARE(ramp.allowed(), 2 * ConnectionRamp::first);
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
