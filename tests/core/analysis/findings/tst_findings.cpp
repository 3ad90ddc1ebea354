#include "core/analysis/findings/findings.h"

#include "core/analysis/findings/findingtext.h"
#include "core/words/findingwords.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

/// "pool 2" = the strategy and its limit, or its workers.
RunSettings settingsOf(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    RunSettings settings;
    settings.strategy = *strategyFromName(words[0]);
    settings.workers = 4;
    const int number = words.value(1).toInt();
    if (settings.strategy == StrategyKind::Pool && number > 0)
        settings.workers = number;
    else
        settings.limit = number;
    return settings;
}

std::vector<Finding> findingsOf(const Recording& recording)
{
    return loopscope::findingsOf(recording, summarize(recording));
}

/// "blocking-call 50ms, late-timer 40ms": the rules that apply, and what each gains.
QString found(const Recording& recording)
{
    QStringList texts;
    for (const Finding& finding : findingsOf(recording))
        texts += QStringLiteral("%1 %2ms").arg(ruleName(finding.rule)).arg(finding.gain / 1ms);
    return texts.join(QStringLiteral(", "));
}

std::shared_ptr<Recording> scripted(const char* tasks, const char* script, const char* settings)
{
    return recordingFromScript(planOf(QString::fromUtf8(tasks)), QString::fromUtf8(script),
                               settingsOf(QString::fromUtf8(settings)));
}

Finding firstOf(const QString& strategy, const QString& tasks)
{
    return findingsOf(*runVirtually(planOf(tasks), settingsOf(strategy), {100ms, 0ms})).front();
}

/// A fetch that waits for its server from `start` until `end`, and how it ended.
QString fetchScript(const char* name, int start, int end, const char* outcome)
{
    return QStringLiteral("%2ms %1 waiting connection\n%2ms %1 waiting server\n%3ms %1 ready\n%3ms %1 %4\n")
        .arg(QLatin1String(name))
        .arg(start)
        .arg(end)
        .arg(QLatin1String(outcome));
}

} // namespace

/// Each rule with a run that it finds, and a near miss that it must not.
class TstFindings : public QObject
{
    Q_OBJECT

private slots:
    void ofARunOnTheVirtualClock_data();
    void ofARunOnTheVirtualClock();
    void fetchesThatFailAtTheirDeadline_data();
    void fetchesThatFailAtTheirDeadline();
    void onlyWhatTheTransportHidesIsARetry_data();
    void onlyWhatTheTransportHidesIsARetry();
    void ofARunThatGoesOnNothingIsSaid();
    void ofAStoppedRunIsSaidWhatHeldIt();
    void workersDoNotHelpWhereCoresAreShort();
    void theCostliestStandsFirst();
    void aFindingNamesItsTasks_data();
    void aFindingNamesItsTasks();
    void itSaysInASentence_data();
    void itSaysInASentence();
    void whatMoreWorkersNeedIsSaidToo();
    void aGainIsAsSureAsItsPrediction();
    void everyRuleHasWordsAndAFix();
};

