#include "core/timeline/durationtext.h"

#include <QtTest>

using namespace loopscope;
using namespace std::chrono_literals;

class TstDurationText : public QObject
{
    Q_OBJECT

private slots:
    void saysALengthOfTimeAsPeopleDo_data()
    {
        QTest::addColumn<qint64>("nanos");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, Nanos time, const char* text) {
            QTest::newRow(name) << qint64(time.count()) << QString::fromUtf8(text);
        };
        row("nothing", 0ns, "0 ms");
        row("nanoseconds", 7ns, "7 ns");
        row("microseconds", 1500ns, "1.50 µs");
        row("hundreds of microseconds", 250us, "250 µs");
        row("one millisecond", 1ms, "1.00 ms");
        row("tens of milliseconds", 12340us, "12.3 ms");
        row("hundreds of milliseconds", 540ms, "540 ms");
        row("rounded up to a second", 999'600us, "1.00 s");
        row("rounded up to a tenth more", 9'996us, "10.0 ms");
        row("one second", 1s, "1.00 s");
        row("the blocking staircase", 5'012ms, "5.01 s");
        row("the last in seconds", 59'949ms, "59.9 s");
        row("rounded up to a minute", 59'960ms, "1 min 00 s");
        row("minutes", 125s, "2 min 05 s");
        row("rounded up to an hour", 3'599'600ms, "1 h 00 min");
        row("hours", 3720s, "1 h 02 min");
        row("before zero", -540ms, "-540 ms");
    }

    void saysALengthOfTimeAsPeopleDo()
    {
        QFETCH(qint64, nanos);
        QFETCH(QString, text);
        QCOMPARE(durationText(Nanos(nanos)), text);
    }
};

QTEST_GUILESS_MAIN(TstDurationText)
#include "tst_durationtext.moc"
