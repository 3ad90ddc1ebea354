#include "core/files/chrometrace/readtrace.h"
#include "core/files/chrometrace/scanwindow.h"
#include "core/files/chrometrace/tracelimits.h"
#include "core/files/chrometrace/tracescanner.h"
#include "tests/support/tracelines.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

const QByteArray sound = R"({"ph":"I","name":"sound","ts":5})";

// The event between two sound ones, each on a line of its own.
QByteArray between(const QByteArray& event)
{
    return "[\n" + sound + ",\n" + event + ",\n" + sound + "\n]";
}

} // namespace

class TstBrokenTraces : public QObject
{
    Q_OBJECT

private slots:
    void aFaultyEventIsSkippedAloneAndItsPlaceIsSaid_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const char* event, const char* why) {
            QTest::newRow(name) << QByteArray(event) << QString::fromUtf8(why);
        };
        row("no time", R"({"ph":"X","name":"a","dur":1})", "no time (\"ts\")");
        row("a time that is a word", R"({"ph":"X","ts":"soon"})", "a time that is no number");
        row("a time that is null", R"({"ph":"X","ts":null})", "a time that is no number");
        row("a time that is a list", R"({"ph":"X","ts":[1]})", "no time (\"ts\")");
        row("NaN", R"({"ph":"X","ts":NaN,"dur":1})", "a time that is no number");
        row("infinity", R"({"ph":"X","ts":-Infinity,"dur":1})", "a time beyond a hundred years");
        row("a huge time", R"({"ph":"X","ts":1e300,"dur":1})", "a time beyond a hundred years");
        row("a time of many digits", R"({"ph":"X","ts":99999999999999999999999,"dur":1})",
            "a time beyond a hundred years");
        row("a time years away", R"({"ph":"X","ts":1790000000000000,"dur":1})",
            "a time years away from the others");
        row("a negative duration", R"({"ph":"X","ts":5,"dur":-1})", "a negative duration");
        row("a duration that is none", R"({"ph":"X","ts":5,"dur":"long"})", "a duration that is no number");
        row("a huge duration", R"({"ph":"X","ts":5,"dur":1e18})", "a duration beyond a year");
        row("no phase", R"({"name":"a","ts":5})", "no phase (\"ph\")");
        row("an unknown phase", R"({"ph":"?","ts":5})", "a phase that is not known");
        row("a long phase", R"({"ph":"XX","ts":5})", "a phase that is not known");
        row("a sample", R"({"ph":"P","ts":5})", "a profiler's sample");
        row("an object", R"({"ph":"O","ts":5,"id":1})", "a snapshot of an object");
        row("a memory dump", R"({"ph":"v","ts":5})", "a memory dump");
        row("a clock mark", R"({"ph":"c","ts":5})", "a clock mark, context or link");
        row("an end too many", R"({"ph":"E","ts":5})", "an end without its beginning");
        row("an asynchronous end too many", R"({"ph":"e","cat":"c","id":1,"ts":5})",
            "an end without its beginning");
        row("asynchronous without an id", R"({"ph":"b","cat":"c","ts":5})", "no id");
        row("an arrow from nowhere", R"({"ph":"f","id":1,"ts":5})", "an arrow without its other end");
        row("an arrow to nowhere", R"({"ph":"s","id":1,"ts":5})", "an arrow without its other end");
        row("a counter without a number", R"({"ph":"C","ts":5,"args":{"a":"b"}})",
            "a counter without a number");
        row("a counter without args", R"({"ph":"C","ts":5})", "a counter without a number");
        row("a missing colon", R"({"ph" "X","ts":5})", "broken JSON");
        row("a missing comma", R"({"ph":"X" "ts":5})", "broken JSON");
        row("a missing quotation mark", "{\"ph\":\"X\",\"name\":\"a,\"ts\":5}", "broken JSON");
        row("a missing bracket", R"({"ph":"X","ts":5,"args":{"a":1})", "broken JSON");
        row("a wrong bracket", R"({"ph":"X","ts":5,"args":{"a":1]})", "broken JSON");
        row("a broken escape", R"({"ph":"X","name":"\uZZZZ","ts":5})", "broken JSON");
        row("half a character", "{\"ph\":\"X\",\"name\":\"\xe2\x82\",\"ts\":5}", "broken JSON");
        row("a number", "17", "broken JSON");
        row("a text", "\"}{\"", "broken JSON");
        row("a list", "[{},[]]", "broken JSON");
        row("a word", "undefined", "broken JSON");
    }

    void aFaultyEventIsSkippedAloneAndItsPlaceIsSaid()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, why);
        const QString lines = linesOfJson(viewOf(between(event)));
        QVERIFY2(lines.startsWith(QStringLiteral("0 sound on 0/0\n0 sound on 0/0\nskipped 1 ") + why +
                                  QStringLiteral(", from event 1 on line ")),
                 qPrintable(lines));
    }

    void whatIsWrongInItselfIsSaidWithItsLine()
    {
        QCOMPARE(
            linesOfJson(viewOf(between(R"({"ph":"X","ts":5,"dur":-1})"))),
            QStringLiteral(
                "0 sound on 0/0\n0 sound on 0/0\nskipped 1 a negative duration, from event 1 on line 3"));
    }

    void whatIsMendedIsKept_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("lines");
        QTest::newRow("begun and never ended")
            << QByteArray(R"([{"ph":"B","name":"a","ts":1},{"ph":"I","name":"b","ts":9}])")
            << QStringLiteral("0+8 a on 0/0\n8 b on 0/0\nmended 1 begun and never ended, shown up to the "
                              "end, from event "
                              "0 on line 0");
        QTest::newRow("asynchronous, and never ended")
            << QByteArray(R"([{"ph":"b","cat":"c","id":1,"name":"a","ts":1},{"ph":"I","name":"b","ts":9}])")
            << QStringLiteral("0+8 a on 0/c\n8 b on 0/0\nmended 1 begun and never ended, shown up to the "
                              "end, from event "
                              "0 on line 0");
        QTest::newRow("no duration")
            << QByteArray(R"([{"ph":"X","name":"a","ts":1}])")
            << QStringLiteral("0+0 a on 0/0\nmended 1 no duration, taken as 0, from event 0 on line 1");
    }

    void whatIsMendedIsKept()
    {
        QFETCH(QByteArray, json);
        QTEST(linesOfJson(viewOf(json)), "lines");
    }

    void whatIsNoTraceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
            QTest::newRow(name) << bytes << QString::fromUtf8(says);
        };
        row("nothing", "", "not a Chrome trace");
        row("blanks", " \n ", "not a Chrome trace");
        row("text", "hello", "line 1: it is not a Chrome trace");
        row("a web page", "\n<!doctype html>", "line 2: it is not a Chrome trace");
        row("zeros", QByteArray(100, '\0'), "not a Chrome trace");
        row("a plan", R"({"version":1,"tasks":[]})", "not a Chrome trace");
        row("events that are no list", R"({"traceEvents":{}})", "not a Chrome trace");
        row("broken before the events", "{\"a\":1,\nb:2,\"traceEvents\":[]}",
            "line 2: it is not a Chrome trace");
        row("a list of numbers", "[\n1,2,3]", "line 2: none of its events can be shown: broken JSON");
        row("a list of other things", R"([{"a":1}])", "none of its events can be shown: no phase");
        row("only brackets", QByteArray(100'000, '['), "none of its events can be shown");
        row("only braces", "[" + QByteArray(100'000, '{'), "none of its events can be shown");
        row("damaged gzip", QByteArray("\x1f\x8b\x08nonsense"), "damaged or cut off");
    }

    void whatIsNoTraceIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString lines = linesOfJson(viewOf(bytes));
        QVERIFY2(lines.startsWith(QLatin1String("refused: ")) && lines.contains(says), qPrintable(lines));
    }

    void deepNestingIsSkipped()
    {
        const QByteArray deep =
            R"({"ph":"X","ts":5,"args":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
        QCOMPARE(linesOfJson(viewOf(between(deep))),
                 QStringLiteral("0 sound on 0/0\n0 sound on 0/0\nskipped 1 brackets nested too deep, from "
                                "event 1 on line 3"));
    }

    void anEventThatIsTooLargeIsSkipped()
    {
        const QByteArray large =
            "{\"ph\":\"X\",\"ts\":5,\"name\":\"" + QByteArray(ScanWindow::mostKept + (1 << 20), 'x') + "\"}";
        QCOMPARE(linesOfJson(viewOf(between(large))),
                 QStringLiteral("0 sound on 0/0\n0 sound on 0/0\nskipped 1 an event larger than 16 MB, from "
                                "event 1 on line 3"));
    }

    void whereItIsNoJsonAnyMoreReadingEndsAndWhatWasReadStays()
    {
        QByteArray json = "[\n" + sound + ",\n";
        for (int i = 0; i < 5000; ++i)
            json += "garbage, ";
        const QString lines = linesOfJson(viewOf(json));
        QVERIFY2(lines.startsWith(
                     QLatin1String("0 sound on 0/0\nskipped 1000 broken JSON, from event 1 on line 3\n")),
                 qPrintable(lines));
        QVERIFY2(lines.contains(QLatin1String("skipped 1 not JSON from there on")), qPrintable(lines));
    }

    void bracketsThatNeverCloseDoNotMakeItWalkTheFileForEach()
    {
        QByteArray json = "[" + sound + ",";
        for (int i = 0; i < 300'000; ++i)
            json += "{,";
        QElapsedTimer timer;
        timer.start();
        const QString lines = linesOfJson(viewOf(json));
        QVERIFY2(lines.contains(QLatin1String("not JSON from there on")), qPrintable(lines));
        QVERIFY(timer.elapsed() < 5000);
    }

    void aNameIsCutAtAWholeCharacter()
    {
        const QByteArray json =
            "[{\"ph\":\"I\",\"ts\":1,\"name\":\"a" + QByteArray("\xc3\xa4").repeated(1000) + "\"}]";
        QCOMPARE(linesOfJson(viewOf(json)),
                 QStringLiteral("0 a") + QString(499, QChar(0xe4)) + QStringLiteral(" on 0/0"));
    }

    void tooManyTracksAreSkipped()
    {
        QByteArray json = "[";
        for (std::size_t i = 0; i < tracelimits::mostTracks + 2; ++i)
            json += R"({"ph":"I","ts":1,"tid":)" + QByteArray::number(static_cast<qulonglong>(i)) + "},";
        ReadProgress progress;
        const Result<ReadTrace> read = readTrace(viewOf(json), progress);
        QVERIFY(read);
        QCOMPARE(read->trace.tracks.size(), tracelimits::mostTracks);
        QCOMPARE(read->trace.skipped.size(), std::size_t(1));
        QCOMPARE(read->trace.skipped[0].count, std::size_t(2));
        QCOMPARE(read->trace.skipped[0].firstEvent, tracelimits::mostTracks);
    }
};

QTEST_APPLESS_MAIN(TstBrokenTraces)
#include "tst_brokentraces.moc"
