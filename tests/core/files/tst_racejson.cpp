#include "core/files/racejson.h"
#include "core/files/summaryjson.h"
#include "tests/support/brokenrules.h"
#include "tests/support/racedruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

Runs fourRounds()
{
    Runs runs;
    for (int round = 0; round < 4; ++round) {
        for (const auto& run : oneTaskRuns(QStringLiteral("500%1ms, 501%1ms, 10%1ms, 20%1ms").arg(round)))
            runs.push_back(run);
    }
    return runs;
}

} // namespace

class TestRaceJson : public QObject
{
    Q_OBJECT

private slots:
    void aRaceIsItsSummariesAndTheFastest();
    void whereNothingWasDoneNoneIsFastest();
    void severalRoundsAddTheirFigures();
    void whatCannotBeToldIsNull();
    void repeatedRunsHaveTheirSpread();
};

void TestRaceJson::aRaceIsItsSummariesAndTheFastest()
{
    const Runs runs = oneTaskRuns(QStringLiteral("5s, 5s, 1s, 2s"));
    const QJsonObject race = objectOf(raceToJson(runs));
    QCOMPARE(race.keys(), (QStringList{QStringLiteral("fastest"), QStringLiteral("runs")}));
    QCOMPARE(at(race, "fastest").toString(), QStringLiteral("concurrent"));
    const QJsonArray summaries = at(race, "runs").toArray();
    QCOMPARE(summaries.size(), 4);
    for (qsizetype i = 0; i < summaries.size(); ++i)
        QCOMPARE(summaries[i].toObject(),
                 objectOf(summaryToJson(*runs[static_cast<std::size_t>(i)], States::Write)));
}

void TestRaceJson::whereNothingWasDoneNoneIsFastest()
{
    QVERIFY(
        at(objectOf(raceToJson(oneTaskRuns(QStringLiteral("5s failed, 1s stopped")))), "fastest").isNull());
}

void TestRaceJson::severalRoundsAddTheirFigures()
{
    const QJsonObject race = objectOf(raceToJson(fourRounds(), 4));
    QCOMPARE(at(race, "repeat").toInt(), 4);
    QCOMPARE(at(race, "runs").toArray().size(), 16);
    QCOMPARE(at(race, "fastest").toString(), QStringLiteral("concurrent"));
    const QJsonArray strategies = at(race, "strategies").toArray();
    QCOMPARE(strategies.size(), 4);
    const QJsonObject first = strategies[0].toObject();
    QVERIFY(at(first, "differs_from_first").isNull() && at(first, "p").isNull());
    const QJsonObject concurrent = strategies[2].toObject();
    QCOMPARE(at(concurrent, "strategy").toString(), QStringLiteral("concurrent"));
    QCOMPARE(at(concurrent, "compared").toInt(), 4);
    QCOMPARE(at(concurrent, "differs_from_first").toBool(), true);
    QVERIFY(std::abs(at(concurrent, "p").toDouble() - 2.0 / 70) < 1e-9);
    const QJsonObject wall = at(concurrent, "wall_ms").toObject();
    QCOMPARE(at(wall, "median").toDouble(), 101.5);
    QCOMPARE(at(wall, "p95").toDouble(), 103.0);
    QCOMPARE(at(wall, "min").toDouble(), 100.0);
    QCOMPARE(at(wall, "max").toDouble(), 103.0);
}

void TestRaceJson::whatCannotBeToldIsNull()
{
    const Runs runs = oneTaskRuns(QStringLiteral("5s, 5s failed, 1s, 2s, 4s, 5s failed"));
    const QJsonArray strategies = at(objectOf(raceToJson(runs, 2)), "strategies").toArray();
    const QJsonObject failed = strategies[1].toObject();
    QVERIFY(at(failed, "wall_ms").isNull());
    QCOMPARE(at(failed, "compared").toInt(-1), 0);
    QVERIFY(at(strategies[2].toObject(), "differs_from_first").isNull());
}

void TestRaceJson::repeatedRunsHaveTheirSpread()
{
    const Runs runs{oneTaskRun(QStringLiteral("1s")), oneTaskRun(QStringLiteral("3s")),
                    oneTaskRun(QStringLiteral("9s stopped"))};
    const QJsonObject repeated = objectOf(repeatToJson(runs, 5));
    QCOMPARE(at(repeated, "repeat").toInt(), 5);
    QCOMPARE(at(repeated, "runs").toArray().size(), 3);
    const QJsonObject wall = at(repeated, "wall_ms").toObject();
    QCOMPARE(at(wall, "median").toDouble(), 2000.0);
    QCOMPARE(at(wall, "max").toDouble(), 3000.0);
}

QTEST_APPLESS_MAIN(TestRaceJson)
#include "tst_racejson.moc"
