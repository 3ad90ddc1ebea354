#include "core/plan/duration.h"

#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

class TestDuration : public QObject
{
    Q_OBJECT

private slots:
    void aLengthOfTimeIsReadToTheNanosecond_data();
    void aLengthOfTimeIsReadToTheNanosecond();
    void anythingElseIsRefusedWithItsColumn_data();
    void anythingElseIsRefusedWithItsColumn();
    void whatIsWrittenReadsBackAsTheSame_data();
    void whatIsWrittenReadsBackAsTheSame();
};

void TestDuration::aLengthOfTimeIsReadToTheNanosecond_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nanos");
    const auto row = [](const char* text, Nanos expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << qint64(expected.count());
    };
    row("250us", 250us);
    row("200ms", 200ms);
    row("1s", 1s);
    row("1.5s", 1500ms);
    row("2min", 2min);
    row("250µs", 250us);
    row("0s", 0ns);
    row("0.25ms", 250us);
    row(".5s", 500ms);
    row("007ms", 7ms);
    row("0.1s", 100ms);
    row("1.000000001s", 1'000'000'001ns);
    row("86399.999999999s", 24h - 1ns);
    row("0.3333333333333333s", 333'333'333ns);
    row("0.6666666666666666s", 666'666'667ns);
    row("0.0004us", 0ns);
    row("0.0005us", 1ns);
    row("0.000000000008333min", 0ns);
    row("0.00000000001667min", 1ns);
    row("1439.99999999999999999999min", 24h);
    row("1440min", 24h);
}

void TestDuration::aLengthOfTimeIsReadToTheNanosecond()
{
    QFETCH(QString, text);
    QFETCH(qint64, nanos);
    const Result<Nanos> duration = parseDuration(text);
    QVERIFY2(duration, qPrintable(duration ? QString() : duration.problem().toString()));
    QCOMPARE(qint64(duration->count()), nanos);
}

void TestDuration::anythingElseIsRefusedWithItsColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, int column, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << column << QString::fromLatin1(expected);
    };
    row("nothing", "", 1, "expected a length of time");
    row("a word", "soon", 1, "expected a length of time");
    row("no unit", "15", 3, "unit");
    row("an unknown unit", "1.5h", 4, "us, ms, s or min");
    row("a capital unit", "1S", 2, "us, ms, s or min");
    row("a space before the unit", "1 s", 2, "right after");
    row("negative", "-1s", 1, "not negative");
    row("signed", "+1s", 1, "expected a length of time");
    row("a comma", "1,5s", 2, "unit");
    row("no digit after the point", "1.s", 3, "expected a length of time");
    row("only a point", ".s", 1, "expected a length of time");
    row("an exponent", "1e3ms", 2, "unit");
    row("other digits", "١s", 1, "expected a length of time");
    row("infinite", "inf", 1, "expected a length of time");
    row("more than a day", "1441min", 1, "at most 24 hours");
    row("a nanosecond more than a day", "86400.000000001s", 1, "at most 24 hours");
    row("more than any number", "99999999999999999999999999us", 1, "at most 24 hours");
}

void TestDuration::anythingElseIsRefusedWithItsColumn()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(QString, expected);
    const Result<Nanos> duration = parseDuration(text);
    QVERIFY(!duration);
    QCOMPARE(duration.problem().column, column);
    QVERIFY2(duration.problem().message.contains(expected), qPrintable(duration.problem().message));
}

void TestDuration::whatIsWrittenReadsBackAsTheSame_data()
{
    QTest::addColumn<qint64>("nanos");
    QTest::addColumn<QString>("text");
    const auto row = [](Nanos nanos, const char* text) {
        QTest::newRow(text) << qint64(nanos.count()) << QString::fromLatin1(text);
    };
    row(0ns, "0s");
    row(1ns, "0.001us");
    row(250us, "250us");
    row(200ms, "200ms");
    row(1500us, "1.5ms");
    row(1s, "1s");
    row(1s - 1ns, "999.999999ms");
    row(1s + 1ns, "1.000000001s");
    row(90s, "90s");
    row(2min, "2min");
    row(24h, "1440min");
}

void TestDuration::whatIsWrittenReadsBackAsTheSame()
{
    QFETCH(qint64, nanos);
    QFETCH(QString, text);
    QCOMPARE(exactDuration(Nanos(nanos)), text);
    const Result<Nanos> again = parseDuration(text);
    QVERIFY(again);
    QCOMPARE(qint64(again->count()), nanos);
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
