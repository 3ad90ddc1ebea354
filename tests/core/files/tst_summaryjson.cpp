#include "core/files/summaryjson.h"
#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/summaryrules.h"
#include "tests/support/virtualrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

QJsonObject summaryOf(const char* sample, States states = States::Write)
{
    return QJsonDocument::fromJson(summaryToJson(*sampleRecording(sample), states)).object();
}

QJsonObject taskOf(const char* sample, int id)
{
    return summaryOf(sample)[QLatin1String("tasks")].toArray().at(id - 1).toObject();
}

} // namespace

class TstSummaryJson : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfRunKeepsTheRules_data()
    {
        QTest::addColumn<QString>("sample");
        for (const SampleRecording& sample : sampleRecordings()) {
            if (sample.recording->runEnd() && sample.recording->runEnd() != RunEnd::OutOfMemory)
                QTest::newRow(sample.name) << QString::fromUtf8(sample.name);
        }
    }

    void everyKindOfRunKeepsTheRules()
    {
        QFETCH(QString, sample);
        const QStringList broken = brokenSummaryRules(summaryOf(qPrintable(sample)));
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }

    void aBlockingFetchWaitsWhileItHoldsTheLoop()
    {
        const QJsonObject state = taskOf("blocking", 2)[QLatin1String("states")].toArray().at(0).toObject();
        QCOMPARE(QJsonDocument(state).toJson(QJsonDocument::Compact),
                 QByteArray("{\"end_ms\":20.000123,\"on\":\"server\",\"start_ms\":10,\"state\":\"waiting\","
                            "\"where\":\"loop\"}"));
    }

    void aFetchTellsWhatItMet()
    {
        const QJsonObject task = taskOf("concurrent", 2);
        QCOMPARE(task[QLatin1String("http_status")].toInt(), 200);
        QCOMPARE(task[QLatin1String("protocol")].toString(), QStringLiteral("HTTP/1.1"));
        QCOMPARE(task[QLatin1String("bytes")].toInt(), 12);
        QCOMPARE(task[QLatin1String("attempts")].toInt(), 2);
        const QString url =
            task[QLatin1String("redirects")].toArray().at(0).toObject()[QLatin1String("url")].toString();
        QCOMPARE(url, QStringLiteral("https://•••@example.org/y?token=•••"));
    }

    void aTaskNotRunHasNoTimes()
    {
        const QJsonObject task = taskOf("stopped", 2);
        QCOMPARE(task[QLatin1String("outcome")].toString(), QStringLiteral("not-run"));
        QVERIFY(task[QLatin1String("start_ms")].isNull());
        QVERIFY(task[QLatin1String("took_ms")].isNull());
        QVERIFY(task[QLatin1String("states")].toArray().isEmpty());
    }

    void aFindingHasItsRuleItsWordsItsTasksAndItsGain()
    {
        RunSettings settings;
        settings.strategy = StrategyKind::Sequential;
        const auto recording = runVirtually(planOf(QStringLiteral("3x sleep 1s")), settings);
        const QByteArray summary = summaryToJson(*recording, States::Omit);
        QVERIFY2(summary.contains("\"findings\":[{\"rule\":\"awaits-in-a-row\",\"text\":\"3 awaits ran one "
                                  "after the other, 3.00 s in all, though none needs what another "
                                  "gives.\",\"fix\":\"Python: await asyncio.gather(*tasks)"),
                 summary);
        QVERIFY2(summary.contains("\"tasks\":[1,2,3],\"gain_ms\":2000}]"), summary);
    }

    void statesCanBeLeftOut()
    {
        const QJsonArray tasks = summaryOf("blocking", States::Omit)[QLatin1String("tasks")].toArray();
        QVERIFY(!tasks.at(0).toObject().contains(QLatin1String("states")));
    }
};

QTEST_GUILESS_MAIN(TstSummaryJson)
#include "tst_summaryjson.moc"
