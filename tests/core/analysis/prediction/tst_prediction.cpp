#include "core/analysis/prediction/prediction.h"

#include "core/timeline/durationtext.h"
#include "tests/support/realrun.h"
#include "tests/support/recordingscript.h"
#include "tests/support/slack.h"
#include "tests/support/virtualrun.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

using Doubts = std::vector<Doubt>;

Q_DECLARE_METATYPE(Doubts)

namespace {

constexpr int cores = 2;

RunSettings settingsOf(StrategyKind strategy)
{
    RunSettings settings;
    settings.strategy = strategy;
    settings.workers = 6;
    return settings;
}

/// What is to be said of a prediction that is not within a tenth, and a few milliseconds for other tests that
/// run beside this one.
QString farOff(const QString& strategy, Nanos predicted, Nanos real)
{
    if (std::chrono::abs(predicted - real) < slack * (real / 10 + 5ms))
        return {};
    return QStringLiteral("%1: predicted %2, took %3. ")
        .arg(strategy, durationText(predicted), durationText(real));
}

} // namespace

/// What one run tells of the others: on the virtual clock exactly, and against real runs.
class TstPrediction : public QObject
{
    Q_OBJECT

private slots:
    void fromAnyRunEveryStrategyIsPredicted_data();
    void fromAnyRunEveryStrategyIsPredicted();
    void realRunsTakeAsLongWithinATenth_data();
    void realRunsTakeAsLongWithinATenth();
    void whatCannotBeKnownIsSaid_data();
    void whatCannotBeKnownIsSaid();
    void aRunThatItsTasksDoNotExplainIsDoubted();
    void aServerThatSlowsDownUnderLoadIsUnsteady();
    void aFetchThatNeverRanIsLikeTheOthers();
    void redirectsTakeAsLongAsTheirHops();
    void aConnectionIsOpenedOnceAndReused();
    void aGhostEndsAsPredicted();
};

void TstPrediction::fromAnyRunEveryStrategyIsPredicted_data()
{
    QTest::addColumn<QString>("tasks");
    QTest::addRow("sleeps") << "5x sleep 1s";
    QTest::addRow("blocking calls") << "3x block 200ms\nsleep 1s";
    QTest::addRow("computations, no more than cores") << "2x cpu 200ms\nsleep 300ms";
    QTest::addRow("fetches beyond the connections") << "10x http://h.test/";
    QTest::addRow("some of each") << "4x http://h.test/\n2x sleep 50ms\nblock 30ms\ncpu 20ms";
}

void TstPrediction::fromAnyRunEveryStrategyIsPredicted()
{
    QFETCH(QString, tasks);
    constexpr std::array all{StrategyKind::Blocking, StrategyKind::Sequential, StrategyKind::Concurrent,
                             StrategyKind::Pool};
    for (const StrategyKind measured : all) {
        const auto run = runVirtually(planOf(tasks), settingsOf(measured), {100ms, 7ms});
        const Predictor predictor(*run, cores);
        for (const StrategyKind other : all) {
            const auto real = runVirtually(planOf(tasks), settingsOf(other), {100ms, 7ms});
            QCOMPARE(predictor.predict(other).wall, real->wallTime());
        }
    }
}

void TstPrediction::realRunsTakeAsLongWithinATenth_data()
{
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("to");
    const QString blocking = QStringLiteral("blocking"), sequential = QStringLiteral("sequential"),
                  concurrent = QStringLiteral("concurrent"), pool = QStringLiteral("pool");
    QTest::addRow("sleeps and a blocking call")
        << "3x sleep 60ms\nblock 80ms" << concurrent << QStringList{blocking, sequential, pool};
    QTest::addRow("fetches, measured in turn")
        << "8x practice:/delay/0.05?bytes=1000" << sequential << QStringList{blocking, concurrent, pool};
    QTest::addRow("fetches, measured at once")
        << "8x practice:/delay/0.05?bytes=1000" << concurrent << QStringList{sequential, pool};
    QTest::addRow("a slow answer and redirects")
        << "practice:/drip?bytes=1000&duration=0.1\n2x practice:/redirect/2\n2x practice:/delay/0.08" << pool
        << QStringList{sequential, concurrent};
}

