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

QString valuesOf(const QJsonObject& sweep)
{
    QStringList values;
    for (const QJsonValue& point : sweep[QLatin1String("points")].toArray())
        values += QString::number(point[QLatin1String("value")].toInt());
    return values.join(QLatin1Char(' '));
}

} // namespace

class TestSweepCommand : public QObject
{
    Q_OBJECT

private slots:
    void aLimitIsSweptUpToTheNumberOfTasks();
    void aHostsConnectionsAreTheReason();
    void whatIsSweptDecidesTheStrategyWhereNobodyElseDoes();
    void roundsBeginWithAnotherValueAndNoTwoRunsOverlap();
    void aSweepIsSavedWhole();
    void aConditionIsHeldAgainstEveryValue();
    void whatIsSenselessIsRefused_data();
    void whatIsSenselessIsRefused();
    void anInterruptKeepsWhatWasRecorded();

private:
    QTemporaryDir m_folder;
};

void TestSweepCommand::aLimitIsSweptUpToTheNumberOfTasks()
{
    const Outcome outcome = run(words("sweep|--json|4x sleep 60ms"));
    QCOMPARE(outcome.status, 0);
    const QJsonObject sweep = objectOf(outcome.out);
    QCOMPARE(sweep[QLatin1String("over")].toString(), QStringLiteral("limit"));
    QCOMPARE(valuesOf(sweep), QStringLiteral("1 2 3 4"));
    QCOMPARE(sweep[QLatin1String("knee")].toInt(), 4);
    QCOMPARE(sweep[QLatin1String("reason")].toString(), QStringLiteral("tasks"));
    const double rounds[] = {4, 2, 2, 1};
    const QJsonArray points = sweep[QLatin1String("points")].toArray();
    for (int i = 0; i < points.size(); ++i) {
        const double wall = points[i][QLatin1String("wall_ms")].toDouble();
        QVERIFY2(wall >= 60 * rounds[i] && wall < 60 * rounds[i] + 50 * slack,
                 qPrintable(QString::number(wall)));
        QVERIFY(std::abs(points[i][QLatin1String("throughput")].toDouble() - 4000 / wall) < 1e-6);
        for (const QJsonValue& summary : points[i][QLatin1String("runs")].toArray())
            QCOMPARE(brokenSummaryRules(summary.toObject()), QStringList());
    }
}

void TestSweepCommand::aHostsConnectionsAreTheReason()
{
    const Outcome outcome = run(words("sweep|--connections|2|--values|1,2,8|8x practice:/delay/0.05"));
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("The knee is at a limit of 2: ") &&
                 outcome.out.contains("tasks queue for a connection: a host is given 2 at once."),
             outcome.out);
}

void TestSweepCommand::whatIsSweptDecidesTheStrategyWhereNobodyElseDoes()
{
    const auto strategyOf = [](const char* arguments) {
        const QJsonObject sweep = objectOf(run(words(arguments)).out);
        return sweep[QLatin1String("over")].toString() + QLatin1Char(' ') +
               sweep[QLatin1String("strategy")].toString();
    };
    QCOMPARE(strategyOf("sweep|--json|2x sleep 1ms"), QStringLiteral("limit concurrent"));
    QCOMPARE(strategyOf("sweep|--json|--over|workers|2x sleep 1ms"), QStringLiteral("workers pool"));
    QCOMPARE(strategyOf("sweep|--json|--strategy|pool|2x sleep 1ms"), QStringLiteral("workers pool"));
    QCOMPARE(strategyOf("sweep|--json|--over|connections|practice:/get"),
             QStringLiteral("connections concurrent"));
}

