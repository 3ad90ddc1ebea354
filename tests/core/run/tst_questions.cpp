#include "core/analysis/summary.h"
#include "core/run/run.h"
#include "tests/support/realrun.h"
#include "tests/support/recordingrules.h"
#include "tests/support/recordingscript.h"
#include "tests/support/writtenrecording.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// "Ask the loop": a person's question goes into the subject loop's queue and is answered in its turn.
class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void everyStrategyAnswers_data();
    void everyStrategyAnswers();
    void aHeldLoopAnswersWhenItIsFreeAgain();
    void aStoppedRunLeavesNoQuestionBehindItsEnd();
    void questionsCountInNoFigure();
    void askingBeforeTheBeginningAndAfterTheEndIsIgnored();
    void aRunTakesOnlySoManyQuestions();

private:
    static std::unique_ptr<Run> started(const QString& lines, const QString& strategy)
    {
        RunSettings settings;
        settings.strategy = *strategyFromName(strategy);
        settings.workers = 4;
        auto run = Run::start(planOf(lines), settings);
        return run ? std::move(*run) : nullptr;
    }
    static bool waitUntilBegun(Run& run)
    {
        return QTest::qWaitFor([&] {
            run.poll();
            return !run.recording().callbacks().empty();
        });
    }
};

void TestQuestions::everyStrategyAnswers_data()
{
    QTest::addColumn<QString>("strategy");
    for (const char* name : {"blocking", "sequential", "concurrent", "pool"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestQuestions::everyStrategyAnswers()
{
    QFETCH(QString, strategy);
    const auto run = started(QStringLiteral("3x sleep 60ms\ncpu 20ms"), strategy);
    QVERIFY(run && waitUntilBegun(*run));
    for (int i = 0; i < 3; ++i)
        run->ask();
    QVERIFY(waitUntilOver(*run));
    const std::vector<QuestionRecord>& questions = run->recording().questions();
    QCOMPARE(questions.size(), std::size_t(3));
    for (const QuestionRecord& question : questions) {
        QVERIFY(question.answered.has_value());
        QVERIFY(question.asked > Nanos(0) && *question.answered >= question.asked);
    }
    const QStringList broken = brokenRecordingRules(written(run->recording()));
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    const auto loaded = recordingFromJson(written(run->recording()));
    QVERIFY(loaded && loaded->recording->questions() == questions);
}

void TestQuestions::aHeldLoopAnswersWhenItIsFreeAgain()
{
    const auto run = started(QStringLiteral("block 150ms\nsleep 1ms"), QStringLiteral("blocking"));
    QVERIFY(run && waitUntilSomeTaskIs(*run, TaskState::Waiting));
    run->ask();
    QVERIFY(waitUntilOver(*run));
    const QuestionRecord question = run->recording().questions().at(0);
    QVERIFY(question.asked < Nanos(150ms));
    QVERIFY(*question.answered >= run->recording().wallTime());
}

void TestQuestions::aStoppedRunLeavesNoQuestionBehindItsEnd()
{
    for (int i = 0; i < 5; ++i) {
        const auto run = started(QStringLiteral("block 20s"), QStringLiteral("blocking"));
        QVERIFY(run && waitUntilBegun(*run));
        run->ask();
        run->stop();
        while (!run->recording().isOver()) {
            run->ask();
            run->poll();
        }
        run->poll();
        for (const QuestionRecord& question : run->recording().questions())
            QVERIFY(question.answered && *question.answered >= question.asked);
    }
}

void TestQuestions::questionsCountInNoFigure()
{
    const Plan plan = planOf(QStringLiteral("a: cpu 40ms"));
    const QString script = QStringLiteral(R"(
        0ms callback main ready 0ms      1ms callback ends
        1ms callback a ready 0ms         1ms a running loop
        40ms a succeeded                 40ms callback ends
        %1
        41ms run ends)");
    const auto quiet = recordingFromScript(plan, script.arg(QString()));
    const auto asked = recordingFromScript(
        plan, script.arg(QStringLiteral("2ms question 1 asked   40.5ms question 1 answered")));
    QCOMPARE(asked->questions().size(), std::size_t(1));
    QVERIFY(summarize(*asked) == summarize(*quiet));
}

void TestQuestions::askingBeforeTheBeginningAndAfterTheEndIsIgnored()
{
    const auto run = started(QStringLiteral("sleep 5ms"), QStringLiteral("concurrent"));
    QVERIFY(run);
    run->ask(); // nothing has been polled yet
    QVERIFY(waitUntilOver(*run));
    run->ask();
    run->poll();
    QCOMPARE(run->recording().questions().size(), std::size_t(0));
    QVERIFY(run->recording().runEnd() == RunEnd::Completed);
}

void TestQuestions::aRunTakesOnlySoManyQuestions()
{
    const auto run = started(QStringLiteral("sleep 100ms"), QStringLiteral("concurrent"));
    QVERIFY(run && waitUntilBegun(*run));
    for (std::size_t i = 0; i < maxQuestions + 20; ++i)
        run->ask();
    QVERIFY(waitUntilOver(*run));
    QCOMPARE(run->recording().questions().size(), maxQuestions);
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