// What else the machine does can disturb a run, but not each time: a wrong prediction stays wrong.
void TstPrediction::realRunsTakeAsLongWithinATenth()
{
    QFETCH(QString, tasks);
    QFETCH(QString, from);
    QFETCH(QStringList, to);
    QString off;
    for (int attempt = 1; attempt <= 5; ++attempt) {
        const auto measured = runReally(tasks, from);
        QVERIFY(measured);
        const Predictor predictor(*measured);
        off.clear();
        for (const QString& strategy : to) {
            const auto real = runReally(tasks, strategy);
            QVERIFY(real);
            off += farOff(strategy, predictor.predict(*strategyFromName(strategy)).wall, real->wallTime());
        }
        if (off.isEmpty())
            return;
    }
    QFAIL(qPrintable(off));
}

void TstPrediction::whatCannotBeKnownIsSaid_data()
{
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("script"); // of a run in turn
    QTest::addColumn<int>("strategy");   // of the prediction
    QTest::addColumn<Doubts>("doubts");

    const auto concurrent = static_cast<int>(StrategyKind::Concurrent);
    const auto sequential = static_cast<int>(StrategyKind::Sequential);
    const auto pool = static_cast<int>(StrategyKind::Pool);
    QTest::addRow("sleeps: nothing to doubt") << "2x sleep 1s"
                                              << "" << concurrent << Doubts{};
    QTest::addRow("as many computations as cores") << "2x cpu 1s"
                                                   << "" << pool << Doubts{};
    QTest::addRow("computations beyond the cores") << "3x cpu 1s"
                                                   << "" << pool << Doubts{Doubt::CoresShared};
    const QString inTurn = QStringLiteral("0ms url_1 waiting connection\n0ms url_1 waiting server\n"
                                          "50ms url_1 succeeded\n50ms url_2 waiting connection\n"
                                          "50ms url_2 waiting server\n");
    QTest::addRow("fetches in turn, as measured")
        << "2x http://h.test/" << inTurn + QStringLiteral("100ms url_2 succeeded") << sequential << Doubts{};
    QTest::addRow("fetches at once, measured in turn")
        << "2x http://h.test/" << inTurn + QStringLiteral("100ms url_2 succeeded") << concurrent
        << Doubts{Doubt::MoreAtOnceThanMeasured};
    QTest::addRow("a server that took three times as long")
        << "2x http://h.test/" << inTurn + QStringLiteral("200ms url_2 succeeded") << sequential
        << Doubts{Doubt::UnsteadyServer};
    QTest::addRow("a fetch that failed")
        << "2x http://h.test/" << inTurn + QStringLiteral("100ms url_2 failed the server answered 500")
        << sequential << Doubts{Doubt::FetchesFailed};
    QTest::addRow("a fetch that was cut off")
        << "2x http://h.test/" << inTurn + QStringLiteral("60ms url_2 cancelled") << sequential
        << Doubts{Doubt::NeverMeasured};
    QTest::addRow("a sleep that was cut off is known from the plan")
        << "sleep 1s"
        << "0ms sleep_1 waiting timer\n10ms sleep_1 cancelled" << sequential << Doubts{};
}

void TstPrediction::whatCannotBeKnownIsSaid()
{
    QFETCH(QString, tasks);
    QFETCH(QString, script);
    QFETCH(int, strategy);
    const auto run = recordingFromScript(planOf(tasks), script, settingsOf(StrategyKind::Sequential));
    QTEST(Predictor(*run, cores).predict(settingsOf(static_cast<StrategyKind>(strategy))).doubts, "doubts");
}

