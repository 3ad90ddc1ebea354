#include "core/files/displaywidth.h"
#include "core/files/texttimeline.h"
#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/virtualrun.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

QStringList linesOf(const Recording& recording, int columns = 80)
{
    return textTimeline(recording, columns).split(QLatin1Char('\n'));
}

QString lineWith(const Recording& recording, const char* start)
{
    for (const QString& line : linesOf(recording)) {
        if (line.startsWith(QLatin1String(start)))
            return line;
    }
    return {};
}

std::shared_ptr<Recording> twoSleeps()
{
    return recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s")), QStringLiteral(R"(
        0ms callback main ready 0ms   1ms callback ends
        0ms a waiting timer           500ms a ready
        0ms b waiting timer loop      1s a succeeded
        1s b failed no such host      1s run ends)"));
}

} // namespace

class TstTextTimeline : public QObject
{
    Q_OBJECT

private slots:
    void noLineIsWiderThanTheTerminal_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("columns");
        for (const SampleRecording& sample : sampleRecordings()) {
            for (const int columns : {60, 80, 200})
                QTest::addRow("%s, %d", sample.name, columns) << QString::fromUtf8(sample.name) << columns;
        }
    }

    void noLineIsWiderThanTheTerminal()
    {
        QFETCH(QString, sample);
        QFETCH(int, columns);
        for (const QString& line : linesOf(*sampleRecording(qPrintable(sample)), columns))
            QVERIFY2(displayWidth(line) <= columns, qPrintable(line));
    }

    void aTaskShowsItsStatesItsEndAndItsOutcome()
    {
        const auto recording = twoSleeps();
        const QString a = lineWith(*recording, "a ");
        QVERIFY2(a.contains(QLatin1String("----ooo")) && a.contains(QLatin1String("o| 1.00 s done")),
                 qPrintable(a));
        const QString b = lineWith(*recording, "b ");
        QVERIFY2(b.contains(QLatin1String("=====")) && b.contains(QLatin1String("=x 1.00 s failed")),
                 qPrintable(b));
    }

    void theLegendHasOnlyWhatOccurs()
    {
        const QString text = textTimeline(*twoSleeps());
        QVERIFY(text.contains(QLatin1String("o ready")));
        QVERIFY(text.contains(QLatin1String("= waiting and holding a thread")));
        QVERIFY(!text.contains(QLatin1String("receiving")));
        QVERIFY(!text.contains(QLatin1String("] stopped")));
    }

    void theFiguresAreThere()
    {
        const QString text = textTimeline(*twoSleeps());
        for (const char* figure :
             {"total time 1.00 s", "sum of work 1.50 s", "at once 1.5 on average, 2 at most",
              "loop held 1.00 ms", "heartbeats missed 0 of 0", "1 succeeded, 1 failed",
              "b failed: no such host"})
            QVERIFY2(text.contains(QLatin1String(figure)), qPrintable(text));
    }

    void beneathTheFiguresStandsWhatToChange()
    {
        RunSettings settings;
        settings.strategy = StrategyKind::Sequential;
        const auto run = runVirtually(planOf(QStringLiteral("3x sleep 1s")), settings);
        const QStringList lines = linesOf(*run, 200);
        const qsizetype figures = lines.indexOf(QStringLiteral("3 succeeded"));
        QVERIFY(figures > 0);
        QCOMPARE(
            lines.mid(figures + 1, 3).join(QLatin1Char('\n')),
            QStringLiteral(
                "\n3 awaits ran one after the other, 3.00 s in all, though none needs what another gives. "
                "The run would end about 2.00 s sooner.\n"
                "  - Python: await asyncio.gather(*tasks) in place of an await in a loop"));
    }

    void whereNothingHeldItBackThatIsSaid()
    {
        const auto run = runVirtually(planOf(QStringLiteral("3x sleep 1s")), {});
        QVERIFY(linesOf(*run).contains(
            QStringLiteral("Nothing held this run back: it took as long as its work.")));
    }

    void theRulerIsInStepsThatPeopleCount()
    {
        QVERIFY(textTimeline(*twoSleeps()).contains(QLatin1String("500 ms")));
    }

    void aLongPlanShowsTheFirstAndTheSlowestAndCountsTheRest()
    {
        QString script;
        for (int i = 1; i <= 100; ++i)
            script +=
                QStringLiteral("0ms t_%1 waiting timer\n%2ms t_%1 succeeded\n").arg(i).arg(i == 70 ? 500 : i);
        const auto recording = recordingFromScript(planOf(QStringLiteral("100x t: sleep 1s")), script);
        const QStringList lines = linesOf(*recording);
        const qsizetype heading = lines.indexOf(QStringLiteral("the slowest 20 of the other 80:"));
        QVERIFY(heading > 0);
        QVERIFY(lines[heading - 1].startsWith(QLatin1String("t_20 ")));
        QVERIFY(lines[heading + 1].startsWith(QLatin1String("t_70 ")));
        QVERIFY(lines[heading + 2].startsWith(QLatin1String("t_100 ")));
        QCOMPARE(lines[heading + 21], QStringLiteral("and 60 more tasks"));
    }

    void aWideNameTakesTwoColumnsASign()
    {
        QCOMPARE(displayWidth(u"한국어"), 6);
        QCOMPARE(displayWidth(u"e\u0301"), 1);
        QCOMPARE(cutToWidth(u"한국어", 5), QStringLiteral("한국…"));
        QCOMPARE(cutToWidth(u"한국어", 4), QStringLiteral("한…"));
        QCOMPARE(padToWidth(u"한국", 6), QStringLiteral("한국  "));
    }

    void controlSignsAreShownHarmlessly()
    {
        QCOMPARE(harmless(u"a\u001b[31m\nb\u202e"), QStringLiteral("a?[31m?b?"));
    }
};

QTEST_GUILESS_MAIN(TstTextTimeline)
#include "tst_texttimeline.moc"
