#include "app/commands/commandset.h"
#include "app/compare/overlayview.h"
#include "app/selection/selection.h"
#include "app/timeline/timelineframe.h"
#include "tests/support/recordingscript.h"

#include <QScrollBar>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Two runs laid on each other, shown and in focus, 800 x 500.
class TestOverlayView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRowForEachTaskOfBothRuns();
    void theEarlierRunIsAnOutlineThePresentOneFilled();
    void aTaskWithAnotherNumberHasItsOwnOutline();
    void whatIsGoneIsAnOutlineAlone();
    void whatBecameOfItIsWrittenBesideItsName();
    void aClickChoosesTheTaskOfThePresentRun();
    void whatIsGoneCanBeChosenToo();
    void whatOthersChooseIsChosenHere();
    void arrowsGoFromRowToRow();
    void escapeChoosesNothing();
    void onlyDifferencesLeavesTheOthersOut();
    void whereNothingDiffersNothingIsLeftOut();
    void theChosenTaskIsMeasuredInBothRuns();
    void aTooltipHasTheStatesOfBoth();
    void whoListensHearsTheSame();
    void aHundredThousandRowsAreScrolled();
    void withoutRunsThereIsNothing();

private:
    QPointF onRow(std::size_t number) const { return {20, view->rowRect(number).center().y()}; }
    void click(std::size_t number) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, onRow(number).toPoint());
    }
    QColor colorAt(double x, double y) const
    {
        return view->viewport()->grab().toImage().pixelColor(static_cast<int>(x), static_cast<int>(y));
    }
    // How many lines of the outline's colour one meets from the row's top to its middle.
    int outlinesAt(Nanos time, std::size_t row) const
    {
        const QImage image = view->viewport()->grab().toImage();
        const QRectF rect = view->rowRect(row);
        int count = 0;
        for (double y = rect.top(); y < rect.center().y(); ++y)
            count += image.pixelColor(static_cast<int>(view->xOf(time)), static_cast<int>(y)) ==
                             earlierColor(colors())
                         ? 1
                         : 0;
        return count;
    }
    Colors colors() const { return Colors::of(view->palette()); }

    std::shared_ptr<Recording> earlier;
    std::shared_ptr<Recording> present;
    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<Selection> selection;
    std::unique_ptr<OverlayView> view;
};

