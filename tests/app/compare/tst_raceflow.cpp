#include "app/compare/comparepage.h"
#include "app/compare/compareview.h"
#include "app/compare/pastruns.h"
#include "app/document/filecommands.h"
#include "app/selection/selection.h"
#include "app/trace/tracepage.h"
#include "app/window/pages.h"
#include "app/window/raceflow.h"
#include "tests/app/window/windowfixture.h"

#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>

using namespace loopscope;
using namespace loopscope::test;

/// Running all four ways in the window, with its real keys and real runs.
class TestRaceFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneKeyRunsAllFourBeneathEachOther();
    void theFourDoNotOverlapInTime();
    void stopEndsTheWholeRace();
    void anOtherRunIsWatchedInItsTimeline();
    void aRunCanBeTakenOutAndBroughtBack();
    void aClickChoosesTheTaskInAllRuns();
    void playedTogetherTheyBeginAtOneZeroAndEnd();
    void whatIsSharedSaysWhatIsShown();
    void moreRoundsAreHeldTogetherByWay();
    void anotherProgramsTraceStandsBesideTheRuns();
    void presentedTheListOfRunsHides();

private:
    bool race()
    {
        fixture->key(Qt::Key_F8);
        return QTest::qWaitFor([this] { return !pages().race().isRacing(); }, 20'000);
    }
    Pages& pages() const { return fixture->window->pages(); }
    ComparePage& page() const { return pages().comparePage(); }
    CompareView& view() const { return page().view(); }
    QAbstractItemModel& list() const { return *fixture->part<QListView>("pastRuns")->model(); }

    std::unique_ptr<WindowFixture> fixture;
};

void TestRaceFlow::init()
{
    fixture = std::make_unique<WindowFixture>();
    QVERIFY(fixture->isReady());
    fixture->show(QStringLiteral("3x sleep 60ms"), StrategyKind::Concurrent);
}

void TestRaceFlow::oneKeyRunsAllFourBeneathEachOther()
{
    QVERIFY(race());
    QVERIFY(page().isVisible());
    const Runs runs = view().runs();
    QCOMPARE(runs.size(), raceStrategies.size());
    double bottom = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QCOMPARE(runs[i]->settings().strategy, raceStrategies[i]);
        QCOMPARE(runs[i]->ended(Outcome::Succeeded), std::size_t(3));
        QVERIFY(view().stripRect(i).top() >= bottom);
        bottom = view().stripRect(i).bottom();
    }
    QVERIFY2(page().verdict().contains(QStringLiteral("does the same work")), qPrintable(page().verdict()));
    QVERIFY(fixture->action(Command::Run).isEnabled());
    QCOMPARE(fixture->panels().runBar->choice().strategy(), StrategyKind::Concurrent); // as it was
}

void TestRaceFlow::theFourDoNotOverlapInTime()
{
    QVERIFY(race());
    const Runs runs = view().runs();
    for (std::size_t i = 1; i < runs.size(); ++i)
        QVERIFY(*runs[i]->zero() >= *runs[i - 1]->zero() + runs[i - 1]->lastTime());
}

void TestRaceFlow::stopEndsTheWholeRace()
{
    fixture->show(QStringLiteral("sleep 10s"), StrategyKind::Concurrent);
    fixture->key(Qt::Key_F8);
    QTRY_VERIFY(fixture->runs().isRunning() && !fixture->runs().recording()->callbacks().empty());
    QVERIFY(!fixture->action(Command::Run).isEnabled());
    fixture->action(Command::Stop).trigger();
    QTRY_VERIFY(!pages().race().isRacing());
    QCOMPARE(view().runs().size(), std::size_t(1));
    QCOMPARE(view().runs().front()->runEnd(), std::optional(RunEnd::Stopped));
    QVERIFY(fixture->action(Command::RunAllFour).isEnabled());
}

