#include "app/log/logpanel.h"

#include "app/log/logview.h"
#include "app/selection/selection.h"
#include "tests/support/brackets.h"
#include "tests/support/recordingscript.h"
#include "tests/support/slack.h"
#include "tests/support/virtualrun.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestLogPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRunReadsAsTheTutorialPrintsIt();
    void failuresHoldsAndQuestionsAreSaid();
    void aStoppedRunSaysSo();
    void aClickChoosesTheTaskAndTheMoment();
    void ctrlACtrlCCopiesEveryLine();
    void ctrlCCopiesTheChosenLines();
    void itFollowsTheEndUnlessScrolledUp();
    void aHiddenLogCatchesUp();
    void anotherLanguageIsSpokenAtOnce();
    void largerTextMakesTallerLines();
    void aHundredThousandTasksAreShownAtOnce();

private:
    QStringList lines() const
    {
        QStringList lines;
        for (int i = 0; i < model().rowCount(); ++i)
            lines << model().index(i, 0).data().toString();
        return lines;
    }
    LogView& view() const { return panel->view(); }
    const QAbstractItemModel& model() const { return *view().model(); }
    QPoint middleOf(int row) const { return view().visualRect(model().index(row, 0)).center(); }

    std::unique_ptr<Selection> selection;
    std::unique_ptr<LogPanel> panel;
};

void TestLogPanel::init()
{
    selection = std::make_unique<Selection>();
    panel = std::make_unique<LogPanel>(*selection);
    panel->resize(600, 200);
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
}

void TestLogPanel::cleanup()
{
    panel.reset();
}

static std::shared_ptr<Recording> blockingRun()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Blocking;
    return runVirtually(planOf(QStringLiteral("2x url: sleep 1s")), settings);
}

