#include "core/files/displaywidth.h"
#include "core/files/textrace.h"
#include "core/files/textrepeat.h"
#include "tests/support/racedruns.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

QStringList linesOf(const QString& text)
{
    return text.split(QLatin1Char('\n'));
}

QStringList raceLines(const Runs& runs, int columns = 80)
{
    return linesOf(textRace(raceResult(runs), columns));
}

QString repeated(const char* sign, int times)
{
    return QString::fromUtf8(sign).repeated(times);
}

} // namespace

class TestTextRace : public QObject
{
    Q_OBJECT

private slots:
    void allStrategiesShareOneAxis();
    void theTableHasOneLineAStrategy();
    void noLineIsWiderThanTheTerminal_data();
    void noLineIsWiderThanTheTerminal();
    void aLongPlanShowsTheSameFewTasksOfEach();
    void aStrategyThatDidNotRunIsNamed();
    void theTestStandsBeneathSeveralRounds();
    void noRunIsNoPicture();
    void repeatedRunsTellHowTheirFiguresLie();
    void aStoppedRunOfSeveralIsLeftOut();
};

void TestTextRace::allStrategiesShareOneAxis()
{
    const QStringList lines = raceLines(racedVirtually(QStringLiteral("a: sleep 1s\nb: sleep 1s")));
    QCOMPARE(lines[0], QStringLiteral("2 tasks, each strategy in turn"));
    const auto row = [&](qsizetype line, const QString& start, int cells) {
        const QString wanted = start + repeated("=", cells);
        return lines[line].startsWith(wanted) && lines[line].mid(wanted.size()).startsWith(QLatin1Char('|'));
    };
    QVERIFY2(lines[4].startsWith(QStringLiteral("blocking   ") + repeated("#", 56)), qPrintable(lines[4]));
    QVERIFY2(row(5, QStringLiteral("  a        "), 29), qPrintable(lines[5]));
    QVERIFY2(row(6, QStringLiteral("  b        ") + repeated(" ", 28), 28), qPrintable(lines[6]));
    QVERIFY2(lines[7].startsWith(QLatin1String("sequential '.....")), qPrintable(lines[7]));
    QVERIFY2(lines[10].startsWith(QLatin1String("concurrent '.....")), qPrintable(lines[10]));
    QCOMPARE(lines[11], QStringLiteral("  a        ") + repeated("-", 29) + QLatin1Char('|') +
                            repeated(" ", 28) + QStringLiteral("1.00 s done"));
    QVERIFY2(row(14, QStringLiteral("  a        "), 29), qPrintable(lines[14]));
    QVERIFY(lines.contains(QStringLiteral("Beside each strategy's name stands its loop.")));
}

void TestTextRace::theTableHasOneLineAStrategy()
{
    const QStringList lines = raceLines(racedVirtually(QStringLiteral("5x sleep 1s")));
    const qsizetype heading =
        lines.indexOf(QStringLiteral("strategy   total time  loop held  against blocking"));
    QVERIFY(heading > 0);
    QCOMPARE(lines[heading + 1], QStringLiteral("blocking       5.00 s     5.00 s"));
    QCOMPARE(lines[heading + 2], QStringLiteral("sequential     5.00 s       0 ms  as long"));
    QCOMPARE(lines[heading + 3],
             QStringLiteral("concurrent     1.00 s       0 ms  4.00 s sooner, 5.0 times as fast"));
    QVERIFY(lines[heading + 4].startsWith(QLatin1String("pool           1.00 s       0 ms  4.00 s sooner")));
    QVERIFY(lines[heading + 6].startsWith(QLatin1String("concurrent did the same work 4.00 s sooner than")));
}

void TestTextRace::noLineIsWiderThanTheTerminal_data()
{
    QTest::addColumn<Runs>("runs");
    QTest::newRow("virtual") << racedVirtually(
        QStringLiteral("url: practice:/delay/1\n3x cpu 90ms\nsleep 61s"));
    QTest::newRow("wide names") << racedVirtually(
        QStringLiteral("한국어로 쓴 아주 긴 이름입니다 정말로: sleep 1s\nb: block 1s"));
    QTest::newRow("failed and stopped") << oneTaskRuns(QStringLiteral("5s failed, 100s, 1s stopped, 7s"));
    QTest::newRow("stopped at once") << oneTaskRuns(QStringLiteral("0ms stopped"));
}

