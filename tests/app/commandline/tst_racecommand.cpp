#include "tests/app/commandline/program.h"
#include "tests/support/slack.h"
#include "tests/support/summaryrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace loopscope::test;

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList strategiesOf(const QJsonArray& runs)
{
    QStringList strategies;
    for (const QJsonValue& run : runs)
        strategies += run[QLatin1String("strategy")].toString();
    return strategies;
}

QStringList fourStrategies()
{
    return words("blocking|sequential|concurrent|pool");
}

} // namespace

class TestRaceCommand : public QObject
{
    Q_OBJECT

private slots:
    void theSameWorkIsRunUnderAllFour();
    void noTwoRunsOverlap();
    void itsTextNamesTheFastest();
    void aRaceIsSavedWhole();
    void severalRoundsTellTheirFigures();
    void aRunIsRepeated();
    void theMedianDecidesWhetherItFails();
    void anInterruptKeepsWhatWasRecorded();

private:
    QTemporaryDir m_folder;
};

void TestRaceCommand::theSameWorkIsRunUnderAllFour()
{
    const Outcome outcome = run(words("race|--json|--workers|5|5x sleep 40ms"));
    QCOMPARE(outcome.status, 0);
    const QJsonObject race = objectOf(outcome.out);
    const QJsonArray runs = race[QLatin1String("runs")].toArray();
    QCOMPARE(strategiesOf(runs), fourStrategies());
    for (const QJsonValue& summary : runs) {
        QCOMPARE(brokenSummaryRules(summary.toObject()), QStringList());
        const QString strategy = summary[QLatin1String("strategy")].toString();
        const bool oneByOne = words("blocking|sequential").contains(strategy);
        const double wall = summary[QLatin1String("wall_ms")].toDouble();
        QVERIFY2(wall >= (oneByOne ? 200 : 40) && (oneByOne || wall < 195 * slack),
                 qPrintable(QString::number(wall)));
    }
    QVERIFY(words("concurrent|pool").contains(race[QLatin1String("fastest")].toString()));
}

void TestRaceCommand::noTwoRunsOverlap()
{
    const Outcome outcome = run(words("race|--json|--repeat|2|2x sleep 10ms"));
    const QJsonArray summaries = objectOf(outcome.out)[QLatin1String("runs")].toArray();
    QCOMPARE(strategiesOf(summaries), fourStrategies() + fourStrategies());
    std::vector<std::pair<double, double>> times;
    for (const QJsonValue& summary : summaries) {
        const double start = summary[QLatin1String("monotonic_start_ns")].toDouble() / 1e6;
        times.emplace_back(start, start + summary[QLatin1String("wall_ms")].toDouble());
    }
    QVERIFY2(times[5].first < times[4].first, "the second round begins with sequential");
    std::sort(times.begin(), times.end());
    for (std::size_t i = 1; i < times.size(); ++i)
        QVERIFY(times[i].first >= times[i - 1].second);
}

void TestRaceCommand::itsTextNamesTheFastest()
{
    const Outcome outcome = run(words("race|--workers|3|3x sleep 40ms"));
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains(" did the same work ") &&
                 outcome.out.contains(" sooner than blocking: its tasks"),
             outcome.out);
    for (const QString& strategy : fourStrategies())
        QVERIFY2(outcome.out.contains('\n' + strategy.toUtf8()), outcome.out);
}

void TestRaceCommand::aRaceIsSavedWhole()
{
    const QString path = m_folder.filePath(QStringLiteral("race.json.gz"));
    const Outcome outcome = run(words("race|2x sleep 5ms|--out") + QStringList{path});
    QCOMPARE(outcome.status, 0);
    QVERIFY(run({QStringLiteral("info"), path}).out == outcome.out);
    const Outcome check = run({QStringLiteral("check"), path});
    QVERIFY2(check.out.endsWith(
                 "race.json.gz: sound recording of 4 runs, blocking, sequential, concurrent, pool\n"),
             check.out);
    const QJsonObject told = objectOf(run({QStringLiteral("info"), QStringLiteral("--json"), path}).out);
    QCOMPARE(strategiesOf(told[QLatin1String("runs")].toArray()), fourStrategies());
    const Outcome again = run({QStringLiteral("race"), QStringLiteral("--json"), path});
    QCOMPARE(again.status, 0);
    QVERIFY(again.err.contains("it holds 4 runs"));
}

