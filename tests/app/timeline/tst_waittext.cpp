#include "app/timeline/waittext.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Every sentence on why a task waited.
class TestWaitText : public QObject
{
    Q_OBJECT

private slots:
    void everyWaitHasASentence_data();
    void everyWaitHasASentence();
    void namesOfOthersAreNoPlaceholders();
    void longNamesAreShortened();
    void secretsAreNotTold();
};

static RunSettings settingsFrom(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    RunSettings settings;
    settings.strategy = *strategyFromName(words[0]);
    const int number = words.value(1).toInt();
    settings.limit = number;
    settings.workers = std::max(1, number);
    settings.connections = number;
    return settings;
}

// Of the first task's state at `time`; what has not ended lasts until 700 ms.
static QString sentence(const Recording& recording, Nanos time)
{
    WaitIndex index;
    return WaitText::sentence(recording,
                              waitCause(recording, index, spanAt(recording, 1, time), Nanos(700ms)));
}

void TestWaitText::everyWaitHasASentence_data()
{
    QTest::addColumn<QString>("settings"); // strategy, and how many places
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected"); // of the first task, at 150 ms
    const auto row = [](const char* name, const char* settings, const char* tasks, const char* script,
                        const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(settings) << QString::fromLatin1(tasks)
                            << QString::fromLatin1(script) << QString::fromUtf8(expected);
    };
    const char* const two = "a: sleep 1s\nparse: cpu 1s";
    const char* const naps = "a: sleep 1s\n6x url: sleep 1s";
    const char* const pages = "a: http://h.test:81/\n3x url: http://h.test:81/";

    // The loop.
    row("the loop, held by one", "concurrent", two,
        "121ms a ready   121ms callback parse ready 1ms   183ms callback ends   183ms a running loop",
        "ready at 121 ms, ran 62.0 ms later: parse held the loop");
    row("the loop, held by several", "concurrent", two,
        "100ms a ready   100ms callback parse ready 1ms   150ms callback ends   150ms callback main ready "
        "1ms   "
        "200ms callback ends   200ms callback parse ready 1ms   300ms callback ends   300ms a running loop",
        "ready at 100 ms, ran 200 ms later: parse held the loop for 100 ms, the longest of 3 callbacks");
    row("the loop, held by the strategy", "concurrent", two,
        "121ms a ready   121ms callback main ready 1ms   183ms callback ends   183ms a running loop",
        "ready at 121 ms, ran 62.0 ms later: main held the loop");
    row("the loop, held by nobody", "concurrent", two, "121ms a ready   183ms a running loop",
        "ready at 121 ms, ran 62.0 ms later: nothing is known to have held the loop");
    row("the loop, held for a little of it", "concurrent", two,
        "100ms a ready   150ms callback parse ready 1ms   152ms callback ends   200ms a running loop",
        "ready at 100 ms, ran 100 ms later: the loop was held for only 2.00 ms of it; why else it waited is "
        "not "
        "known");
    row("the loop, still", "concurrent", two, "100ms a ready   100ms callback parse ready 1ms",
        "ready since 100 ms, for 600 ms so far: parse has held the loop for 600 ms");
    row("the loop, still, held by nobody", "concurrent", two, "100ms a ready",
        "ready since 100 ms, for 600 ms so far: nothing is known to hold the loop");
    row("the loop, until the stop", "concurrent", two,
        "100ms a ready   100ms callback parse ready 1ms   300ms callback ends   300ms a cancelled",
        "ready at 100 ms, not run for 200 ms: parse held the loop; then the run was stopped");
    row("its own thread", "blocking", two, "150ms a ready loop   150.5ms a running loop",
        "ready at 150 ms, ran 500 \302\265s later: its own thread had to wake up");

    // The limit.
    row("a limit", "concurrent 3", naps,
        "0ms a queued limit   0ms url_2 waiting timer   0ms url_3 waiting timer   0ms url_4 waiting timer   "
        "500ms url_2 succeeded   500ms a ready",
        "queued 500 ms: the limit of 3 was taken by url_2, url_3, url_4; then url_2 made way");
    row("a limit of one", "concurrent 1", naps,
        "0ms a queued limit   0ms url_2 waiting timer   500ms url_2 succeeded   500ms a ready",
        "queued 500 ms: the limit of 1 was taken by url_2");
    row("a limit, taken in turn by many", "concurrent 1", naps,
        "0ms a queued limit   0ms url_2 waiting timer   1ms url_2 succeeded   1ms url_3 waiting timer   "
        "2ms url_3 succeeded   2ms url_4 waiting timer   3ms url_4 succeeded   3ms url_5 waiting timer   "
        "500ms url_5 succeeded   500ms a ready",
        "queued 500 ms: the limit of 1 was taken by url_2, url_3, url_4 and 1 more in turn; then url_5 made "
        "way");
    row("a limit, still", "concurrent 1", naps, "0ms a queued limit   0ms url_2 waiting timer",
        "queued for 700 ms so far: the limit of 1 was taken by url_2");
    row("a limit, by nobody knows whom", "concurrent 1", naps, "0ms a queued limit   500ms a ready",
        "queued 500 ms: who had taken the limit of 1 is not known");
    row("a limit, until the stop", "concurrent 1", naps,
        "0ms a queued limit   0ms url_2 waiting timer   500ms url_2 cancelled   500ms a cancelled",
        "queued 500 ms: the limit of 1 was taken by url_2; then the run was stopped");

    // Workers.
    row("workers", "pool 2", naps,
        "0ms a queued worker   0ms worker 1 takes url_2   0ms url_2 waiting timer worker 1   "
        "0ms worker 2 takes url_3   0ms url_3 waiting timer worker 2   500ms worker 1 leaves url_2   "
        "500ms url_2 ready   500ms worker 1 takes a   500ms a waiting timer worker 1",
        "queued 500 ms: all 2 workers were busy with url_2, url_3; then url_2 made way");
    row("one worker", "pool 1", naps,
        "0ms a queued worker   0ms worker 1 takes url_2   0ms url_2 waiting timer worker 1   "
        "500ms worker 1 leaves url_2   500ms url_2 ready   500ms worker 1 takes a   "
        "500ms a waiting timer worker 1",
        "queued 500 ms: the only worker was busy with url_2");
    row("a free worker", "pool 2", naps,
        "149ms a queued worker   151ms worker 2 takes a   151ms a waiting timer worker 2",
        "queued 2.00 ms: worker 2 was free and only had to take it up");
    row("a worker, not yet", "pool 2", naps, "0ms a queued worker",
        "queued for 700 ms so far: it was not taken up yet");

    // Connections.
    row("connections", "concurrent 2", pages,
        "0ms a queued connection   0ms url_2 waiting connection   0ms url_3 waiting connection   "
        "500ms url_2 ready   500ms a waiting connection",
        "queued 500 ms: 2 connections to h.test:81 were in use by url_2, url_3; then url_2 made way");
    row("one connection", "concurrent 1", pages,
        "0ms a queued connection   0ms url_2 waiting connection   500ms url_2 ready   "
        "500ms a waiting connection",
        "queued 500 ms: the only connection to h.test:81 was in use by url_2");
    row("connections to the practice server", "concurrent 1", "a: practice:/delay/1\nb: practice:/delay/1",
        "0ms a queued connection   0ms b waiting connection   500ms b ready   500ms a waiting connection",
        "queued 500 ms: the only connection to the practice server was in use by b");
    row("a free connection", "concurrent 2", pages, "149ms a queued connection   151ms a waiting connection",
        "queued 2.00 ms: a connection to h.test:81 was free, and only had to be taken");
    row("a connection, until its deadline", "concurrent 1", pages,
        "0ms a queued connection   0ms url_2 waiting connection   500ms a ready   500ms a running loop   "
        "500ms a failed the deadline of 500 ms passed while queued for a connection",
        "queued 500 ms: the only connection to h.test:81 was in use by url_2; then it failed: the deadline "
        "of "
        "500 ms passed while queued for a connection");
    row("a connection in a pool", "pool 1", pages,
        "0ms a queued connection worker 2   0ms url_2 waiting connection worker 1   500ms url_2 ready   "
        "500ms a waiting connection worker 2",
        "queued 500 ms: the only connection to h.test:81 was in use by url_2; meanwhile it held worker 2");

    // What is outside.
    row("connecting", "concurrent", pages, "0ms a waiting connection   500ms a waiting server",
        "waited 500 ms: connecting to h.test:81 and sending the request took that long");
    row("connecting, still", "concurrent", pages, "0ms a waiting connection",
        "waiting for 700 ms so far: it was connecting to h.test:81");
    row("the server", "concurrent", pages, "0ms a waiting server   500ms a receiving",
        "waited 500 ms: h.test:81 took that long to answer");
    row("the server, still", "concurrent", pages, "0ms a waiting server",
        "waiting for 700 ms so far: no answer from h.test:81");
    row("the server, in vain", "concurrent", pages,
        "0ms a waiting server   500ms a ready   500ms a running loop   "
        "500ms a failed the server closed the connection while waiting for the server",
        "waited 500 ms: no answer from h.test:81; then it failed: the server closed the connection while "
        "waiting "
        "for the server");
    row("the server, while holding the loop", "blocking", pages,
        "0ms a waiting server loop   500ms a receiving loop",
        "waited 500 ms: h.test:81 took that long to answer; meanwhile it held the loop");
    row("receiving", "concurrent", pages, "0ms a receiving   500ms a ready",
        "received for 500 ms: the answer from h.test:81");
    row("receiving, still", "concurrent", pages, "0ms a receiving",
        "receiving for 700 ms so far: the answer from h.test:81");
    row("a timer", "concurrent", two, "0ms a waiting timer   1s a ready",
        "waited 1.00 s: its own timer of 1.00 s");
    row("a timer, still", "concurrent", two, "0ms a waiting timer",
        "waiting for 700 ms so far: its own timer of 1.00 s");
    row("a timer, until the stop", "concurrent", two, "0ms a waiting timer   500ms a cancelled",
        "waited 500 ms: its own timer of 1.00 s; then the run was stopped");

    // Its own code.
    row("its own code", "concurrent", two, "0ms a running loop   500ms a succeeded",
        "ran 500 ms: its own code; meanwhile it held the loop");
    row("its own code, which made others late", "concurrent", naps,
        "0ms a running loop   500ms a succeeded   1ms url_2 ready   2ms url_3 ready",
        "ran 500 ms: its own code; meanwhile it held the loop and made 2 task(s) late");
    row("its own code, still, on a worker", "pool", two, "0ms a running worker 2",
        "running for 700 ms so far: its own code; meanwhile it held worker 2");
    row("its own code, too brief to matter", "concurrent", two,
        "150ms a running loop   150.5ms a waiting timer   160ms parse ready",
        "ran 500 \302\265s: its own code");

    // Nothing.
    row("never awaited", "unawaited", two, "1ms run ends", "never started: nobody awaited it");
    row("never asked", "blocking", two, "1ms run stopped", "never started: the run was stopped first");
    row("not known", "concurrent", two, "0ms parse running loop", "what it waited for is not known");
}

