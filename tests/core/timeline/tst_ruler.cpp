#include "core/timeline/ruler.h"

#include <QStringList>
#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

class TestRuler : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreOneTwoOrFive_data();
    void stepsAreOneTwoOrFive();
    void labelsShareOneUnitAndLength_data();
    void labelsShareOneUnitAndLength();
    void ticksKeepTheirDistance();
    void nothingIsDrawnBeforeZero();
    void aViewWithoutWidthHasNoTicks();
    void aMomentHasTheDigitsOfAPixel_data();
    void aMomentHasTheDigitsOfAPixel();
};

void TestRuler::stepsAreOneTwoOrFive_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("step");
    QTest::newRow("exact") << qint64(100) << qint64(100);
    QTest::newRow("two") << qint64(101) << qint64(200);
    QTest::newRow("five") << qint64(333) << qint64(500);
    QTest::newRow("next decade") << qint64(501) << qint64(1000);
    QTest::newRow("nothing") << qint64(0) << qint64(1);
}

void TestRuler::stepsAreOneTwoOrFive()
{
    QFETCH(qint64, least);
    QFETCH(qint64, step);
    QCOMPARE(rulerStep(Nanos(least)), Nanos(step));
}

void TestRuler::labelsShareOneUnitAndLength_data()
{
    QTest::addColumn<qint64>("startNs");
    QTest::addColumn<qint64>("lengthNs");
    QTest::addColumn<QString>("labels");
    const auto ns = [](Nanos time) { return qint64(time.count()); };
    QTest::newRow("below a second") << ns(0s) << ns(800ms)
                                    << QStringLiteral("0 ms|200 ms|400 ms|600 ms|800 ms");
    QTest::newRow("seconds") << ns(0s) << ns(2s) << QStringLiteral("0.0 s|0.5 s|1.0 s|1.5 s|2.0 s");
    QTest::newRow("whole seconds") << ns(0s) << ns(20s) << QStringLiteral("0 s|5 s|10 s|15 s|20 s");
    QTest::newRow("far in") << ns(3421000us) << ns(400us)
                            << QStringLiteral("3.4210 s|3.4211 s|3.4212 s|3.4213 s|3.4214 s");
    QTest::newRow("microseconds") << ns(0s) << ns(400us)
                                  << QStringLiteral("0 µs|100 µs|200 µs|300 µs|400 µs");
}

void TestRuler::labelsShareOneUnitAndLength()
{
    QFETCH(qint64, startNs);
    QFETCH(qint64, lengthNs);
    const TimeScale scale{ViewRange(Nanos(startNs), Nanos(lengthNs)), 0, 400};
    QStringList labels;
    for (const RulerTick& tick : rulerTicks(scale, 100))
        labels << tick.label;
    QTEST(labels.join(QLatin1Char('|')), "labels");
}

void TestRuler::ticksKeepTheirDistance()
{
    for (Nanos length = 1us; length < ViewRange::longest; length = length * 7 / 3) {
        const TimeScale scale{ViewRange(0s, length), 0, 1000};
        const std::vector<RulerTick> ticks = rulerTicks(scale, 80);
        QVERIFY(ticks.size() >= 2);
        QVERIFY(ticks.size() <= 13);
        QVERIFY(scale.x(ticks[1].at) - scale.x(ticks[0].at) >= 79);
    }
}

void TestRuler::nothingIsDrawnBeforeZero()
{
    const std::vector<RulerTick> ticks = rulerTicks({ViewRange(-1s, 2s), 0, 400}, 100);
    QCOMPARE(ticks.front().at, 0ns);
}

void TestRuler::aViewWithoutWidthHasNoTicks()
{
    QVERIFY(rulerTicks({ViewRange(), 0, 0}, 100).empty());
}

void TestRuler::aMomentHasTheDigitsOfAPixel_data()
{
    QTest::addColumn<double>("widthMs");
    QTest::addColumn<QString>("text");
    QTest::newRow("two seconds in view") << 2000.0 << QStringLiteral("0.470 s");
    QTest::newRow("a second") << 1000.0 << QStringLiteral("470 ms");
    QTest::newRow("a tenth of it") << 100.0 << QStringLiteral("470.1 ms");
}

void TestRuler::aMomentHasTheDigitsOfAPixel()
{
    QFETCH(double, widthMs);
    const auto length = Nanos(static_cast<Nanos::rep>(widthMs * 1e6));
    QTEST(momentText(Nanos(470'123'456), {ViewRange(0ns, length), 0, 600}), "text");
}

QTEST_GUILESS_MAIN(TestRuler)
#include "tst_ruler.moc"