// The loop came to the sleep's end only 20 ms after it.
void TstPrediction::aRunThatItsTasksDoNotExplainIsDoubted()
{
    const QString script = QStringLiteral("0ms a running loop\n0ms a waiting timer\n100ms a ready\n"
                                          "%1ms a running loop\n%1ms a succeeded\n%1ms run ends");
    const auto doubtsOf = [&](int end) {
        const auto run = recordingFromScript(planOf(QStringLiteral("a: sleep 100ms")), script.arg(end));
        return Predictor(*run, cores).predict(StrategyKind::Blocking).doubts;
    };
    QCOMPARE(doubtsOf(120), Doubts{Doubt::Unexplained});
    QCOMPARE(doubtsOf(105), Doubts{});
}

// One request at a time: the last of five waits for all of them.
void TstPrediction::aServerThatSlowsDownUnderLoadIsUnsteady()
{
    QString script;
    for (int i = 1; i <= 5; ++i)
        script += QStringLiteral("0ms url_%1 waiting connection\n0ms url_%1 waiting server\n"
                                 "%2ms url_%1 succeeded\n")
                      .arg(i)
                      .arg(i * 100);
    const auto run = recordingFromScript(planOf(QStringLiteral("5x url: http://h.test/")), script);
    QCOMPARE(Predictor(*run, cores).predict(StrategyKind::Sequential).doubts, Doubts{Doubt::UnsteadyServer});
}

void TstPrediction::aFetchThatNeverRanIsLikeTheOthers()
{
    const auto run =
        recordingFromScript(planOf(QStringLiteral("3x url: http://h.test/")),
                            QStringLiteral("0ms url_1 waiting connection\n0ms url_1 waiting server\n"
                                           "40ms url_1 receiving\n50ms url_1 succeeded"));
    QCOMPARE(Predictor(*run, cores).predict(StrategyKind::Sequential).wall, Nanos(150ms));
}

void TstPrediction::redirectsTakeAsLongAsTheirHops()
{
    const auto run = recordingFromScript(planOf(QStringLiteral("url: http://h.test/")), QStringLiteral(R"(
        0ms url waiting connection    10ms url waiting server     40ms url receiving
        41ms url redirected 302 http://other.test/
        41ms url waiting connection   56ms url waiting server     76ms url receiving
        80ms url ready                80ms url succeeded)"));
    const Predictor predictor(*run, cores);
    QCOMPARE(predictor.predict(StrategyKind::Sequential).wall, Nanos(80ms));
    QCOMPARE(predictor.measured().times.hosts.size(), std::size_t(2));
}

void TstPrediction::aConnectionIsOpenedOnceAndReused()
{
    const auto run = recordingFromScript(planOf(QStringLiteral("3x url: http://h.test/")), QStringLiteral(R"(
        0ms url_1 waiting connection      30ms url_1 waiting server     130ms url_1 succeeded
        130ms url_2 waiting connection    131ms url_2 waiting server    231ms url_2 succeeded
        231ms url_3 waiting connection    232ms url_3 waiting server    332ms url_3 succeeded)"));
    const Predictor predictor(*run, cores);
    QCOMPARE(predictor.predict(StrategyKind::Sequential).wall, Nanos(332ms));
    QCOMPARE(predictor.predict(StrategyKind::Concurrent).wall, Nanos(130ms));
}

void TstPrediction::aGhostEndsAsPredicted()
{
    const auto run = runVirtually(planOf(QStringLiteral("3x sleep 20ms\n2x http://h.test/")),
                                  settingsOf(StrategyKind::Blocking));
    const Predictor predictor(*run, cores);
    const RunSettings settings = settingsOf(StrategyKind::Concurrent);
    const auto ghost = predictor.ghost(settings);
    QVERIFY(ghost->isOver());
    QCOMPARE(ghost->wallTime(), predictor.predict(settings).wall);
    QCOMPARE(ghost->settings(), settings);
}

QTEST_GUILESS_MAIN(TstPrediction)
#include "tst_prediction.moc"