void TstFindings::ofARunOnTheVirtualClock_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("tasks"); // fetches take 100 ms
    QTest::addColumn<QString>("expected");
    const QString nothing = QStringLiteral("nothing-held-back 0ms");

    QTest::addRow("awaits in a row") << "sequential"
                                     << "3x sleep 1s"
                                     << "awaits-in-a-row 2000ms";
    QTest::addRow("one await") << "sequential"
                               << "sleep 1s" << nothing;
    QTest::addRow("brief computations in a row") << "sequential"
                                                 << "3x cpu 2ms" << nothing;
    QTest::addRow("awaits at once") << "concurrent"
                                    << "3x sleep 1s" << nothing;

    QTest::addRow("a call that blocks the others") << "concurrent"
                                                   << "block 50ms\nsleep 60ms"
                                                   << "blocking-call 50ms";
    QTest::addRow("a call that blocks nobody, but long") << "concurrent"
                                                         << "block 100ms"
                                                         << "blocking-call 0ms";
    QTest::addRow("a call that blocks nobody") << "concurrent"
                                               << "block 9ms" << nothing;
    QTest::addRow("a call that blocks hardly") << "concurrent"
                                               << "block 2ms\nsleep 1s" << nothing;
    QTest::addRow("a call that blocks a worker") << "pool"
                                                 << "block 50ms\nsleep 60ms" << nothing;
    QTest::addRow("everything blocks") << "blocking"
                                       << "2x sleep 1s\nhttp://h.test/"
                                       << "blocking-call 1100ms";

    QTest::addRow("a computation on the loop") << "concurrent"
                                               << "cpu 50ms\nsleep 60ms"
                                               << "computation-on-loop 50ms";
    QTest::addRow("a brief computation on the loop") << "concurrent"
                                                     << "cpu 2ms\nsleep 1s" << nothing;
    QTest::addRow("a computation in the pool") << "pool"
                                               << "cpu 500ms\nsleep 60ms" << nothing;

    QTest::addRow("too few workers") << "pool 2"
                                     << "4x sleep 100ms"
                                     << "pool-too-small 100ms";
    QTest::addRow("just enough workers") << "pool 4"
                                         << "4x sleep 100ms" << nothing;
    QTest::addRow("a limit that is too small") << "concurrent 2"
                                               << "4x sleep 100ms"
                                               << "limit-too-small 100ms";
    QTest::addRow("a limit as large as the plan") << "concurrent 4"
                                                  << "4x sleep 100ms" << nothing;
    QTest::addRow("a limit that only keeps brief ones waiting")
        << "concurrent 2"
        << "sleep 1s\n4x sleep 100ms" << QStringLiteral("slow-tail 700ms");
    QTest::addRow("too few connections") << "concurrent"
                                         << "12x http://h.test/"
                                         << "connections-a-host 100ms";
    QTest::addRow("just enough connections") << "concurrent"
                                             << "6x http://h.test/" << nothing;
    QTest::addRow("workers that queue for connections") << "pool 12"
                                                        << "12x http://h.test/"
                                                        << "connections-a-host 100ms";

    QTest::addRow("a limit over as few connections") << "concurrent 6"
                                                     << "12x http://h.test/"
                                                     << "limit-too-small 100ms";
    QTest::addRow("workers over as few connections") << "pool 6"
                                                     << "24x http://h.test/"
                                                     << "pool-too-small 300ms";

    QTest::addRow("never awaited") << "unawaited"
                                   << "3x sleep 1s"
                                   << "never-awaited 0ms";
    QTest::addRow("nothing to await") << "unawaited"
                                      << ""
                                      << "";

    QTest::addRow("a late timer") << "concurrent"
                                  << "sleep 10ms\ncpu 200ms"
                                  << "computation-on-loop 0ms, late-timer 0ms";
    QTest::addRow("a timer that was late for a call") << "concurrent"
                                                      << "sleep 10ms\nblock 200ms\nsleep 200ms"
                                                      << "blocking-call 200ms, late-timer 200ms";
    QTest::addRow("a timer that is due afterwards") << "concurrent"
                                                    << "sleep 300ms\ncpu 200ms"
                                                    << "computation-on-loop 0ms";

    QTest::addRow("a slow tail") << "concurrent"
                                 << "9x sleep 10ms\nsleep 1s"
                                 << "slow-tail 990ms";
    QTest::addRow("not twice as slow") << "concurrent"
                                       << "9x sleep 501ms\nsleep 1s" << nothing;
    QTest::addRow("two slow ones") << "concurrent"
                                   << "9x sleep 10ms\n2x sleep 1s" << nothing;
}

void TstFindings::ofARunOnTheVirtualClock()
{
    QFETCH(QString, settings);
    QFETCH(QString, tasks);
    QTEST(found(*runVirtually(planOf(tasks), settingsOf(settings), {100ms, 0ms})), "expected");
}

