#include "core/files/displaywidth.h"
#include "core/files/textsweep.h"
#include "core/files/textsweepcurve.h"
#include "tests/support/sweptruns.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

SweepResult sleeps(const QString& lines)
{
    return sweepResult(sweptVirtually({.lines = lines}), SweptSetting::Limit);
}

QStringList linesOf(const SweepResult& result)
{
    return textSweep(result).split(QLatin1Char('\n'));
}

} // namespace

class TestTextSweep : public QObject
{
    Q_OBJECT

private slots:
    void bothCurvesStandOverTheirValues();
    void theTableHasOneLineAValueAndMarksTheKnee();
    void severalRunsTellTheirFiguresAndTheRule();
    void whatCannotBeComparedIsMarked();
    void noLineIsWiderThanTheTerminal_data();
    void noLineIsWiderThanTheTerminal();
    void noRunIsNoCurve();
};

void TestTextSweep::bothCurvesStandOverTheirValues()
{
    const QStringList lines = textSweepCurve(sleeps(QStringLiteral("4x sleep 100ms")));
    QCOMPARE(lines, (QStringList{QStringLiteral("400 ms |  *.                        .o  | 40.0"), lines[1],
                                 lines[2], lines[3], lines[4], lines[5], lines[6], lines[7], lines[8],
                                 QStringLiteral("       +--------------------------------+"),
                                 QStringLiteral("          1        2        3        4"), lines[11],
                                 QStringLiteral("* total time   o tasks a second   @ both")}));
    QCOMPARE(lines[4].indexOf(QLatin1Char('@')), 19); // 200 ms, and 20 a second
    QCOMPARE(lines[6].indexOf(QLatin1Char('o')), 10);
    QCOMPARE(lines[6].lastIndexOf(QLatin1Char('*')), 37);
    QCOMPARE(lines[11].indexOf(QStringLiteral("^ knee")), 37);
}

void TestTextSweep::theTableHasOneLineAValueAndMarksTheKnee()
{
    const QStringList lines = linesOf(sleeps(QStringLiteral("4x sleep 100ms")));
    QCOMPARE(lines[0], QStringLiteral("4 tasks under concurrent, limit varied"));
    const qsizetype heading =
        lines.indexOf(QStringLiteral("       limit  total time     tasks/s   in flight"));
    QVERIFY(heading > 0);
    QCOMPARE(lines[heading + 1], QStringLiteral("           1      400 ms        10.0           1"));
    QCOMPARE(lines[heading + 4], QStringLiteral("           4      100 ms        40.0           4  <- knee"));
    QCOMPARE(
        lines.mid(heading + 6),
        (QStringList{
            QStringLiteral("The knee is at a limit of 4: 100 ms, 4.0 times as fast as with a limit of 1."),
            QStringLiteral("All 4 tasks can be under way at once then: there are no more."), QString()}));
}

void TestTextSweep::severalRunsTellTheirFiguresAndTheRule()
{
    const auto text = [](const QString& runs) {
        return textSweep(sweepResult(limitedRuns(runs), SweptSetting::Limit)).simplified();
    };
    const QString two = text(QStringLiteral("1 300ms, 1 310ms, 2 100ms, 2 110ms, 3 100ms, 3 100ms"));
    QVERIFY2(two.contains(QStringLiteral("limit varied, 2 runs each")) &&
                 two.contains(QStringLiteral("limit median p95 tasks/s in flight 1 305 ms 310 ms 328")) &&
                 two.contains(QStringLiteral("one of its runs comes within 5 %")),
             qPrintable(two));
    const QString four = text(QStringLiteral("1 3s, 1 3s, 1 3s, 1 3s, 2 1s, 2 1s, 2 1s, 2 1s"));
    QVERIFY2(four.contains(QStringLiteral("(Mann and Whitney, 1947)")), qPrintable(four));
}

void TestTextSweep::whatCannotBeComparedIsMarked()
{
    const QStringList lines = linesOf(sweepResult(
        limitedRuns(QStringLiteral("1 300ms, 2 100ms failed, 3 200ms stopped")), SweptSetting::Limit));
    QVERIFY(lines.contains(QStringLiteral("           2           –           –           2  1 failed")));
    QVERIFY(lines.contains(QStringLiteral("           3           –           –           3  stopped")));
    QVERIFY(!lines.join(QLatin1Char('\n')).contains(QLatin1Char('+'))); // of one value there is no curve
}

void TestTextSweep::noLineIsWiderThanTheTerminal_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("values");
    QTest::newRow("one task") << "sleep 1s" << 0;
    QTest::newRow("ten thousand") << "10000x sleep 61s" << 0;
    QTest::newRow("as many values as there can be") << "40x sleep 1s" << int(mostSweepValues);
    QTest::newRow("wide signs")
        << "아주 긴 이름입니다 정말로 아주 아주 긴 이름이라서 한 줄에 들어가지 않습니다: "
           "sleep 2s\n20x sleep 100ms"
        << 0;
}

void TestTextSweep::noLineIsWiderThanTheTerminal()
{
    QFETCH(QString, lines);
    QFETCH(int, values);
    VirtualSweep sweep{.lines = lines};
    for (int value = 1; value <= values; ++value)
        sweep.values.push_back(value);
    for (const QString& line : linesOf(sweepResult(sweptVirtually(sweep), sweep.over)))
        QVERIFY2(displayWidth(line) <= 80, qPrintable(line));
}

void TestTextSweep::noRunIsNoCurve()
{
    QCOMPARE(textSweep({}),
             QStringLiteral("There is no curve: fewer than two values ran to their end and did all "
                            "of the\n    work.\n"));
}

QTEST_APPLESS_MAIN(TestTextSweep)
#include "tst_textsweep.moc"