// Rows: 0 a is faster, 1 b is gone, 2 n is new, 3 c is as long.
void TestOverlayView::init()
{
    view.reset();
    selection = std::make_unique<Selection>();
    commands = std::make_unique<CommandSet>();
    view = std::make_unique<OverlayView>(*commands, *selection);
    earlier =
        recordingFromScript(planOf(QStringLiteral("a: sleep 3s\nb: cpu 1s\nc: sleep 1s")), QStringLiteral(R"(
        0ms a waiting timer   3s a succeeded
        3s b running loop     4s b succeeded
        4s c waiting timer    5s c succeeded
        5s run ends)"));
    present = recordingFromScript(planOf(QStringLiteral("a: sleep 3s\nn: sleep 2s\nc: sleep 1s")),
                                  QStringLiteral(R"(
        0ms a waiting timer   1s a succeeded
        1s n waiting timer    2s n succeeded
        2s c waiting timer    3s c succeeded
        3s run ends)"));
    view->setRuns(earlier, present);
    view->resize(800, 500);
    view->show();
    view->activateWindow();
    view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
}

void TestOverlayView::aRowForEachTaskOfBothRuns()
{
    QCOMPARE(view->rowCount(), std::size_t(4));
    double bottom = view->picture().rows.top();
    for (std::size_t row = 0; row < 4; ++row) {
        QCOMPARE(view->rowRect(row).top(), bottom);
        QVERIFY(view->rowRect(row).height() >=
                QFontMetricsF(view->font()).height() + QFontMetricsF(view->font()).height() * 0.8);
        bottom = view->rowRect(row).bottom();
    }
    QCOMPARE(bottom, view->picture().rows.bottom());
    QVERIFY(view->xOf(5s) < view->width()); // the longer run is all in view
}

void TestOverlayView::theEarlierRunIsAnOutlineThePresentOneFilled()
{
    QCOMPARE(outlinesAt(2500ms, 0), 1);
    QCOMPARE(colorAt(view->xOf(2500ms), view->rowRect(0).center().y()), colors().paper);
    QCOMPARE(colorAt(view->xOf(500ms), view->rowRect(0).center().y()), colors().timer.pale);
}

// c is number 3 in the earlier run, number 1 in the present one.
void TestOverlayView::aTaskWithAnotherNumberHasItsOwnOutline()
{
    const auto shorter =
        recordingFromScript(planOf(QStringLiteral("c: sleep 1s")),
                            QStringLiteral("0ms c waiting timer\n1s c succeeded\n1s run ends"));
    view->setRuns(earlier, shorter);
    QCOMPARE(view->rowCount(), std::size_t(3));
    const TaskDifference& last = view->differences().rows()[view->differenceAt(2)];
    QCOMPARE(last.earlier, TaskId(3));
    QCOMPARE(last.present, TaskId(1));
    QCOMPARE(outlinesAt(4500ms, 2), 1);
    QCOMPARE(outlinesAt(2500ms, 2), 0); // where a was
}

void TestOverlayView::whatIsGoneIsAnOutlineAlone()
{
    const double y = view->rowRect(1).center().y();
    QCOMPARE(outlinesAt(3500ms, 1), 1);
    QCOMPARE(colorAt(view->xOf(3500ms), y), colors().paper);
    QCOMPARE(outlinesAt(1500ms, 2), 0); // and what is new has none
    QCOMPARE(colorAt(view->xOf(1500ms), view->rowRect(2).center().y()), colors().timer.pale);
}

void TestOverlayView::whatBecameOfItIsWrittenBesideItsName()
{
    const QRect names(0, static_cast<int>(view->rowRect(0).top()), static_cast<int>(view->picture().plotLeft),
                      static_cast<int>(view->rowRect(0).height()));
    const auto greens = [&](const QRect& part) {
        const QImage image = view->viewport()->grab().toImage().copy(part);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colors().success ? 1 : 0;
        }
        return count;
    };
    QVERIFY(greens(names) > 20); // "2.00 s faster"
    QCOMPARE(greens(names.adjusted(0, 0, 0, -names.height() / 2)), 0);
    QCOMPARE(greens(names.translated(0, names.height())), 0); // "gone"
}

void TestOverlayView::aClickChoosesTheTaskOfThePresentRun()
{
    click(2);
    QCOMPARE(selection->task(), TaskId(2));
    QCOMPARE(view->chosen(), std::optional(std::size_t(2)));
    QCOMPARE(colorAt(1, view->rowRect(2).center().y()), colors().accent);
    QVERIFY(!selection->cursor()); // names have no time
}

void TestOverlayView::whatIsGoneCanBeChosenToo()
{
    click(2);
    click(1);
    QCOMPARE(selection->task(), noTask);
    QCOMPARE(view->chosen(), std::optional(std::size_t(1)));
    QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("b: gone")));
    QVERIFY(commands->action(Command::ClearCursor).isEnabled());
}

void TestOverlayView::whatOthersChooseIsChosenHere()
{
    selection->setTask(3);
    QCOMPARE(view->chosen(), std::optional(std::size_t(3)));
    selection->setTask(99); // of a run with more tasks
    QVERIFY(!view->chosen());
    selection->setTask(1);
    selection->clear();
    QVERIFY(!view->chosen());
}

void TestOverlayView::arrowsGoFromRowToRow()
{
    std::vector<std::size_t> passed;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(view.get(), Qt::Key_Down);
        passed.push_back(*view->chosen());
    }
    const std::vector<std::size_t> down{0, 1, 2, 3, 3};
    QCOMPARE(passed, down);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QCOMPARE(view->chosen(), std::optional(std::size_t(2)));
}