void TstFindings::fetchesThatFailAtTheirDeadline_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected");
    const QString a = fetchScript("a", 0, 60, "succeeded");
    const char* passed = "failed the deadline of 5.00 s passed while waiting for the server";
    QTest::addRow("cost the whole deadline")
        << a + fetchScript("b", 0, 5000, passed) << "deadline-failures 4850ms";
    QTest::addRow("a deadline that fits") << a + fetchScript("b", 0, 140, passed) << "";
    QTest::addRow("failed at once") << a + fetchScript("b", 0, 10, "failed the server answered 404") << "";
    QTest::addRow("failed late for another reason")
        << a + fetchScript("b", 0, 5000, "failed the server answered 500") << "";
    QTest::addRow("none succeeded: a second would do")
        << fetchScript("a", 0, 5000, passed) + fetchScript("b", 0, 5000, passed)
        << "deadline-failures 4000ms";
}

void TstFindings::fetchesThatFailAtTheirDeadline()
{
    QFETCH(QString, script);
    const auto run = scripted("a: http://h.test/a\nb: http://h.test/b",
                              qPrintable(script + QStringLiteral("5s run ends")), "concurrent");
    QTEST(found(*run), "expected");
}

void TstFindings::onlyWhatTheTransportHidesIsARetry_data()
{
    QTest::addColumn<QString>("met");
    QTest::addColumn<QString>("expected");
    QTest::addRow("sent once") << "1ms a sent 1"
                               << "nothing-held-back 0ms";
    QTest::addRow("sent three times") << "1ms a sent 3"
                                      << "hidden-retries 0ms";
    QTest::addRow("sent once for each redirect")
        << "1ms a redirected 302 http://h.test/b\n1ms a redirected 302 http://h.test/c\n2ms a sent 3"
        << "nothing-held-back 0ms";
    QTest::addRow("sent again after a redirect") << "1ms a redirected 302 http://h.test/b\n2ms a sent 3"
                                                 << "hidden-retries 0ms";
}

void TstFindings::onlyWhatTheTransportHidesIsARetry()
{
    QFETCH(QString, met);
    const QString script = fetchScript("a", 0, 100, "succeeded") + met + QStringLiteral("\n100ms run ends");
    QTEST(found(*scripted("a: http://h.test/", qPrintable(script), "concurrent")), "expected");
}

void TstFindings::ofARunThatGoesOnNothingIsSaid()
{
    const auto run =
        scripted("a: block 1s", "0ms a waiting timer loop\n900ms heartbeat 1 asked", "concurrent");
    QCOMPARE(found(*run), QString());
}

void TstFindings::ofAStoppedRunIsSaidWhatHeldIt()
{
    const auto held = scripted(
        "a: block 1s", "0ms a waiting timer loop\n300ms a cancelled\n300ms run stopped", "concurrent");
    QCOMPARE(found(*held), QStringLiteral("blocking-call 0ms"));
    const auto free =
        scripted("a: sleep 1s", "0ms a waiting timer\n300ms a cancelled\n300ms run stopped", "concurrent");
    QCOMPARE(found(*free), QString());
}

void TstFindings::workersDoNotHelpWhereCoresAreShort()
{
    const int cores = Predictor::coresHere();
    const auto run = runVirtually(planOf(QStringLiteral("%1x cpu 100ms").arg(cores * 2)),
                                  settingsOf(QStringLiteral("pool %1").arg(cores)));
    QCOMPARE(found(*run), QString());
}

void TstFindings::theCostliestStandsFirst()
{
    // Blocking costs 100 ms of the others' time, the computation 300 ms.
    const auto run = runVirtually(planOf(QStringLiteral("block 100ms\ncpu 300ms\nsleep 500ms")),
                                  settingsOf(QStringLiteral("concurrent")));
    QCOMPARE(found(*run), QStringLiteral("computation-on-loop 300ms, blocking-call 100ms"));
}

void TstFindings::aFindingNamesItsTasks_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<std::vector<TaskId>>("expected");
    using Ids = std::vector<TaskId>;
    QTest::addRow("who awaited") << "sequential"
                                 << "sleep 1s\ncpu 1ms\nsleep 1s" << Ids{1, 3};
    QTest::addRow("who blocked") << "concurrent"
                                 << "sleep 1s\nblock 500ms\nblock 500ms" << Ids{2, 3};
    QTest::addRow("who queued") << "pool 2"
                                << "4x sleep 1s" << Ids{3, 4};
    QTest::addRow("who was slow") << "concurrent"
                                  << "sleep 1s\n2x sleep 10ms" << Ids{1};
}