void TestLogPanel::aRunReadsAsTheTutorialPrintsIt()
{
    panel->setRecording(
        recordingFromScript(planOf(QStringLiteral("url_1: practice:/x\nurl_2: sleep 1s")), QStringLiteral(R"(
        0ms url_1 waiting server      600ms url_1 bytes 49866      1.003s url_1 succeeded
        0ms url_2 waiting timer       1s url_2 succeeded           1.1s run ends)")));
    QCOMPARE(lines(), QStringList({QStringLiteral("   0.000 s  start: url_1"),
                                   QStringLiteral("   0.000 s  start: url_2"),
                                   QStringLiteral("   1.000 s  complete: url_2"),
                                   QStringLiteral("   1.003 s  complete: url_1 · 49.9 kB"),
                                   QStringLiteral("   1.003 s  total time 1.00 s")}));
}

void TestLogPanel::failuresHoldsAndQuestionsAreSaid()
{
    panel->setRecording(recordingFromScript(planOf(QStringLiteral("a: https://a.example/\nparse: cpu 480ms")),
                                            QStringLiteral(R"(
        0ms a waiting server          20ms a failed no host is named a.example
        0ms callback parse ready 0ms   0ms parse running loop
        100ms question 1 asked        480ms parse succeeded
        480ms callback ends           481ms question 1 answered)")));
    QCOMPARE(lines().mid(2),
             QStringList({QStringLiteral("   0.020 s  ✗ failed: a: no host is named a.example"),
                          QStringLiteral("   0.100 s  question 1: asked"),
                          QStringLiteral("   0.480 s  complete: parse"),
                          QStringLiteral("   0.480 s  loop held 480 ms by parse"),
                          QStringLiteral("   0.481 s  question 1: answered after 381 ms")}));
}

void TestLogPanel::aStoppedRunSaysSo()
{
    panel->setRecording(recordingFromScript(planOf(QStringLiteral("a: sleep 1s")), QStringLiteral(R"(
        0ms a waiting timer     300ms a cancelled     300ms run stopped)")));
    QCOMPARE(lines().mid(1), QStringList({QStringLiteral("   0.300 s  ■ stopped: a"),
                                          QStringLiteral("   0.300 s  stopped; total time 300 ms")}));
}

void TestLogPanel::aClickChoosesTheTaskAndTheMoment()
{
    panel->setRecording(blockingRun());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(selection->task(), TaskId(1));
    QCOMPARE(selection->cursor(), std::optional<Nanos>(1s));
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(selection->task(), TaskId(2));
    QCOMPARE(selection->cursor(), std::optional<Nanos>(2s));
}

void TestLogPanel::ctrlACtrlCCopiesEveryLine()
{
    panel->setRecording(blockingRun());
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), lines().join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void TestLogPanel::ctrlCCopiesTheChosenLines()
{
    panel->setRecording(blockingRun());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(3));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(0));
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("   0.000 s  start: url_1\n   2.000 s  complete: url_2\n"));
}

// Events that come in one after the other, as a live run's do.
static Recorder::Batch taskDone(TaskId task)
{
    const Nanos at = 1h + task * 1ms;
    return {{{.at = at, .task = task, .type = EventType::StateEntered, .state = TaskState::Running},
             {.at = at, .task = task, .type = EventType::TaskEnded, .outcome = Outcome::Succeeded}},
            {}};
}

void TestLogPanel::itFollowsTheEndUnlessScrolledUp()
{
    auto recording = std::make_shared<Recording>(planOf(QStringLiteral("90x sleep 1s")), RunSettings());
    panel->setRecording(recording);
    recording->append({{{.at = 1h, .type = EventType::RunStarted}}, {}});
    const auto add = [&](TaskId from, TaskId to) {
        for (TaskId task = from; task <= to; ++task)
            recording->append(taskDone(task));
        const int before = model().rowCount();
        return QTest::qWaitFor([&] {
            panel->advance(recording->lastTime(), true);
            return model().rowCount() > before;
        });
    };
    QVERIFY(add(1, 30));
    QTRY_VERIFY(view().verticalScrollBar()->maximum() > 0);
    QVERIFY(view().isAtEnd());
    QVERIFY(add(31, 60));
    QVERIFY(view().isAtEnd());
    view().verticalScrollBar()->setValue(3);
    QVERIFY(add(61, 90));
    QCOMPARE(view().verticalScrollBar()->value(), 3);
    QCOMPARE(model().rowCount(), 180);
}

void TestLogPanel::aHiddenLogCatchesUp()
{
    auto recording = std::make_shared<Recording>(planOf(QStringLiteral("2x sleep 1s")), RunSettings());
    panel->setRecording(recording);
    panel->hide();
    recording->append({{{.at = 1h, .type = EventType::RunStarted}}, {}});
    recording->append(taskDone(1));
    panel->advance(10ms, true);
    QCOMPARE(model().rowCount(), 0);
    panel->show();
    QCOMPARE(model().rowCount(), 2);
}

void TestLogPanel::anotherLanguageIsSpokenAtOnce()
{
    panel->setRecording(blockingRun());
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(view().accessibleName().startsWith(QLatin1Char('[')));
    QVERIFY(lines().constFirst().endsWith(QStringLiteral("[start: url_1]")));
    QCoreApplication::removeTranslator(&brackets);
}

void TestLogPanel::largerTextMakesTallerLines()
{
    panel->setRecording(blockingRun());
    const int before = view().rowHeight(0);
    QFont font = panel->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    panel->setFont(font);
    QTRY_VERIFY(view().rowHeight(0) > before * 3 / 2);
}

void TestLogPanel::aHundredThousandTasksAreShownAtOnce()
{
    auto recording = runVirtually(planOf(QStringLiteral("100000x sleep 1s")), {});
    QElapsedTimer timer;
    timer.start();
    panel->setRecording(recording);
    panel->grab();
    QVERIFY2(timer.elapsed() < 500 * slack, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model().rowCount(), 200'001);
    timer.restart();
    view().scrollToBottom();
    panel->grab();
    QVERIFY2(timer.elapsed() < 100 * slack, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestLogPanel)
#include "tst_logpanel.moc"