void TestSweepCommand::roundsBeginWithAnotherValueAndNoTwoRunsOverlap()
{
    const Outcome outcome = run(words("sweep|--json|--repeat|2|--values|1,2|2x sleep 10ms"));
    QCOMPARE(outcome.status, 0);
    const QJsonArray points = objectOf(outcome.out)[QLatin1String("points")].toArray();
    std::vector<std::pair<double, double>> times; // both of 1, then both of 2
    for (const QJsonValue& point : points) {
        for (const QJsonValue& summary : point[QLatin1String("runs")].toArray()) {
            const double start = summary[QLatin1String("monotonic_start_ns")].toDouble() / 1e6;
            times.emplace_back(start, start + summary[QLatin1String("wall_ms")].toDouble());
        }
    }
    QCOMPARE(times.size(), std::size_t(4));
    QVERIFY2(times[3].first < times[1].first, "the second round begins with 2");
    std::sort(times.begin(), times.end());
    for (std::size_t i = 1; i < times.size(); ++i)
        QVERIFY(times[i].first >= times[i - 1].second);
}

void TestSweepCommand::aSweepIsSavedWhole()
{
    const QString path = m_folder.filePath(QStringLiteral("sweep.json.gz"));
    const Outcome outcome = run(words("sweep|3x sleep 15ms|--out") + QStringList{path});
    QCOMPARE(outcome.status, 0);
    QVERIFY(run({QStringLiteral("info"), path}).out == outcome.out);
    QVERIFY(run({QStringLiteral("check"), path}).out.contains("sound recording of 3 runs"));
    const QJsonObject told = objectOf(run({QStringLiteral("info"), QStringLiteral("--json"), path}).out);
    QCOMPARE(valuesOf(told), QStringLiteral("1 2 3"));
}

void TestSweepCommand::aConditionIsHeldAgainstEveryValue()
{
    const Outcome outcome = run(words("sweep|--quiet|--values|1,8|8x sleep 20ms|--fail-if|wall>=160ms"));
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.err.startsWith("loopscope: limit 1: wall>=160ms held: ") &&
                 !outcome.err.contains("limit 8"),
             outcome.err);
}

void TestSweepCommand::whatIsSenselessIsRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("problem");
    QTest::newRow("one at a time") << "sweep|--strategy|blocking|sleep 1ms"
                                   << "--over: one task goes at a time under this strategy";
    QTest::newRow("a limit of a pool") << "sweep|--strategy|pool|--over|limit|sleep 1ms"
                                       << "--over: a limit is";
    QTest::newRow("workers of gather") << "sweep|--strategy|concurrent|--over|workers|sleep 1ms"
                                       << "--over: only a thread pool has workers";
    QTest::newRow("no fetches") << "sweep|--over|connections|sleep 1ms"
                                << "--over: the plan fetches nothing";
    QTest::newRow("what there is not") << "sweep|--over|threads|sleep 1ms"
                                       << "--over: expected limit, workers or connections";
    QTest::newRow("one value of many") << "sweep|--limit|3|sleep 1ms"
                                       << "--limit: it is what is varied";
    QTest::newRow("not a value") << "sweep|--values|1,0|sleep 1ms"
                                 << "--values: expected whole numbers from 1 to 1000000, not 0";
    QTest::newRow("too many requests") << "sweep|--quiet|101x http://192.0.2.1/"
                                       << "need --allow-many";
}

void TestSweepCommand::whatIsSenselessIsRefused()
{
    QFETCH(QString, arguments);
    QFETCH(QString, problem);
    const Outcome outcome = run(arguments.split(QLatin1Char('|')));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(problem.toUtf8()), outcome.err);
    QVERIFY(outcome.out.isEmpty());
}

void TestSweepCommand::anInterruptKeepsWhatWasRecorded()
{
    const QString path = m_folder.filePath(QStringLiteral("interrupted.json"));
    QProcess process;
    process.start(QStringLiteral(LOOPSCOPE_PROGRAM),
                  words("sweep|--json|2x sleep 1min|--out") + QStringList{path});
    QVERIFY(process.waitForStarted());
    QVERIFY(waitUntilItRuns(process));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject sweep = objectOf(process.readAllStandardOutput());
    QVERIFY(sweep[QLatin1String("knee")].isNull());
    QCOMPARE(valuesOf(sweep), QStringLiteral("1"));
    QVERIFY(run({QStringLiteral("check"), path}).out.contains("sound recording, 2 tasks, concurrent"));
}

QTEST_GUILESS_MAIN(TestSweepCommand)
#include "tst_sweepcommand.moc"
