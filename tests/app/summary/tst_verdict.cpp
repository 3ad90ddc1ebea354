#include "app/summary/verdict.h"

#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/virtualrun.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The verdict as text: over runs that the real strategies make on a virtual clock, and over runs as written.
class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void aRunCameTo_data();
    void aRunCameTo();
    void aStoppedRunCameTo_data();
    void aStoppedRunCameTo();
    void aWrittenRunCameTo_data();
    void aWrittenRunCameTo();
    void everySampleHasAVerdict();
    void aLiveRunSaysWhatIsKnownSoFar();
    void namesStayPlainText();
    void longNamesAreShortened();
};

namespace {

// "concurrent limit 2", "pool workers 3"
RunSettings settingsFrom(const QString& words)
{
    const QStringList list = words.split(QLatin1Char(' '));
    RunSettings settings;
    settings.strategy = *strategyFromName(list[0]);
    settings.workers = 8;
    const int number = list.value(2).toInt();
    if (list.value(1) == QLatin1String("limit"))
        settings.limit = number;
    if (list.value(1) == QLatin1String("workers"))
        settings.workers = number;
    if (list.value(1) == QLatin1String("connections"))
        settings.connections = number;
    return settings;
}

QString verdictOf(const Recording& recording)
{
    return Verdict::sentence(recording, summarize(recording));
}

} // namespace

void TestVerdict::aRunCameTo_data()
{
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* tasks, const char* settings, const char* verdict) {
        QTest::addRow("%s: %s", settings, tasks)
            << QString::fromUtf8(tasks).replace(QLatin1Char(';'), QLatin1Char('\n'))
            << QString::fromUtf8(settings) << QString::fromUtf8(verdict);
    };
    row("5x sleep 1s", "blocking",
        "5.00 s of work took 5.00 s: nothing else could run, the loop was held throughout.");
    row("sleep 1s", "blocking",
        "1.00 s of work took 1.00 s: nothing else could run, the loop was held throughout.");
    row("2x sleep 100ms;page: practice:/x", "blocking",
        "700 ms of work took 700 ms, most of it for page alone (500 ms): nothing else could run, the loop "
        "was "
        "held throughout.");
    row("5x sleep 1s", "sequential",
        "5.00 s of work took 5.00 s: one task at a time is as slow as blocking, but the loop stayed free.");
    row("5x practice:/x", "sequential",
        "2.50 s of work took 2.50 s: one task at a time is as slow as blocking, but the loop stayed free.");
    row("sleep 1s", "sequential", "1.00 s of work took 1.00 s, and the loop stayed free.");
    row("2x sleep 1s;parse: cpu 204ms", "sequential",
        "2.20 s of work took 2.20 s, one task at a time, and parse held the loop for 204 ms.");
    row("2x sleep 200ms;slow: sleep 2s", "sequential",
        "2.40 s of work took 2.40 s, one task at a time, most of it for slow alone (2.00 s); the loop stayed "
        "free.");
    row("3x cpu 100ms", "sequential",
        "300 ms of work took 300 ms: all of it ran on the loop, and nothing else could.");
    row("5x sleep 1s", "concurrent",
        "5.00 s of work in 1.00 s: the tasks waited at the same time, and the loop stayed free.");
    row("sleep 1s", "concurrent", "1.00 s of work in 1.00 s, and the loop stayed free.");
    row("5x sleep 1s", "concurrent limit 2",
        "5.00 s of work in 3.00 s: with a limit of 2 at once, 3 had to queue.");
    row("5x sleep 1s", "concurrent limit 5",
        "5.00 s of work in 1.00 s: the tasks waited at the same time, and the loop stayed free.");
    row("5x practice:/x", "concurrent connections 2",
        "2.50 s of work in 1.50 s: too few connections to a host (2), so 3 had to queue.");
    row("2x sleep 1s;parse: cpu 204ms", "concurrent",
        "2.20 s of work in 1.00 s, but parse held the loop for 204 ms.");
    row("a: sleep 100ms;b: sleep 1s;parse: cpu 204ms", "concurrent",
        "1.30 s of work in 1.00 s, but parse held the loop for 204 ms, and a ran 104 ms late.");
    row("3x cpu 100ms", "concurrent",
        "300 ms of work in 300 ms: all of it ran on the loop, which does one thing at a time.");
    row("2x block 1s", "concurrent",
        "2.00 s of work in 2.00 s: all of it ran on the loop, which does one thing at a time.");
    row("4x sleep 100ms;slow: sleep 1s", "concurrent",
        "1.40 s of work in 1.00 s, most of it waiting for slow alone (1.00 s); the loop stayed free.");
    row("4x sleep 600ms;slow: sleep 1s", "concurrent",
        "3.40 s of work in 1.00 s: the tasks waited at the same time, and the loop stayed free.");
    row("5x sleep 1s", "pool workers 5",
        "5.00 s of work in 1.00 s: each task held a worker of its own, and the loop stayed free.");
    row("5x sleep 1s", "pool workers 2", "5.00 s of work in 3.00 s: too few workers (2), so 3 had to queue.");
    row("3x cpu 100ms", "pool workers 4",
        "300 ms of work in 100 ms: each task held a worker of its own, and the loop stayed free.");
    row("5x sleep 1s", "unawaited", "None of the tasks ran: they were created, but nobody awaited them.");
}

void TestVerdict::aRunCameTo()
{
    QFETCH(QString, tasks);
    QFETCH(QString, settings);
    QFETCH(QString, verdict);
    QCOMPARE(verdictOf(*runVirtually(planOf(tasks), settingsFrom(settings))), verdict);
}