void TestTextRace::noLineIsWiderThanTheTerminal()
{
    QFETCH(Runs, runs);
    for (const int columns : {80, 100}) {
        for (const QString& line : raceLines(runs, columns))
            QVERIFY2(displayWidth(line) <= columns, qPrintable(line));
    }
    for (const QString& line : linesOf(textRepeat({runs.front()})))
        QVERIFY2(displayWidth(line) <= 80, qPrintable(line));
}

void TestTextRace::aLongPlanShowsTheSameFewTasksOfEach()
{
    const QStringList lines =
        raceLines(racedVirtually(QStringLiteral("50x t: sleep 10ms\nslow: sleep 90ms\n49x u: sleep 10ms")));
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^  t_1 "))).size(), 4);
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^  slow "))).size(), 4);
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^  [a-z]"))).size(), 4 * 6);
    QVERIFY(lines.contains(QStringLiteral("and 94 more tasks")));
}

void TestTextRace::aStrategyThatDidNotRunIsNamed()
{
    const QStringList lines = raceLines(oneTaskRuns(QStringLiteral("5s, 1s stopped")));
    QVERIFY(lines.contains(QStringLiteral("sequential     1.00 s       0 ms  not compared: it was stopped")));
    QVERIFY(lines.contains(QStringLiteral("concurrent did not run")));
    QVERIFY(lines.contains(QStringLiteral("pool did not run")));
    QVERIFY(!lines.contains(QStringLiteral("blocking did not run")));
}

void TestTextRace::theTestStandsBeneathSeveralRounds()
{
    Runs runs;
    for (int round = 0; round < 4; ++round) {
        for (const auto& run : oneTaskRuns(QStringLiteral("500%1ms, 50%1ms, 10%1ms, 20%1ms").arg(round)))
            runs.push_back(run);
    }
    const QStringList lines = raceLines(runs);
    QCOMPARE(lines[0], QStringLiteral("1 task, 4 runs of each strategy, the middle ones shown"));
    QVERIFY(lines.contains(QStringLiteral("strategy       median        p95  loop held  against blocking")));
    QVERIFY(lines.contains(
        QStringLiteral("concurrent     102 ms     103 ms       0 ms  4.90 s sooner, 49.3 times as fast")));
    QVERIFY(lines.join(QLatin1Char(' ')).contains(QLatin1String("Mann and Whitney, 1947")) ||
            lines.join(QLatin1Char(' ')).contains(QLatin1String("Mann     and Whitney")));
}

void TestTextRace::noRunIsNoPicture()
{
    QCOMPARE(textRace(raceResult(Runs())),
             QStringLiteral("There is nothing to compare: fewer than two strategies ran.\n"));
}

void TestTextRace::repeatedRunsTellHowTheirFiguresLie()
{
    const Runs runs{oneTaskRun(QStringLiteral("3s")), oneTaskRun(QStringLiteral("1s")),
                    oneTaskRun(QStringLiteral("2s failed"))};
    const QStringList lines = linesOf(textRepeat(runs));
    QVERIFY(lines.contains(
        QStringLiteral("total time 2.00 s, sum of work 2.00 s, at once 1.0 on average, 1 at most")));
    QVERIFY(lines.contains(QStringLiteral("3 runs; above is the one with the middle total time")));
    QVERIFY(
        lines.contains(QStringLiteral("                        median         p95       least        most")));
    QVERIFY(
        lines.contains(QStringLiteral("total time              2.00 s      3.00 s      1.00 s      3.00 s")));
    QVERIFY(lines.contains(QStringLiteral("tasks failed in 1 of them")));
}

void TestTextRace::aStoppedRunOfSeveralIsLeftOut()
{
    const QStringList lines =
        linesOf(textRepeat({oneTaskRun(QStringLiteral("3s")), oneTaskRun(QStringLiteral("1s stopped"))}));
    QVERIFY(lines.contains(QStringLiteral(
        "2 runs, 1 of them stopped and left out; above is the one with the middle total time")));
    QVERIFY(
        lines.contains(QStringLiteral("total time              3.00 s      3.00 s      3.00 s      3.00 s")));
}

QTEST_GUILESS_MAIN(TestTextRace)
#include "tst_textrace.moc"
