#include "app/compare/differencessaid.h"
#include "app/compare/differencewords.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

/// What is said of two runs task by task.
class TestDifferenceWords : public QObject
{
    Q_OBJECT

private slots:
    void whatBecameOfATaskIsSaid_data();
    void whatBecameOfATaskIsSaid();
    void allOfItIsASentence_data();
    void allOfItIsASentence();
    void aRunThatWasStoppedIsMarked();
    void fromWhenATimeCountsIsSaidWhereItDiffers_data();
    void fromWhenATimeCountsIsSaidWhereItDiffers();
    void aRowIsReadOut();
    void theTextHasALineForEachDifference();
    void ofManyDifferencesTheGreatestAreTakenAlong();
    void namesCannotBreakTheTable();
};

// Tasks as "a=1s", "a=1s failed x", "a=1s cancelled", "a=" (never started), at commas; a name's task sleeps 1
// s unless it says "a:2s=…".
static std::shared_ptr<Recording> runOf(const QString& tasks)
{
    QString lines;
    QString script;
    for (const QString& task : tasks.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString what = task.section(QLatin1Char('='), 0, 0);
        const QString name = what.section(QLatin1Char(':'), 0, 0);
        const QString length =
            what.contains(QLatin1Char(':')) ? what.section(QLatin1Char(':'), 1) : QStringLiteral("1s");
        const QString end = task.section(QLatin1Char('='), 1);
        lines += QStringLiteral("%1: sleep %2\n").arg(name, length);
        if (end.isEmpty())
            continue;
        const QString outcome =
            end.contains(QLatin1Char(' ')) ? end.section(QLatin1Char(' '), 1) : QStringLiteral("succeeded");
        script += QStringLiteral("0ms %1 waiting timer\n%2 %1 %3\n")
                      .arg(name, end.section(QLatin1Char(' '), 0, 0), outcome);
    }
    return recordingFromScript(planOf(lines), script + QStringLiteral("9s run ends"));
}

// Two runs, and what differs.
struct Pair
{
    Pair(const QString& before, const QString& now)
        : earlier(runOf(before))
        , present(runOf(now))
        , differences(*earlier, *present)
        , words(*earlier, *present, differences)
    {
    }
    const TaskDifference& first() const { return differences.rows().front(); }

    std::shared_ptr<Recording> earlier;
    std::shared_ptr<Recording> present;
    TaskDifferences differences;
    DifferenceWords words;
};

void TestDifferenceWords::whatBecameOfATaskIsSaid_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* before, const char* now, const char* said) {
        QTest::newRow(said) << QString::fromLatin1(before) << QString::fromLatin1(now)
                            << QString::fromUtf8(said);
    };
    row("a=540ms", "a=420ms", "120 ms faster");
    row("a=540ms", "a=940ms", "400 ms slower");
    row("a=540ms", "a=541ms", "as long");
    row("a=540ms", "a=500ms failed x", "failed");
    row("a=540ms failed x", "a=540ms", "succeeds now");
    row("a=540ms failed x", "a=200ms failed y", "failed in both");
    row("a=540ms", "a=100ms cancelled", "stopped");
    row("a=540ms", "a=", "never started");
    row("a=100ms cancelled", "a=540ms", "stopped before");
    row("a=", "a=540ms", "never started before");
    row("a=", "a=", "never started");
    row("", "a=540ms", "new");
    row("a=540ms", "", "gone");
    row("a:2s=2s", "a:1s=1s", "changed · 1.00 s less");
    row("a:1s=1s", "a:2s=2s", "changed · 1.00 s more");
    row("a:1s=1s", "a:2s=1s", "changed · as long");
    row("a:1s=1s", "a:2s=1s failed x", "failed · changed");
    row("a=1s", "b=600ms", "400 ms faster · renamed");
}

void TestDifferenceWords::whatBecameOfATaskIsSaid()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const Pair pair(before, now);
    QCOMPARE(pair.differences.rows().size(), std::size_t(1));
    QTEST(pair.words.change(pair.first()), "said");
}

void TestDifferenceWords::allOfItIsASentence_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("times") << QStringLiteral("a=1s, b=1s, parse=540ms")
                           << QStringLiteral("a=900ms, b=950ms, parse=660ms")
                           << QStringLiteral("2 faster, 1 slower; most: parse, 120 ms slower.");
    QTest::newRow("everything")
        << QStringLiteral("a=1s, b=1s, c=1s failed x, d=1s, e:5s=5s, f=1s failed x, g:3s=1s")
        << QStringLiteral("a=500ms, b=1s failed x, c=1s, d=1s, n:7s=1s, f=1s failed x, g:4s=1s")
        << QStringLiteral(
               "1 faster, 1 failed, 1 newly succeeded, 1 changed, 1 new, 1 gone, 1 failed in both, "
               "1 as long; most: a, 500 ms faster.");
    QTest::newRow("no times") << QStringLiteral("a=1s") << QStringLiteral("a=1s, b=1s")
                              << QStringLiteral("1 new, 1 as long.");
    QTest::newRow("no difference") << QStringLiteral("a=1s, b=1s failed x")
                                   << QStringLiteral("a=1s, b=1s failed x")
                                   << QStringLiteral("No task differs: 1 failed in both, 1 as long.");
    QTest::newRow("nothing in common")
        << QStringLiteral("a:2s=1s, b:2s=1s") << QStringLiteral("c:1s=1s")
        << QStringLiteral(
               "These runs have no task in common: what the first one ran is gone, what the second "
               "one ran is new. 1 new, 2 gone.");
    QTest::newRow("nothing") << QString() << QString() << QStringLiteral("There is no task in either run.");
}