void TestVerdict::aStoppedRunCameTo_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("in the middle") << "sequential"
                                   << "Stopped after 2.30 s: 2 of 5 done, 1 cut off, 2 never started.";
    QTest::newRow("all at once")
        << "concurrent"
        << "5.00 s of work in 1.00 s: the tasks waited at the same time, and the loop "
           "stayed free.";
    QTest::newRow("queued ones are cut off too") << "concurrent limit 2"
                                                 << "Stopped after 2.30 s: 4 of 5 done, 1 cut off.";
}

// The virtual world has no stop of its own to name the end by, so that is added.
void TestVerdict::aStoppedRunCameTo()
{
    QFETCH(QString, settings);
    QFETCH(QString, verdict);
    const auto recording =
        runVirtually(planOf(QStringLiteral("5x sleep 1s")), settingsFrom(settings), {}, Nanos(2300ms));
    const Summary summary = summarize(*recording);
    RunStory story = storyOf(*recording, summary);
    if (summary.cancelled > 0)
        story.end = RunEnd::Stopped;
    QCOMPARE(Verdict::sentence(story), verdict);
}

void TestVerdict::aWrittenRunCameTo_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* name, const char* script, const char* verdict) {
        QTest::newRow(name) << QString::fromUtf8(script) << QString::fromUtf8(verdict);
    };
    row("one failed", R"(
        0ms a waiting timer      1s a succeeded      0ms b waiting server
        500ms b failed no host is named nowhere      0ms c waiting timer    1s c succeeded
        1s run ends)",
        "2 succeeded, 1 failed; first b: no host is named nowhere. 2.50 s of work in 1.00 s: the tasks "
        "waited "
        "at the same time, and the loop stayed free.");
    row("all failed", R"(
        0ms a waiting server     300ms a failed the server answered HTTP 500
        0ms b waiting server     200ms b failed the server answered HTTP 404
        0ms c waiting server     400ms c failed the server answered HTTP 404
        400ms run ends)",
        "All 3 failed; first b: the server answered HTTP 404. 900 ms of work in 400 ms: the tasks waited at "
        "the "
        "same time, and the loop stayed free.");
    row("a deadline was most of it", R"(
        0ms a waiting timer      100ms a succeeded
        0ms b waiting server     2s b failed the deadline of 2.00 s passed while waiting for the server
        0ms c waiting timer      100ms c succeeded
        2s run ends)",
        "2 succeeded, 1 failed; first b: the deadline of 2.00 s passed while waiting for the server. Waiting "
        "for "
        "a deadline to pass took 2.00 s of the 2.00 s.");
    row("stopped, and one had failed", R"(
        0ms a waiting server     100ms a failed the server answered HTTP 404
        0ms b waiting timer      300ms b cancelled
        300ms run stopped)",
        "Stopped after 300 ms: 0 of 3 done, 1 cut off, 1 never started. 0 succeeded, 1 failed; first a: the "
        "server answered HTTP 404.");
    row("still going on", R"(
        0ms a waiting timer      100ms a succeeded   0ms b waiting timer)",
        "Still going on when this was saved: 1 of 3 done.");
    row("stopped before anything began", "0ms run stopped",
        "Stopped after 0 ms: 0 of 3 done, 3 never started.");
}

void TestVerdict::aWrittenRunCameTo()
{
    QFETCH(QString, script);
    QFETCH(QString, verdict);
    const Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: https://example.org/\nc: sleep 1s"));
    QCOMPARE(verdictOf(*recordingFromScript(plan, script)), verdict);
}

void TestVerdict::everySampleHasAVerdict()
{
    for (const SampleRecording& sample : sampleRecordings()) {
        const QString verdict = verdictOf(*sample.recording);
        QVERIFY2(verdict.endsWith(QLatin1Char('.')) && !verdict.contains(QLatin1Char('%')),
                 qPrintable(verdict));
    }
}

void TestVerdict::aLiveRunSaysWhatIsKnownSoFar()
{
    const Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s"));
    const QString begun = QStringLiteral("0ms a waiting timer   0ms b waiting timer");
    QCOMPARE(Verdict::soFar(*recordingFromScript(plan, begun)), QStringLiteral("Running…"));
    const QString one = begun + QStringLiteral("   1s a succeeded");
    QCOMPARE(Verdict::soFar(*recordingFromScript(plan, one)), QStringLiteral("Running… 1 of 3 done."));
    const QString two = one + QStringLiteral("   1s b failed no such host");
    QCOMPARE(Verdict::soFar(*recordingFromScript(plan, two)),
             QStringLiteral("Running… 1 of 3 done, 1 failed."));
}

void TestVerdict::namesStayPlainText()
{
    Plan plan = planOf(QStringLiteral("x: cpu 100ms\nsleep 1s"));
    plan.tasks[0].name = QStringLiteral("<b>a%1\u202e\nb</b>");
    QCOMPARE(verdictOf(*runVirtually(plan, settingsFrom(QStringLiteral("concurrent")))),
             QStringLiteral("1.10 s of work in 1.10 s, but <b>a%1 b</b> held the loop for 100 ms, and "
                            "sleep_2 ran 100 ms late."));
}

void TestVerdict::longNamesAreShortened()
{
    Plan plan = planOf(QStringLiteral("sleep 1s\nx: cpu 100ms"));
    plan.tasks[1].name =
        QString(58, QLatin1Char('n')) + QStringLiteral("🚀") + QString(10'000, QLatin1Char('n'));
    const QString verdict = verdictOf(*runVirtually(plan, settingsFrom(QStringLiteral("concurrent"))));
    QVERIFY(
        verdict.contains(QStringLiteral("but ") + QString(58, QLatin1Char('n')) + QStringLiteral("… held")));
}

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"
