#include "core/files/chrometrace/stamp.h"

#include <QtTest>

using namespace loopscope;

Q_DECLARE_METATYPE(loopscope::Stamp::Fault)

class TstTraceStamps : public QObject
{
    Q_OBJECT

private slots:
    void microsecondsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("nanos");
        QTest::addColumn<Stamp::Fault>("fault");
        const auto row = [](const char* text, qint64 nanos, Stamp::Fault fault = Stamp::Fault::None) {
            QTest::newRow(text) << QByteArray(text) << nanos << fault;
        };
        row("0", 0);
        row("12", 12'000);
        row("12.3", 12'300);
        row("12.3456", 12'346);
        row("12.9999", 13'000);
        row("12.34549999999999999999999", 12'345);
        row("-12.5", -12'500);
        row("-0.001", -1);
        row("1.5e3", 1'500'000);
        row("1790000000000000.123", 1'790'000'000'000'000'123);
        row("3162240000000000", mostStampNanos);
        row("3162240000000001", 0, Stamp::Fault::OutOfRange);
        row("99999999999999999999999999", 0, Stamp::Fault::OutOfRange);
        row("-99999999999999999999999999.5", 0, Stamp::Fault::OutOfRange);
        row("1e300", 0, Stamp::Fault::OutOfRange);
        row("1e999", 0, Stamp::Fault::OutOfRange);
        row("Infinity", 0, Stamp::Fault::OutOfRange);
        row("-inf", 0, Stamp::Fault::OutOfRange);
        row("NaN", 0, Stamp::Fault::NotANumber);
        row("", 0, Stamp::Fault::NotANumber);
        row("-", 0, Stamp::Fault::NotANumber);
        row(".", 0, Stamp::Fault::NotANumber);
        row("12.5s", 0, Stamp::Fault::NotANumber);
        row("0x10", 0, Stamp::Fault::NotANumber);
        row("null", 0, Stamp::Fault::NotANumber);
        row("1e", 0, Stamp::Fault::NotANumber);
    }

    void microsecondsAreRead()
    {
        QFETCH(QByteArray, text);
        const Stamp stamp =
            stampFromMicros(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        QTEST(stamp.fault, "fault");
        QTEST(qint64(stamp.nanos), "nanos");
    }
};

QTEST_APPLESS_MAIN(TstTraceStamps)
#include "tst_tracestamps.moc"
