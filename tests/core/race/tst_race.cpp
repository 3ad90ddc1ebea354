#include "core/race/race.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

class TestRace : public QObject
{
    Q_OBJECT

private slots:
    void everyRoundBeginsWithAnotherStrategyAndHasAll();
    void theFastestDidAsMuchAsTheBest_data();
    void theFastestDidAsMuchAsTheBest();
};

void TestRace::everyRoundBeginsWithAnotherStrategyAndHasAll()
{
    QCOMPARE(raceOrder(0), raceStrategies);
    for (std::size_t round = 0; round < 8; ++round) {
        auto order = raceOrder(round);
        QCOMPARE(order.front(), raceStrategies[round % 4]);
        std::sort(order.begin(), order.end());
        QCOMPARE(order, raceStrategies);
    }
}

static std::shared_ptr<const Recording> runOf(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    const QString end = words.value(1) == QLatin1String("stopped") ? QStringLiteral("run stopped")
                                                                   : QStringLiteral("run ends");
    const QString outcome =
        words.value(1) == QLatin1String("failed") ? QStringLiteral("failed") : QStringLiteral("succeeded");
    return recordingFromScript(
        planOf(QStringLiteral("a: sleep 1s")),
        QStringLiteral("0ms a waiting timer\n%1 a %2\n%1 %3").arg(words.constFirst(), outcome, end));
}

void TestRace::theFastestDidAsMuchAsTheBest_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<int>("fastest");
    QTest::newRow("the least time") << "5s, 3s, 1s, 2s" << 2;
    QTest::newRow("the first of equals") << "2s, 1s, 1s" << 1;
    QTest::newRow("not one that failed") << "5s, 1s failed, 2s" << 2;
    QTest::newRow("not one that was stopped") << "5s, 1s stopped, 2s" << 2;
    QTest::newRow("none where all failed") << "5s failed, 1s failed" << -1;
    QTest::newRow("none of none") << "" << -1;
}

void TestRace::theFastestDidAsMuchAsTheBest()
{
    QFETCH(QString, runs);
    QFETCH(int, fastest);
    Runs made;
    for (const QString& run : runs.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        made.push_back(runOf(run));
    const auto found = fastestOf(made);
    QCOMPARE(found ? static_cast<int>(*found) : -1, fastest);
}

QTEST_APPLESS_MAIN(TestRace)
#include "tst_race.moc"
