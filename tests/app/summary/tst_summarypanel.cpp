#include "app/summary/summarypanel.h"

#include "app/findings/findingbutton.h"
#include "app/findings/findinglist.h"
#include "app/findings/findingrow.h"
#include "app/summary/figuretile.h"
#include "app/summary/nextsteps.h"
#include "tests/support/brackets.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestSummaryPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEmptyPlanIsToldWhatToDo();
    void aRunThatGoesOnSaysWhatIsKnownCalmly();
    void aRunShowsItsFigures();
    void everyFigureSaysWhatItMeans();
    void figuresWrapWhereTheWidthEnds();
    void aLongNameDoesNotWidenThePanel();
    void theNextStepIsOfferedAndPressed();
    void theOtherWaysAreOfferedAndPressed();
    void whatWasForetoldIsSaid();
    void theVerdictStaysInViewWhatIsReadScrollsThere();
    void anotherLanguageIsSpokenAtOnce();

private:
    static RunInsight insightInto(const Recording& recording)
    {
        return *insightOf(recording, recording.settings(), nullptr, false);
    }
    QList<FigureTile*> tiles() const { return panel->findChildren<FigureTile*>(); }
    static std::shared_ptr<Recording> run()
    {
        return runVirtually(planOf(QStringLiteral("2x sleep 1s\nparse: cpu 204ms")), {});
    }
    void showRun(bool offer = false)
    {
        const auto recording = run();
        panel->showRun(*recording, summarize(*recording), offer);
    }

    std::unique_ptr<SummaryPanel> panel;
};

void TestSummaryPanel::init()
{
    panel = std::make_unique<SummaryPanel>();
    panel->resize(1000, 200);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
}

void TestSummaryPanel::anEmptyPlanIsToldWhatToDo()
{
    panel->showInvitation(0);
    QVERIFY(panel->verdict().startsWith(QStringLiteral("Add tasks")));
    panel->showInvitation(3);
    QVERIFY(panel->verdict().startsWith(QStringLiteral("Press Run")));
    QVERIFY(!tiles().constFirst()->isVisible());
}

void TestSummaryPanel::aRunThatGoesOnSaysWhatIsKnownCalmly()
{
    const auto recording =
        recordingFromScript(planOf(QStringLiteral("2x sleep 1s")),
                            QStringLiteral("0ms sleep_1 waiting timer   1s sleep_1 succeeded"));
    panel->showRunning();
    panel->showProgress(*recording);
    QCOMPARE(panel->verdict(), QStringLiteral("Running…")); // not so soon
    QTRY_COMPARE((panel->showProgress(*recording), panel->verdict()),
                 QStringLiteral("Running… 1 of 2 done."));
    showRun();
    panel->showProgress(*recording); // of a frame that came late
    QVERIFY(panel->verdict().startsWith(QStringLiteral("2.20 s of work")));
}

void TestSummaryPanel::aRunShowsItsFigures()
{
    showRun();
    QStringList figures;
    for (const FigureTile* tile : tiles())
        figures << tile->figure();
    QCOMPARE(figures,
             QStringList({QStringLiteral("1.00 s"), QStringLiteral("2.20 s"), QStringLiteral("2.2"),
                          QStringLiteral("3"), QStringLiteral("204 ms"), QStringLiteral("20 of 100")}));
}

void TestSummaryPanel::everyFigureSaysWhatItMeans()
{
    showRun();
    for (FigureTile* tile : tiles()) {
        QVERIFY(tile->toolTip().size() > 40);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(tile);
        QCOMPARE(accessible->text(QAccessible::Name), tile->label() + QStringLiteral(": ") + tile->figure());
        QVERIFY(accessible->text(QAccessible::Description).endsWith(QLatin1Char('.')));
    }
}

void TestSummaryPanel::figuresWrapWhereTheWidthEnds()
{
    showRun();
    QTRY_COMPARE(tiles().constFirst()->y(), tiles().constLast()->y());
    panel->resize(400, 300);
    QTRY_VERIFY(tiles().constLast()->y() > tiles().constFirst()->y());
    for (const FigureTile* tile : tiles())
        QVERIFY(tile->geometry().right() <= tile->parentWidget()->width());
    QVERIFY(panel->minimumSizeHint().width() < 300);
}