void TestRaceCommand::severalRoundsTellTheirFigures()
{
    const Outcome outcome = run(words("race|--json|--repeat|4|--workers|4|4x sleep 15ms"));
    QCOMPARE(outcome.status, 0);
    const QJsonObject race = objectOf(outcome.out);
    QCOMPARE(race[QLatin1String("repeat")].toInt(), 4);
    QCOMPARE(race[QLatin1String("runs")].toArray().size(), 16);
    const QJsonArray strategies = race[QLatin1String("strategies")].toArray();
    QCOMPARE(strategiesOf(strategies), fourStrategies());
    QVERIFY(strategies[0][QLatin1String("p")].isNull());
    QCOMPARE(strategies[2][QLatin1String("differs_from_first")].toBool(), true);
}

void TestRaceCommand::aRunIsRepeated()
{
    const QString path = m_folder.filePath(QStringLiteral("repeated.json"));
    const Outcome outcome =
        run(words("run|--json|--repeat|3|--strategy|pool|sleep 10ms|--out") + QStringList{path});
    QCOMPARE(outcome.status, 0);
    const QJsonObject repeated = objectOf(outcome.out);
    QCOMPARE(repeated[QLatin1String("repeat")].toInt(), 3);
    QCOMPARE(strategiesOf(repeated[QLatin1String("runs")].toArray()), words("pool|pool|pool"));
    std::vector<double> walls;
    for (const QJsonValue& summary : repeated[QLatin1String("runs")].toArray())
        walls.push_back(summary[QLatin1String("wall_ms")].toDouble());
    std::sort(walls.begin(), walls.end());
    const QJsonObject wall = repeated[QLatin1String("wall_ms")].toObject();
    QCOMPARE(wall[QLatin1String("min")].toDouble(), walls[0]);
    QCOMPARE(wall[QLatin1String("median")].toDouble(), walls[1]);
    QCOMPARE(wall[QLatin1String("p95")].toDouble(), walls[2]);
    QCOMPARE(wall[QLatin1String("max")].toDouble(), walls[2]);
    QVERIFY(run({QStringLiteral("check"), path}).out.contains("sound recording of 3 runs, 3 × pool\n"));
    QVERIFY(run({QStringLiteral("info"), QStringLiteral("--json"), path}).out == outcome.out);
}

void TestRaceCommand::theMedianDecidesWhetherItFails()
{
    const Outcome outcome = run(words("run|--repeat|2|sleep 5ms|--fail-if|wall>4ms|--fail-if|wall>1min"));
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.err.contains("wall>4ms held: the median of wall over 2 runs was "), outcome.err);
    QVERIFY(!outcome.err.contains("wall>1min"));
    const Outcome race = run(words("race|--workers|3|3x sleep 40ms|--fail-if|wall>=120ms"));
    QCOMPARE(race.status, 3);
    QVERIFY2(race.err.contains("blocking: wall>=120ms held: wall was ") &&
                 race.err.contains("sequential: wall>=120ms held"),
             race.err);
}

void TestRaceCommand::anInterruptKeepsWhatWasRecorded()
{
    const QString path = m_folder.filePath(QStringLiteral("interrupted.json"));
    QProcess process;
    process.start(QStringLiteral(LOOPSCOPE_PROGRAM),
                  words("race|--json|2x sleep 1min|--out") + QStringList{path});
    QVERIFY(process.waitForStarted());
    QVERIFY(waitUntilItRuns(process));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject race = objectOf(process.readAllStandardOutput());
    QVERIFY(race[QLatin1String("fastest")].isNull());
    QCOMPARE(strategiesOf(race[QLatin1String("runs")].toArray()), words("blocking"));
    QVERIFY(run({QStringLiteral("check"), path}).out.contains("sound recording, 2 tasks, blocking"));
}

QTEST_GUILESS_MAIN(TestRaceCommand)
#include "tst_racecommand.moc"