void TestOverlayView::escapeChoosesNothing()
{
    click(1);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QVERIFY(!view->chosen());
    QVERIFY(!commands->action(Command::ClearCursor).isEnabled());
}

void TestOverlayView::onlyDifferencesLeavesTheOthersOut()
{
    view->setOnlyDifferences(true);
    QCOMPARE(view->rowCount(), std::size_t(3));
    selection->setTask(3); // its row is left out
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->chosen(), std::optional(std::size_t(0)));
    view->setOnlyDifferences(false);
    QCOMPARE(view->rowCount(), std::size_t(4));
}

void TestOverlayView::whereNothingDiffersNothingIsLeftOut()
{
    view->setOnlyDifferences(true);
    view->setRuns(earlier, earlier);
    QCOMPARE(view->rowCount(), std::size_t(3));
    QVERIFY(view->sentence().startsWith(QStringLiteral("No task differs")));
}

void TestOverlayView::theChosenTaskIsMeasuredInBothRuns()
{
    selection->setTask(3);
    commands->action(Command::MeasureChosen).trigger();
    QCOMPARE(view->range(), std::optional(TimeRange{2s, 5s}));
    click(1);
    commands->action(Command::MeasureChosen).trigger();
    QCOMPARE(view->range(), std::optional(TimeRange{3s, 4s}));
}

void TestOverlayView::aTooltipHasTheStatesOfBoth()
{
    const QString both = view->tooltipAt(onRow(0));
    QVERIFY(both.contains(QStringLiteral("2.00 s faster")));
    QVERIFY(both.contains(QStringLiteral("0&nbsp;→&nbsp;3000&nbsp;ms")));
    QVERIFY(both.contains(QStringLiteral("0&nbsp;→&nbsp;1000&nbsp;ms")));
    QCOMPARE(both.count(QStringLiteral("<hr>")), 2);
    QCOMPARE(view->tooltipAt(onRow(1)).count(QStringLiteral("<hr>")), 1);
    QVERIFY(view->tooltipAt({20, view->height() - 2.0}).isEmpty());
}

void TestOverlayView::whoListensHearsTheSame()
{
    QVERIFY(!view->accessibleName().isEmpty());
    QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("gather · 5.00 s → gather · 3.00 s. ")));
    QVERIFY(view->accessibleDescription().endsWith(view->sentence()));
    selection->setTask(1);
    QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("a: 2.00 s faster, 3.00 s → 1.00 s. ")));
}

void TestOverlayView::aHundredThousandRowsAreScrolled()
{
    Plan plan;
    plan.tasks.resize(100'000);
    const auto many = recordingFromScript(plan, QStringLiteral("0ms sleep_99999 waiting timer\n"
                                                               "1s sleep_99999 succeeded\n1s run ends"));
    view->setRuns(many, many);
    selection->setTask(50'000);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(selection->task(), TaskId(50'001));
    QVERIFY(view->picture().rows.contains(view->rowRect(50'000).center()));
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QCOMPARE(std::round(view->rowRect(99'999).bottom()), view->picture().rows.bottom());
    QCOMPARE(colorAt(view->xOf(500ms), view->rowRect(99'998).center().y()), colors().timer.pale);
}

void TestOverlayView::withoutRunsThereIsNothing()
{
    click(1);
    view->setRuns(nullptr, nullptr);
    QCOMPARE(view->rowCount(), std::size_t(0));
    QVERIFY(!view->chosen());
    QVERIFY(view->sentence().isEmpty());
    QVERIFY(view->tooltipAt({20, 100}).isEmpty());
    QTest::keyClick(view.get(), Qt::Key_Down);
    QVERIFY(!view->viewport()->grab().isNull());
}

QTEST_MAIN(TestOverlayView)
#include "tst_overlayview.moc"
