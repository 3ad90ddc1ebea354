#include "app/findings/runanalyst.h"

#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QSignalSpy>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestRunAnalyst : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSmallRunIsAnsweredAtOnce();
    void aLargeRunIsAnsweredLater();
    void onlyTheLastQuestionIsAnswered();
    void whatIsCancelledIsNotAnswered();
    void itGoesInTheMiddleOfAnAnswer();

private:
    static RunAnalyst::Question about(std::size_t tasks, StrategyKind strategy = StrategyKind::Sequential)
    {
        RunSettings settings;
        settings.strategy = strategy;
        settings.heartbeat = Nanos(1s);
        return {runVirtually(planOf(QStringLiteral("%1x sleep 1ms").arg(tasks)), settings), settings, {}};
    }
    static constexpr std::size_t large = RunAnalyst::smallRun + 1;

    std::unique_ptr<RunAnalyst> analyst;
    std::vector<RunInsight> answers;
};

void TestRunAnalyst::init()
{
    answers.clear();
    analyst = std::make_unique<RunAnalyst>();
    connect(analyst.get(), &RunAnalyst::answered, this,
            [this](const RunInsight& insight) { answers.push_back(insight); });
}

void TestRunAnalyst::aSmallRunIsAnsweredAtOnce()
{
    analyst->ask(about(3));
    QCOMPARE(answers.size(), std::size_t(1));
    QCOMPARE(answers[0].otherWays.size(), std::size_t(3));
    QVERIFY(!analyst->isBusy());
}

void TestRunAnalyst::aLargeRunIsAnsweredLater()
{
    const RunAnalyst::Question question = about(large);
    analyst->ask(question);
    QVERIFY(answers.empty());
    QVERIFY(analyst->isBusy());
    QTRY_COMPARE(answers.size(), std::size_t(1));
    QVERIFY(answers[0] == *insightOf(*question.run, question.next, nullptr, false));
    QVERIFY(!analyst->isBusy());
}

void TestRunAnalyst::onlyTheLastQuestionIsAnswered()
{
    analyst->ask(about(large));
    analyst->ask(about(large, StrategyKind::Concurrent));
    QTRY_COMPARE(answers.size(), std::size_t(1));
    QVERIFY(answers[0].otherWays.front().strategy == StrategyKind::Blocking);
    analyst->ask(about(large));
    analyst->ask(about(3, StrategyKind::Pool));
    QCOMPARE(answers.size(), std::size_t(2));
    QVERIFY(!analyst->isBusy());
}

void TestRunAnalyst::whatIsCancelledIsNotAnswered()
{
    analyst->ask(about(large));
    analyst->cancel();
    QVERIFY(!analyst->isBusy());
    analyst->ask(about(large, StrategyKind::Concurrent));
    QTRY_COMPARE(answers.size(), std::size_t(1)); // the second question's
    QVERIFY(answers[0].otherWays.front().strategy == StrategyKind::Blocking);
}

void TestRunAnalyst::itGoesInTheMiddleOfAnAnswer()
{
    analyst->ask(about(100'000));
    analyst.reset();
    QVERIFY(answers.empty());
}

QTEST_GUILESS_MAIN(TestRunAnalyst)
#include "tst_runanalyst.moc"
