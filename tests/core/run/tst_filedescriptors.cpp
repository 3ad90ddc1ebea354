#include "core/run/filedescriptors.h"

#include <QTest>

using namespace loopscope;

class TestFileDescriptors : public QObject
{
    Q_OBJECT

private slots:
    void theLimitIsRaisedAndStays()
    {
        const int raised = raisedFileDescriptorLimit();
        QVERIFY(raised > 0);
        QCOMPARE(raisedFileDescriptorLimit(), raised);
    }

    void aGenerousLimitAffordsAThousandConnections()
    {
        QVERIFY(affordableConnections(65536, true) >= 1024);
        QVERIFY(affordableConnections(4096, false) >= 1024);
    }

    void theOtherEndInThisProcessCostsAsMuchAgain()
    {
        QVERIFY(affordableConnections(1024, true) < affordableConnections(1024, false));
        QVERIFY(affordableConnections(1024, true) > affordableConnections(1024, false) / 2);
    }

    void whatIsAffordedFitsUnderTheLimit()
    {
        for (const int limit : {128, 256, 1024, 4096}) {
            const int connections = affordableConnections(limit, true);
            const int managers = (connections + 5) / 6;
            QVERIFY(2 * connections + 4 * managers + 60 <= limit);
        }
    }

    void oneConnectionIsAlwaysTried() { QCOMPARE(affordableConnections(10, true), 1); }
};

QTEST_GUILESS_MAIN(TestFileDescriptors)
#include "tst_filedescriptors.moc"