void TestDifferenceWords::allOfItIsASentence()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QTEST(Pair(before, now).words.sentence(), "sentence");
}

void TestDifferenceWords::aRunThatWasStoppedIsMarked()
{
    const Plan plan = planOf(QStringLiteral("3x sleep 1s"));
    const auto whole = runVirtually(plan, {.strategy = StrategyKind::Sequential});
    const auto stopped =
        runVirtually(plan, {.strategy = StrategyKind::Blocking}, {}, std::chrono::milliseconds(1500));
    const TaskDifferences differences(*stopped, *whole);
    const QString sentence = DifferenceWords(*stopped, *whole, differences).sentence();
    QCOMPARE(sentence, QStringLiteral("2 not run to the end, 1 as long. Not whole: Blocking (stopped). Only "
                                      "what had ended there is compared."));
}

void TestDifferenceWords::fromWhenATimeCountsIsSaidWhereItDiffers_data()
{
    QTest::addColumn<int>("earlier");
    QTest::addColumn<int>("present");
    QTest::addColumn<bool>("isSaid");
    const auto row = [](const char* name, StrategyKind earlier, StrategyKind present, bool isSaid) {
        QTest::newRow(name) << int(earlier) << int(present) << isSaid;
    };
    row("in turn and at once", StrategyKind::Sequential, StrategyKind::Concurrent, true);
    row("at once and in turn", StrategyKind::Concurrent, StrategyKind::Blocking, true);
    row("both at once", StrategyKind::Pool, StrategyKind::Concurrent, false);
    row("both in turn", StrategyKind::Sequential, StrategyKind::Blocking, false);
}

// With a limit of 1 tasks queue, and that counts.
void TestDifferenceWords::fromWhenATimeCountsIsSaidWhereItDiffers()
{
    QFETCH(int, earlier);
    QFETCH(int, present);
    const auto run = [](int strategy) {
        return runVirtually(planOf(QStringLiteral("2x sleep 1s\n2x sleep 2s")),
                            {.strategy = static_cast<StrategyKind>(strategy), .limit = 1, .workers = 3});
    };
    const auto one = run(earlier);
    const auto other = run(present);
    const TaskDifferences differences(*one, *other);
    const QString sentence = DifferenceWords(*one, *other, differences).sentence();
    QTEST(sentence.contains(QStringLiteral("gather (limit 1) asks for all of them at once")), "isSaid");
}

void TestDifferenceWords::aRowIsReadOut()
{
    const Pair slower(QStringLiteral("parse=540ms"), QStringLiteral("parse=660ms"));
    QCOMPARE(slower.words.spoken(slower.first()), QStringLiteral("parse: 120 ms slower, 540 ms → 660 ms"));
    const Pair gone(QStringLiteral("parse=540ms"), QString());
    QCOMPARE(gone.words.spoken(gone.first()), QStringLiteral("parse: gone, 540 ms → –"));
}

void TestDifferenceWords::theTextHasALineForEachDifference()
{
    const Pair pair(QStringLiteral("a=1s, parse=540ms, same=1s"),
                    QStringLiteral("a=1s failed x, parse=660ms, same=1s"));
    const QStringList lines = DifferencesSaid::text(*pair.earlier, *pair.present, pair.differences)
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains(QStringLiteral(" → ")));
    QVERIFY(lines[1].startsWith(QStringLiteral("a ")) && lines[1].endsWith(QStringLiteral("failed")));
    QVERIFY(lines[2].startsWith(QStringLiteral("parse ")));
    QVERIFY(lines[2].contains(QStringLiteral("540 ms → 660 ms")));
    QCOMPARE(lines[3], pair.words.sentence());
    for (const QString& line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestDifferenceWords::ofManyDifferencesTheGreatestAreTakenAlong()
{
    QStringList before;
    QStringList now;
    for (int i = 0; i < 30; ++i) {
        before << QStringLiteral("t%1=1s").arg(i);
        now << QStringLiteral("t%1=%2ms").arg(i).arg(1100 + 10 * i);
    }
    const Pair pair(before.join(QStringLiteral(", ")), now.join(QStringLiteral(", ")));
    const QString said = DifferencesSaid::markdown(*pair.earlier, *pair.present, pair.differences);
    QCOMPARE(said.count(QStringLiteral(" slower |")), int(DifferencesSaid::mostTasks));
    QVERIFY(said.indexOf(QStringLiteral("| t29 |")) < said.indexOf(QStringLiteral("| t10 |")));
    QVERIFY(!said.contains(QStringLiteral("| t9 |")));
    QVERIFY(said.endsWith(QStringLiteral("The 20 greatest differences of 30.\n")));
}

void TestDifferenceWords::namesCannotBreakTheTable()
{
    const auto empty = recordingFromScript(planOf(QString()), QStringLiteral("1s run ends"));
    Plan plan = planOf(QStringLiteral("a: sleep 1s"));
    plan.tasks[0].name = QStringLiteral("a|b\nc");
    const Recording named(plan, RunSettings());
    const QString said = DifferencesSaid::markdown(*empty, named, TaskDifferences(*empty, named));
    QVERIFY2(said.contains(QStringLiteral("| a\\|b c |")), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestDifferenceWords)
#include "tst_differencewords.moc"