void TestRaceFlow::anOtherRunIsWatchedInItsTimeline()
{
    QVERIFY(race());
    QVERIFY(fixture->run());
    QVERIFY(!page().isVisible());
    QVERIFY(fixture->panels().timeline->isVisible());
    QTRY_COMPARE(list().rowCount(), 5);
    fixture->key(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(page().isVisible());
    QCOMPARE(view().runs().size(), std::size_t(4)); // as it was left
    fixture->key(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(!page().isVisible());
}

void TestRaceFlow::aRunCanBeTakenOutAndBroughtBack()
{
    QVERIFY(race());
    QVERIFY(list().setData(list().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(view().runs().size(), std::size_t(3));
    auto* shown = fixture->part<QListView>("pastRuns");
    shown->setCurrentIndex(list().index(3, 0)); // the oldest: Blocking
    fixture->part<QPushButton>("bringBack")->click();
    QVERIFY(!page().isVisible());
    QCOMPARE(fixture->window->runFlow().shown()->settings().strategy, StrategyKind::Blocking);
}

void TestRaceFlow::aClickChoosesTheTaskInAllRuns()
{
    QVERIFY(race());
    const QRectF strip = view().stripRect(1);
    bool chosen = false;
    for (double y = strip.top(); y < strip.bottom() && !chosen; y += 2) {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          QPoint(int(view().xOf(std::chrono::milliseconds(10))), int(y)));
        chosen = fixture->panels().selection->task() != noTask;
    }
    QCOMPARE(fixture->panels().selection->task(), TaskId(1));
}

void TestRaceFlow::playedTogetherTheyBeginAtOneZeroAndEnd()
{
    QVERIFY(race());
    fixture->part<QPushButton>("playTogether")->click();
    QVERIFY(page().isPlaying());
    QVERIFY(view().played() && *view().played() < std::chrono::milliseconds(60));
    QTRY_VERIFY(!page().isPlaying());
    QVERIFY(!view().played());
}

void TestRaceFlow::whatIsSharedSaysWhatIsShown()
{
    QVERIFY(race());
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const auto shared = [&](const char* ending) {
        clipboard.clear();
        for (QAction* action : page().findChildren<QAction*>()) {
            if (action->text().endsWith(QLatin1String(ending)))
                action->trigger();
        }
        return clipboard.text();
    };
    const QString text = shared("&text");
    for (const QString& line : text.split(QLatin1Char('\n')).mid(0, 8))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY(text.contains(page().verdict()));
    QCOMPARE(shared("table").count(QStringLiteral("\n| ")), 4);
    QCOMPARE(shared("repeats it"), QStringLiteral("loopscope race --limit 0 --workers %1 --connections 6 "
                                                  "'sleep 60ms' 'sleep 60ms' 'sleep 60ms'")
                                       .arg(view().runs().front()->settings().workers));
    shared("picture");
    QVERIFY(!clipboard.image().isNull());
}

void TestRaceFlow::moreRoundsAreHeldTogetherByWay()
{
    fixture->show(QStringLiteral("3x sleep 15ms"), StrategyKind::Concurrent);
    fixture->part<QSpinBox>("rounds")->setValue(2);
    QVERIFY(race());
    QCOMPARE(view().groups().size(), raceStrategies.size());
    for (const RunGroup& group : view().groups())
        QCOMPARE(group.size(), std::size_t(2));
    QCOMPARE(list().rowCount(), 4);                  // each way is one
    const RunGroup& sequential = view().groups()[1]; // which began the second round
    const RunGroup& blocking = view().groups()[0];
    QVERIFY(*sequential[1]->zero() < *blocking[1]->zero());
    QVERIFY2(page().verdict().contains(QStringLiteral("Medians")), qPrintable(page().verdict()));
}

void TestRaceFlow::anotherProgramsTraceStandsBesideTheRuns()
{
    const QString path = fixture->write("other.json", R"([{"name":"work","ph":"X","ts":0,"dur":900000,
                                                         "pid":1,"tid":1}])");
    QVERIFY(race());
    fixture->window->files().compareFile(path);
    QCOMPARE(view().traceCount(), std::size_t(1));
    QCOMPARE(view().groups().size(), std::size_t(4)); // as before
    QVERIFY(view().stripRect(4).top() >= view().stripRect(3).bottom());
    QCOMPARE(view().longest(), Nanos(std::chrono::milliseconds(900)));
    QVERIFY(page().verdict().contains(QStringLiteral("does the same work"))); // of the runs
    QVERIFY(page().verdict().contains(QStringLiteral("another program")));
    fixture->part<QListView>("pastRuns")->setCurrentIndex(list().index(0, 0));
    fixture->part<QPushButton>("bringBack")->click();
    QVERIFY(pages().tracePage() && pages().tracePage()->isVisible());
}

void TestRaceFlow::presentedTheListOfRunsHides()
{
    fixture->action(Command::Compare).trigger();
    QVERIFY(fixture->part<QListView>("pastRuns")->isVisible());
    fixture->action(Command::Present).trigger();
    QVERIFY(page().isVisible() && !fixture->part<QListView>("pastRuns")->isVisible());
    fixture->action(Command::Present).trigger();
    QVERIFY(fixture->part<QListView>("pastRuns")->isVisible());
}

QTEST_MAIN(TestRaceFlow)
#include "tst_raceflow.moc"