void TestWaitText::everyWaitHasASentence()
{
    QFETCH(QString, settings);
    QFETCH(QString, tasks);
    QFETCH(QString, script);
    QFETCH(QString, expected);
    const auto recording = recordingFromScript(planOf(tasks), script, settingsFrom(settings));
    QCOMPARE(sentence(*recording, 150ms), expected);
}

void TestWaitText::namesOfOthersAreNoPlaceholders()
{
    Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: cpu 1s"));
    plan.tasks[1].name = QStringLiteral("%1%2\n%n");
    const auto recording = std::make_shared<Recording>(plan, RunSettings());
    WaitCause cause{.span = {1, 0}, .kind = WaitKind::Limit, .until = 1ms, .holder = Holder::loop()};
    cause.by = {2, {2, 2}};
    cause.places = 2;
    cause.madeLate = 3;
    cause.release = {.by = ReleasedBy::Task, .task = 2, .at = 1ms};
    QCOMPARE(
        WaitText::sentence(*recording, cause),
        QStringLiteral("queued 1.00 ms: the limit of 2 was taken by %1%2 %n, %1%2 %n; then %1%2 %n made way; "
                       "meanwhile it held the loop and made 3 task(s) late"));
}

void TestWaitText::longNamesAreShortened()
{
    Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: cpu 1s"));
    plan.tasks[1].name = QString(500, QLatin1Char('x'));
    const Recording recording(plan, RunSettings());
    QCOMPARE(WaitText::names(recording, {1, {2}}), QString(39, QLatin1Char('x')) + QChar(0x2026));
    QCOMPARE(WaitText::names(recording, {9, {1, 1, 1, 1, 1, 1, 1, 1}}), QStringLiteral("a, a, a and 6 more"));
}

void TestWaitText::secretsAreNotTold()
{
    const auto recording = recordingFromScript(
        planOf(QStringLiteral("a: http://user:hidden@h.test/?token=hidden\nb: http://h.test/?token=hidden")),
        QStringLiteral("0ms a queued connection   0ms b waiting connection   500ms b ready   "
                       "500ms a waiting connection   900ms a waiting server"),
        settingsFrom(QStringLiteral("concurrent 1")));
    for (const Nanos time : {150ms, 600ms, 950ms}) {
        const QString text = sentence(*recording, time);
        QVERIFY2(text.contains(QStringLiteral("h.test")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("hidden")), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestWaitText)
#include "tst_waittext.moc"
