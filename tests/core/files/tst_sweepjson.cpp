#include "core/files/summaryjson.h"
#include "core/files/sweepjson.h"
#include "tests/support/brokenrules.h"
#include "tests/support/sweptruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

QJsonObject sweepOf(const Runs& runs, std::size_t repeat = 1)
{
    return QJsonDocument::fromJson(sweepToJson(sweepResult(runs, SweptSetting::Limit), repeat)).object();
}

} // namespace

class TestSweepJson : public QObject
{
    Q_OBJECT

private slots:
    void aSweepIsItsPointsTheKneeAndTheReason();
    void whatCannotBeComparedIsNull();
    void severalRunsHaveTheirSpread();
    void noRunIsAnObjectToo();
};

void TestSweepJson::aSweepIsItsPointsTheKneeAndTheReason()
{
    const Runs runs =
        sweptVirtually({.lines = QStringLiteral("6x practice:/delay/1"), .settings = {.connections = 3}});
    const QJsonObject sweep = sweepOf(runs);
    QCOMPARE(sweep.keys().join(QLatin1Char(' ')), QStringLiteral("knee over points reason strategy"));
    QCOMPARE(at(sweep, "over").toString(), QStringLiteral("limit"));
    QCOMPARE(at(sweep, "strategy").toString(), QStringLiteral("concurrent"));
    QCOMPARE(at(sweep, "knee").toInt(), 3);
    QCOMPARE(at(sweep, "reason").toString(), QStringLiteral("connections"));
    const QJsonArray points = at(sweep, "points").toArray();
    QCOMPARE(points.size(), 4);
    const QJsonObject two = points[1].toObject();
    QCOMPARE(two.keys().join(QLatin1Char(' ')),
             QStringLiteral("compared peak_in_flight runs succeeded throughput value wall_ms"));
    QCOMPARE(at(two, "value").toInt(), 2);
    QCOMPARE(at(two, "wall_ms").toDouble(), 1500.0);
    QCOMPARE(at(two, "throughput").toDouble(), 4.0);
    QCOMPARE(at(two, "peak_in_flight").toInt(), 2);
    QCOMPARE(at(two, "succeeded").toInt(), 6);
    QCOMPARE(at(two, "runs").toArray()[0].toObject(),
             QJsonDocument::fromJson(summaryToJson(*runs[1], States::Write)).object());
}

void TestSweepJson::whatCannotBeComparedIsNull()
{
    const QJsonObject sweep = sweepOf(limitedRuns(QStringLiteral("1 300ms, 2 100ms failed")));
    QVERIFY(at(sweep, "knee").isNull() && at(sweep, "reason").isNull());
    const QJsonObject failed = at(sweep, "points").toArray()[1].toObject();
    QVERIFY(at(failed, "wall_ms").isNull() && at(failed, "throughput").isNull());
    QCOMPARE(at(failed, "compared").toInt(), 0);
    QCOMPARE(at(failed, "succeeded").toInt(), 99);
}

void TestSweepJson::severalRunsHaveTheirSpread()
{
    const QJsonObject sweep = sweepOf(limitedRuns(QStringLiteral("1 300ms, 1 310ms, 2 100ms, 2 100ms")), 2);
    QCOMPARE(at(sweep, "repeat").toInt(), 2);
    const QJsonObject first = at(sweep, "points").toArray()[0].toObject();
    QCOMPARE(at(first, "wall_ms").toDouble(), 305.0);
    const QJsonObject spread = at(first, "spread_ms").toObject();
    QCOMPARE(at(spread, "median").toDouble(), 305.0);
    QCOMPARE(at(spread, "p95").toDouble(), 310.0);
    QCOMPARE(at(spread, "min").toDouble(), 300.0);
    QCOMPARE(at(spread, "max").toDouble(), 310.0);
}

void TestSweepJson::noRunIsAnObjectToo()
{
    const QJsonObject sweep = sweepOf({});
    QVERIFY(at(sweep, "points").isArray() && at(sweep, "points").toArray().isEmpty());
    QVERIFY(at(sweep, "strategy").isNull() && at(sweep, "knee").isNull());
}

QTEST_APPLESS_MAIN(TestSweepJson)
#include "tst_sweepjson.moc"
