#include "core/words/findingwords.h"

#include "core/words/predictionwords.h"
#include "tests/support/brackets.h"

#include <QRegularExpression>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The window's words for findings, held against the core's, which files and scripts get.
class TestFindingWords : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasTheCoresNumbers_data();
    void everyRuleHasTheCoresNumbers();
    void everyRuleIsTranslated_data() { everyRuleHasTheCoresNumbers_data(); }
    void everyRuleIsTranslated();
    void namesStayPlainAndShort();
    void aGainIsToldWhereThereIsOne();
    void severalTasksAreCounted();
    void everyDoubtHasASentence();
    void aDoubtOfSomeWaysNamesThem();
    void whatWasForetoldIsHeldAgainstWhatWasMeasured_data();
    void whatWasForetoldIsHeldAgainstWhatWasMeasured();
};

namespace {

/// All that a finding can say, in numbers of which no two are the same.
Finding findingOf(FindingRule rule, std::size_t tasks)
{
    Finding finding{.rule = rule,
                    .gain = 1200ms,
                    .cost = 4500ms,
                    .longest = 1700ms,
                    .culprit = QStringLiteral("parse"),
                    .victim = QStringLiteral("tick"),
                    .places = 6,
                    .better = 24,
                    .resent = 9,
                    .deadline = 2500ms};
    for (TaskId id = 1; id <= tasks; ++id)
        finding.tasks.push_back(id);
    return finding;
}

QStringList numbersOf(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)?"));
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers << match.next().captured();
    numbers.sort();
    return numbers;
}

} // namespace

void TestFindingWords::everyRuleHasTheCoresNumbers_data()
{
    QTest::addColumn<Finding>("finding");
    for (int rule = 0; rule <= static_cast<int>(FindingRule::NothingHeldBack); ++rule) {
        for (const std::size_t tasks : {1, 5}) {
            Finding finding = findingOf(static_cast<FindingRule>(rule), tasks);
            QTest::addRow("%s of %zu", qPrintable(ruleName(finding.rule)), tasks) << finding;
        }
    }
    Finding both = findingOf(FindingRule::PoolTooSmall, 5);
    both.connectionsToo = true;
    QTest::newRow("workers and connections") << both;
    Finding calls = findingOf(FindingRule::BlockingCall, 5);
    calls.strategy = StrategyKind::Blocking;
    QTest::newRow("calls of a run that blocks") << calls;
}

void TestFindingWords::everyRuleHasTheCoresNumbers()
{
    QFETCH(Finding, finding);
    const QString sentence = FindingWords::sentence(finding);
    QVERIFY(sentence.endsWith(QLatin1Char('.')));
    QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
    QCOMPARE(numbersOf(sentence), numbersOf(findingText(finding)));
    QCOMPARE(numbersOf(FindingWords::gain(finding)), numbersOf(FindingWords::gainSentence(finding)));
    const Fix fix = FindingWords::fix(finding);
    QCOMPARE(fix.python, findingFix(finding).python); // in English it is the same
    QCOMPARE(fix.qt, findingFix(finding).qt);
}

void TestFindingWords::everyRuleIsTranslated()
{
    QFETCH(Finding, finding);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QVERIFY(FindingWords::sentence(finding).startsWith(QLatin1Char('[')));
    QVERIFY(FindingWords::gain(finding).startsWith(QLatin1Char('[')));
    const bool hasFix = finding.rule != FindingRule::NothingHeldBack;
    QCOMPARE(!FindingWords::fix(finding).qt.isEmpty(), hasFix);
    QCoreApplication::removeTranslator(&brackets);
}

void TestFindingWords::namesStayPlainAndShort()
{
    Finding finding = findingOf(FindingRule::BlockingCall, 1);
    finding.culprit = QStringLiteral("<b>%1 %2</b>");
    QCOMPARE(FindingWords::sentence(finding),
             QStringLiteral("<b>%1 %2</b> blocked the loop for 4.50 s: nothing else could run."));
    finding.culprit = QString(10'000, QLatin1Char('w'));
    QVERIFY(FindingWords::sentence(finding).size() < 120);
}

void TestFindingWords::aGainIsToldWhereThereIsOne()
{
    Finding finding = findingOf(FindingRule::AwaitsInARow, 5);
    finding.doubts = {Doubt::MoreAtOnceThanMeasured};
    QCOMPARE(FindingWords::gain(finding), QStringLiteral("would save 1.20 s"));
    QVERIFY(FindingWords::condition(finding).contains(QStringLiteral("pace")));
    QCOMPARE(FindingWords::gainSentence(finding),
             QStringLiteral("The run would end about 1.20 s sooner, if the server keeps its pace."));
    finding.gain = Nanos(0);
    QVERIFY(FindingWords::gainSentence(finding).isEmpty());
    QVERIFY(FindingWords::gain(finding).isEmpty());
    QVERIFY(FindingWords::condition(finding).isEmpty());
}

void TestFindingWords::severalTasksAreCounted()
{
    QCOMPARE(FindingWords::tasks(findingOf(FindingRule::AwaitsInARow, 3)), QStringLiteral("3 tasks"));
    QCOMPARE(FindingWords::tasks(findingOf(FindingRule::AwaitsInARow, 3), 2), QStringLiteral("2 of 3 tasks"));
    QCOMPARE(FindingWords::tasks(findingOf(FindingRule::SlowTail, 1), 1), QString());
    QCOMPARE(FindingWords::tasks(findingOf(FindingRule::NothingHeldBack, 0)), QString());
}

void TestFindingWords::everyDoubtHasASentence()
{
    QStringList sentences;
    for (int doubt = 0; doubt <= static_cast<int>(Doubt::Unexplained); ++doubt)
        sentences << PredictionWords::doubts(std::vector{static_cast<Doubt>(doubt)});
    for (const QString& sentence : sentences)
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestFindingWords::aDoubtOfSomeWaysNamesThem()
{
    const OtherWay turn{StrategyKind::Sequential, 5s, {Doubt::FetchesFailed}};
    const OtherWay gather{StrategyKind::Concurrent, 1s, {Doubt::CoresShared, Doubt::FetchesFailed}};
    QCOMPARE(PredictionWords::doubts(std::vector{turn, gather}),
             QStringLiteral("gather: More would compute at once than this machine has cores. What failed is "
                            "taken to fail again, after as long."));
    QCOMPARE(PredictionWords::otherWay(gather), QStringLiteral("gather ≈ 1.00 s"));
}

void TestFindingWords::whatWasForetoldIsHeldAgainstWhatWasMeasured_data()
{
    QTest::addColumn<Foretold>("foretold");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("more") << Foretold{1000ms, 1012ms} << "Predicted 1.00 s, measured 1.01 s (+1 %).";
    QTest::newRow("less") << Foretold{1000ms, 900ms} << "Predicted 1.00 s, measured 900 ms (−10 %).";
    QTest::newRow("as much") << Foretold{1000ms, 1001ms} << "Predicted 1.00 s, measured 1.00 s (±0 %).";
    QTest::newRow("far more") << Foretold{1ms, 20ms} << "Predicted 1.00 ms, measured 20.0 ms (+1,900 %).";
}

void TestFindingWords::whatWasForetoldIsHeldAgainstWhatWasMeasured()
{
    QFETCH(Foretold, foretold);
    QTEST(PredictionWords::foretold(foretold), "sentence");
}

QTEST_GUILESS_MAIN(TestFindingWords)
#include "tst_findingwords.moc"