void TstFindings::aFindingNamesItsTasks()
{
    QFETCH(QString, settings);
    QFETCH(QString, tasks);
    QTEST(firstOf(settings, tasks).tasks, "expected");
}

void TstFindings::itSaysInASentence_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("text");
    QTest::addRow("awaits")
        << "sequential"
        << "3x sleep 1s"
        << "3 awaits ran one after the other, 3.00 s in all, though none needs what another "
           "gives. The run would end about 2.00 s sooner.";
    QTest::addRow("one call") << "concurrent"
                              << "save: block 500ms"
                              << "save blocked the loop for 500 ms: nothing else could run.";
    QTest::addRow("several computations")
        << "concurrent"
        << "cpu 100ms\nparse: cpu 200ms"
        << "2 computations held the loop for 300 ms in all, 200 ms by parse: nothing else could run. The run "
           "would end about 100 ms sooner.";
    QTest::addRow("one worker") << "pool 1"
                                << "2x block 100ms"
                                << "1 task queued for a worker, the longest for 100 ms: there was 1 worker. "
                                   "The run would end about 100 ms sooner.";
    QTest::addRow("connections") << "concurrent"
                                 << "12x http://h.test/"
                                 << "6 fetches queued for a connection to the host, the longest for 100 ms: "
                                    "there were 6 connections to the host. The run would end about 100 ms "
                                    "sooner, if the server keeps its pace.";
    QTest::addRow("never awaited") << "unawaited"
                                   << "sleep 1s"
                                   << "1 task was created and never awaited, so nothing ran.";
    QTest::addRow("nothing") << "concurrent"
                             << "sleep 1s"
                             << "Nothing held this run back: it took as long as its work.";
}

void TstFindings::itSaysInASentence()
{
    QFETCH(QString, settings);
    QFETCH(QString, tasks);
    const Finding finding = firstOf(settings, tasks);
    const QString gain = FindingWords::gainSentence(finding);
    QTEST(gain.isEmpty() ? findingText(finding) : findingText(finding) + QLatin1Char(' ') + gain, "text");
}

void TstFindings::whatMoreWorkersNeedIsSaidToo()
{
    const QString fetches = QStringLiteral("12x http://h.test/");
    const Finding both = firstOf(QStringLiteral("pool 6"), fetches);
    QCOMPARE(findingFix(both).python,
             QStringLiteral("ThreadPoolExecutor(max_workers=12), and as many connections to the host"));
    const Finding workers = firstOf(QStringLiteral("pool 3"), QStringLiteral("6x http://h.test/"));
    QCOMPARE(findingFix(workers).python, QStringLiteral("ThreadPoolExecutor(max_workers=6)"));
}

void TstFindings::aGainIsAsSureAsItsPrediction()
{
    const QString fetches = QStringLiteral("12x http://h.test/");
    QCOMPARE(firstOf(QStringLiteral("concurrent"), fetches).doubts,
             std::vector<Doubt>{Doubt::MoreAtOnceThanMeasured});
    QCOMPARE(firstOf(QStringLiteral("sequential"), QStringLiteral("3x sleep 1s")).doubts,
             std::vector<Doubt>{});
}

void TstFindings::everyRuleHasWordsAndAFix()
{
    QStringList names;
    for (int rule = 0; rule <= static_cast<int>(FindingRule::NothingHeldBack); ++rule) {
        Finding finding;
        finding.rule = static_cast<FindingRule>(rule);
        names += ruleName(finding.rule);
        QVERIFY(findingText(finding).endsWith(QLatin1Char('.')));
        const bool hasFix = finding.rule != FindingRule::NothingHeldBack;
        QCOMPARE(!findingFix(finding).python.isEmpty() && !findingFix(finding).qt.isEmpty(), hasFix);
        QVERIFY(fixText(finding).endsWith(QLatin1Char('.')));
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TstFindings)
#include "tst_findings.moc"
