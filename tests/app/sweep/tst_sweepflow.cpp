#include "app/plot/plotbar.h"
#include "app/sweep/sweepdialog.h"
#include "app/sweep/sweeppage.h"
#include "app/sweep/sweepview.h"
#include "app/table/listtable.h"
#include "app/window/pages.h"
#include "app/window/sweepflow.h"
#include "core/files/recordingfile.h"
#include "core/race/sweepvalues.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/sweptruns.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace loopscope;
using namespace loopscope::test;

/// Varying a setting in the window, with its real keys and real runs.
class TestSweepFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { fixture.reset(); }
    void oneKeyAndReturnDrawTheCurve();
    void whoThinksBetterOfItRunsNothing();
    void stopEndsTheWholeSweep();
    void aPointBringsItsRunBack();
    void theTableAndTheCurveChooseTheSame();
    void theLastCurveIsThereToSeeAgain();
    void aSweepFromAFileIsShownAsOne();
    void whatIsSharedSaysWhatIsShown();

private:
    SweepDialog* ask()
    {
        fixture->key(Qt::Key_F8, Qt::ControlModifier);
        return fixture->part<SweepDialog>("sweepDialog");
    }
    bool sweep(const char* values = "")
    {
        SweepDialog* dialog = ask();
        if (!dialog)
            return false;
        if (*values)
            dialog->findChild<QLineEdit*>(QStringLiteral("sweepValues"))->setText(QLatin1String(values));
        dialog->accept();
        return flow().isSweeping() && QTest::qWaitFor([this] { return !flow().isSweeping(); }, 20'000);
    }
    Pages& pages() const { return fixture->window->pages(); }
    SweepFlow& flow() const { return pages().sweep(); }
    SweepPage& page() const { return pages().sweepPage(); }
    SweepView& view() const { return page().view(); }
    QString values() const
    {
        std::vector<int> all;
        for (const SweepPoint& point : view().result().points)
            all.push_back(point.value);
        return sweepValuesText(all);
    }

    std::unique_ptr<WindowFixture> fixture;
};

void TestSweepFlow::init()
{
    fixture = std::make_unique<WindowFixture>();
    QVERIFY(fixture->isReady());
    fixture->show(QStringLiteral("4x sleep 40ms"), StrategyKind::Concurrent);
}

void TestSweepFlow::oneKeyAndReturnDrawTheCurve()
{
    QVERIFY(sweep());
    QVERIFY(page().isVisible());
    QCOMPARE(values(), QStringLiteral("1, 2, 3, 4"));
    QCOMPARE(view().result().knee, std::optional(std::size_t(3)));
    QVERIFY2(page().said().startsWith(QStringLiteral("The knee is at a limit of 4: ")) &&
                 page().said().endsWith(QStringLiteral("there are no more.")),
             qPrintable(page().said()));
    QVERIFY(fixture->window->windowTitle().startsWith(QStringLiteral("A setting varied")));
    QVERIFY(fixture->action(Command::Run).isEnabled());
    QVERIFY(!fixture->action(Command::Fit).isEnabled()); // there is no view over time
    for (std::size_t i = 1; i < 4; ++i) {
        const Recording& before = *view().result().points[i - 1].typical;
        QVERIFY(*view().result().points[i].typical->zero() >= *before.zero() + before.lastTime());
    }
}

void TestSweepFlow::whoThinksBetterOfItRunsNothing()
{
    SweepDialog* dialog = ask();
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(!flow().isSweeping());
    QVERIFY(!page().isVisible());
    fixture->window->showPlan(Plan());
    QVERIFY(!fixture->action(Command::Sweep).isEnabled());
}

void TestSweepFlow::stopEndsTheWholeSweep()
{
    fixture->show(QStringLiteral("3x sleep 10s"), StrategyKind::Concurrent);
    ask()->accept();
    QTRY_VERIFY(fixture->runs().isRunning() && !fixture->runs().recording()->callbacks().empty());
    QVERIFY(page().said().startsWith(QStringLiteral("Run 1 of 3: a limit of 1")));
    QVERIFY(!fixture->action(Command::Sweep).isEnabled());
    fixture->action(Command::Stop).trigger();
    QTRY_VERIFY(!flow().isSweeping());
    QCOMPARE(values(), QStringLiteral("1"));
    QVERIFY(!view().result().points.front().wall);
    QVERIFY(fixture->action(Command::Sweep).isEnabled());
}

void TestSweepFlow::aPointBringsItsRunBack()
{
    QVERIFY(sweep("2, 4"));
    auto* back = fixture->part<QPushButton>("sweepRunBack");
    QVERIFY(!back->isEnabled());
    view().choose(0);
    QVERIFY(back->isEnabled());
    back->click();
    QVERIFY(!page().isVisible());
    QCOMPARE(fixture->window->runFlow().shown()->settings().limit, 2);
    QVERIFY(fixture->panels().timeline->isVisible());
    QVERIFY(fixture->panels().plotBar->isVisible());
    QVERIFY(fixture->action(Command::Fit).isEnabled());
}

void TestSweepFlow::theTableAndTheCurveChooseTheSame()
{
    QVERIFY(sweep("1, 4"));
    auto* table = fixture->part<ListTable>("sweepTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(view().chosen(), std::optional(std::size_t(1)));
    view().choose(0);
    QCOMPARE(table->currentIndex().row(), 0);
}

void TestSweepFlow::theLastCurveIsThereToSeeAgain()
{
    QVERIFY(sweep("1, 4"));
    fixture->window->activateWindow(); // which its question was
    QVERIFY(fixture->isReady());
    QVERIFY(fixture->run()); // a run is watched in its timeline
    QVERIFY(!page().isVisible());
    SweepDialog* dialog = ask();
    emit dialog->lastWanted();
    dialog->reject();
    QVERIFY(page().isVisible());
    QCOMPARE(values(), QStringLiteral("1, 4"));
    fixture->part<QPushButton>("closeSweep")->click();
    QVERIFY(!page().isVisible());
}

void TestSweepFlow::aSweepFromAFileIsShownAsOne()
{
    const QString path = fixture->folder.filePath(QStringLiteral("sweep.json"));
    QVERIFY(!saveRecordings(sweptVirtually({.lines = QStringLiteral("3x sleep 1s")}), path));
    QVERIFY(!fixture->window->open(path));
    QTRY_VERIFY(page().isVisible());
    QCOMPARE(values(), QStringLiteral("1, 2, 3"));
}

void TestSweepFlow::whatIsSharedSaysWhatIsShown()
{
    QVERIFY(sweep("1, 4"));
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const auto shared = [&](const char* ending) {
        clipboard.clear();
        for (QAction* action : page().findChildren<QAction*>()) {
            if (action->text().endsWith(QLatin1String(ending)))
                action->trigger();
        }
        return clipboard.text();
    };
    QVERIFY(shared("&text").contains(QStringLiteral("^ knee")));
    QCOMPARE(shared("table").count(QStringLiteral("\n| ")), 3);
    QVERIFY(shared("repeats it")
                .startsWith(QStringLiteral(
                    "loopscope sweep --strategy concurrent --over limit --values 1,4 --workers ")));
    shared("picture");
    QVERIFY(!clipboard.image().isNull());
}

QTEST_MAIN(TestSweepFlow)
#include "tst_sweepflow.moc"