void TestSummaryPanel::aLongNameDoesNotWidenThePanel()
{
    Plan plan = planOf(QStringLiteral("sleep 1s\nx: cpu 204ms"));
    plan.tasks[1].name = QString(10'000, QLatin1Char('w'));
    const auto recording = runVirtually(plan, {});
    panel->resize(400, 300);
    panel->showRun(*recording, summarize(*recording), true);
    panel->showInsight(insightInto(*recording));
    QVERIFY(panel->verdict().contains(QStringLiteral("www…")));
    for (const QWidget* child : panel->findChildren<QWidget*>())
        QTRY_VERIFY(child->width() <= 400 || !child->isVisible());
}

void TestSummaryPanel::theNextStepIsOfferedAndPressed()
{
    auto* next = panel->findChild<QPushButton*>(QStringLiteral("flipAndRun"));
    showRun();
    QVERIFY(!next->isVisible());
    showRun(true);
    QSignalSpy pressed(panel.get(), &SummaryPanel::flipAndRunPressed);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(pressed.size(), 1);
    panel->showRunning();
    QVERIFY(!next->isVisible());
}

void TestSummaryPanel::theOtherWaysAreOfferedAndPressed()
{
    showRun();
    QVERIFY(!panel->nextSteps().isVisible());
    panel->showInsight({.otherWays = {{StrategyKind::Sequential, 2200ms, {}},
                                      {StrategyKind::Pool, 1000ms, {Doubt::CoresShared}}}});
    const std::vector<QPushButton*>& buttons = panel->nextSteps().buttons();
    QCOMPARE(buttons.size(), std::size_t(2));
    QCOMPARE(buttons[0]->text(), QStringLiteral("Await in turn ≈ 2.20 s"));
    QCOMPARE(panel->findChild<QLabel*>(QStringLiteral("doubts"))->text(),
             QStringLiteral("Thread pool: More would compute at once than this machine has cores."));
    QSignalSpy pressed(&panel->nextSteps(), &NextSteps::runPressed);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(pressed.size(), 1);
    QVERIFY(pressed[0][0].value<StrategyKind>() == StrategyKind::Pool);
    panel->showInsight({});
    QVERIFY(!panel->nextSteps().isVisible());
}

void TestSummaryPanel::whatWasForetoldIsSaid()
{
    showRun();
    const auto* foretold = panel->findChild<QLabel*>(QStringLiteral("foretold"));
    QVERIFY(!foretold->isVisible());
    panel->showInsight({.foretold = Foretold{1000ms, 1010ms}});
    QVERIFY(foretold->isVisible());
    QCOMPARE(foretold->text(), QStringLiteral("Predicted 1.00 s, measured 1.01 s (+1 %)."));
}

void TestSummaryPanel::theVerdictStaysInViewWhatIsReadScrollsThere()
{
    panel->resize(500, 170);
    const auto recording = run();
    panel->showRun(*recording, summarize(*recording), true);
    panel->showInsight(insightInto(*recording));
    panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    const auto* scroll = panel->findChild<QScrollArea*>();
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    const FindingRow& last = *panel->findings().rows().back();
    const auto isInView = [&](const QWidget& part) {
        return scroll->viewport()->rect().contains(
            QRect(part.mapTo(scroll->viewport(), QPoint()), part.size()));
    };
    QVERIFY(!isInView(last.button()));
    panel->findings().rows().front()->button().setFocus();
    QVERIFY(panel->focusProxy()->hasFocus());
    last.button().setFocus();
    QVERIFY(isInView(last.button()));
    QTest::keyClick(&last.button(), Qt::Key_Right);
    QTRY_VERIFY(isInView(last));
    const auto* verdict = panel->findChild<QLabel*>(QStringLiteral("verdict"));
    QVERIFY(panel->rect().contains(QRect(verdict->mapTo(panel.get(), QPoint()), verdict->size())));
    QVERIFY(verdict->height() >= verdict->heightForWidth(verdict->width()));
}

void TestSummaryPanel::anotherLanguageIsSpokenAtOnce()
{
    showRun(true);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(panel->verdict().startsWith(QLatin1Char('[')));
    QVERIFY(panel->verdict().contains(QStringLiteral("parse")));
    QVERIFY(tiles().constFirst()->label().startsWith(QLatin1Char('[')));
    QVERIFY(tiles().constFirst()->toolTip().contains(QLatin1Char('[')));
    QVERIFY(
        panel->findChild<QPushButton*>(QStringLiteral("flipAndRun"))->text().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(panel->verdict().startsWith(QStringLiteral("2.20 s")));
}

QTEST_MAIN(TestSummaryPanel)
#include "tst_summarypanel.moc"
