#include "app/summary/summarypanel.h"

#include "app/summary/figuretile.h"
#include "tests/support/brackets.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QAccessible>
#include <QPushButton>
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
    void anotherLanguageIsSpokenAtOnce();

private:
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
    panel->showRun(*recording, summarize(*recording), false);
    QVERIFY(panel->verdict().contains(QStringLiteral("www…")));
    for (const QWidget* child : panel->findChildren<QWidget*>())
        QTRY_VERIFY(child->width() <= 400);
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
