#include "tests/support/recordingrules.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/writtenrecording.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;

// A checker that finds nothing proves nothing: here it must find what was planted.
class TstRecordingRules : public QObject
{
    Q_OBJECT

private slots:
    void aPlantedFaultIsFound_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* sample, const char* from, const char* to, const char* rule) {
            QTest::newRow(rule) << QByteArray(sample) << QByteArray(from) << QByteArray(to)
                                << QString::fromUtf8(rule);
        };
        row("pool", "{\"traceEvents\":[", "{ \"traceEvents\":[", "begins with");
        row("pool", "\"displayTimeUnit\":\"ms\"", "\"displayTimeUnit\":\"ns\"", "displayTimeUnit");
        row("pool", "\"ts\":1.000", "\"ts\":0.000", "none is below 1");
        row("pool", "\"ts\":201.000", "\"ts\":201.0", "ts has three decimals");
        row("pool", "\"dur\":100.000", "\"dur\":100", "dur has three decimals");
        row("pool", "\"dur\":100.000", "\"dur\":-1.000", "negative length");
        row("pool", "\"ph\":\"X\"", "\"ph\":\"B\"", "events are X, C, M");
        row("pool", "\"ph\":\"X\"", "\"ph\":\"M\"", "is what the trace shows");
        row("pool", "\"name\":\"Event loop\"", "\"name\":\"Loop\"", "process 1");
        row("pool", "\"name\":\"Workers\"", "\"name\":\"Pool\"", "process 3");
        row("pool", "\"thread_sort_index\"", "\"sort\"", "thread_sort_index");
        row("pool", "\"cat\":\"state\"", "\"cat\":\"phase\"", "cat state");
        row("pool", "\"on\":\"worker\"", "\"on\":null", "queued says what");
        row("pool", "\"where\":\"worker\"", "\"where\":null", "holds a worker");
        row("pool", "\"worker\":2}", "\"worker\":1}", "that worker's slice");
        row("pool", "\"late_us\":100.000", "\"late_ms\":100.000", "args {task, late_us}");
        row("pool", "\"late_us\":0.000", "\"late_us\":900000.000", "worst_late_ms");
        row("pool", "\"wall_ms\":5.5", "\"wall_ms\":5.6", "wall_ms");
        row("pool", "\"peak_in_flight\":3", "\"peak_in_flight\":2", "peak_in_flight");
        row("pool", "\"succeeded\":2", "\"succeeded\":3", "succeeded counts");
        row("pool", "\"took_ms\":5.4", "\"took_ms\":5.5", "took_ms");
        row("pool", "\"reason\":\"the server answered 404\"", "\"reason\":null", "has a reason");
        row("pool", "\"findings\":[],\"tasks\":[{", "\"findings\":[],\"tasks\":[{\"states\":[],",
            "leaves states");
        row("blocking", "\"cat\":\"task\"", "\"cat\":\"callback\"", "one callback at a time");
        row("blocking", "\"where\":\"loop\"", "\"where\":null", "holds the loop");
        row("blocking", "\"name\":\"loop lag\"", "\"name\":\"lag\"", "counter is the loop lag");
        row("blocking", "\"args\":{\"ms\":20.7}", "\"args\":{\"ms\":0.7}", "heartbeats_missed");
        row("concurrent", "\"dur\":1000.000,\"cat\":\"state\"", "\"dur\":1100.000,\"cat\":\"state\"",
            "without gap or overlap");
        row("concurrent", "\"dur\":3700.000,\"cat\":\"callback\"", "\"dur\":3950.000,\"cat\":\"callback\"",
            "never partly overlap");
        row("concurrent", "\"name\":\"running\"", "\"name\":\"rnning\"", "is a state");
        row("concurrent", "\"http_status\":200", "\"http_status\":null", "status of 2xx");
        row("concurrent", "\"outcome\":\"succeeded\"", "\"outcome\":\"not-run\"", "has no states");
        row("unawaited", "\"not_run\":2", "\"not_run\":1", "not_run counts");
    }

    void aPlantedFaultIsFound()
    {
        QFETCH(QByteArray, sample);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, rule);
        QByteArray json = written(*sampleRecording(sample.constData()));
        const qsizetype where = json.indexOf(from);
        QVERIFY2(where >= 0, json);
        json.replace(where, from.size(), to);
        const QString broken = brokenRecordingRules(json).join(QLatin1Char('\n'));
        QVERIFY2(broken.contains(rule), qPrintable(QStringLiteral("found: ") + broken));
    }
};

QTEST_GUILESS_MAIN(TstRecordingRules)
#include "tst_recordingrules.moc"
