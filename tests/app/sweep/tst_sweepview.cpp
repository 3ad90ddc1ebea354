#include "app/look/language.h"
#include "app/sweep/sweepdialog.h"
#include "app/sweep/sweepmodel.h"
#include "app/sweep/sweepsaid.h"
#include "app/sweep/sweepview.h"
#include "core/race/sweepvalues.h"
#include "tests/support/sweptruns.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

constexpr QRectF plotArea(100, 50, 400, 200);

SweepResult sleepsSwept()
{
    return sweepResult(sweptVirtually({.lines = QStringLiteral("4x sleep 100ms")}), SweptSetting::Limit);
}

SweepResult fromScript(const char* runs)
{
    return sweepResult(limitedRuns(QString::fromLatin1(runs)), SweptSetting::Limit);
}

} // namespace

/// A sweep as curves, as a table, in words, and the question before it.
class TestSweepView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.choose(QStringLiteral("en")); }
    void curvesGoFromZeroToTheMost();
    void whatCannotBeComparedIsInNoCurve();
    void valuesThatAreStillToComeHaveTheirPlace();
    void aPositionBelongsToTheNearestValue_data();
    void aPositionBelongsToTheNearestValue();
    void keysGoFromValueToValue();
    void aClickChoosesAndADoubleClickAsks();
    void itIsPaintedWhateverThereIs_data();
    void itIsPaintedWhateverThereIs();
    void theTableSaysWhatTheCurvesShow();
    void whatIsSharedIsWhole();
    void onlyWhatMakesADifferenceIsOffered_data();
    void onlyWhatMakesADifferenceIsOffered();
    void wrongValuesAreSaidAndKeepItOpen();

private:
    Language m_language;
};

void TestSweepView::curvesGoFromZeroToTheMost()
{
    const SweepPlot plot(sleepsSwept(), plotArea);
    QCOMPARE(plot.longest(), Nanos(std::chrono::milliseconds(400)));
    QCOMPARE(plot.most(), 40.0);
    QCOMPARE(plot.timeAt(0), QPointF(150, 50));
    QCOMPARE(plot.rateAt(0), QPointF(150, 200));
    QCOMPARE(plot.timeAt(3), QPointF(450, 200));
    QCOMPARE(plot.rateAt(3), QPointF(450, 50));
    QCOMPARE(plot.column(1), QRectF(200, 50, 100, 200));
}

void TestSweepView::whatCannotBeComparedIsInNoCurve()
{
    const SweepPlot plot(fromScript("1 300ms, 2 900ms failed, 3 100ms"), plotArea);
    QCOMPARE(plot.compared(), (std::vector<std::size_t>{0, 2}));
    QCOMPARE(plot.longest(), Nanos(std::chrono::milliseconds(300)));
    QCOMPARE(plot.timeAt(1).y(), plotArea.bottom());
}

void TestSweepView::valuesThatAreStillToComeHaveTheirPlace()
{
    const SweepPlot plot(fromScript("1 300ms, 6 100ms"), plotArea, {1, 3, 6, 12});
    QCOMPARE(plot.values(), (std::vector<int>{1, 3, 6, 12}));
    QCOMPARE(plot.x(1), 350.0);
    QCOMPARE(plot.xOfValue(3), 450.0);
    QVERIFY(plot.pointAt({340, 0}) == std::size_t(1));
    QVERIFY(!plot.pointAt({240, 0}));
}

void TestSweepView::aPositionBelongsToTheNearestValue_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("point");
    QTest::newRow("left of all") << 99.0 << -1;
    QTest::newRow("at the very left") << 100.0 << 0;
    QTest::newRow("in the second column") << 201.0 << 1;
    QTest::newRow("at the last one's end") << 499.9 << 3;
    QTest::newRow("right of all") << 500.0 << -1;
}

void TestSweepView::aPositionBelongsToTheNearestValue()
{
    QFETCH(double, x);
    QFETCH(int, point);
    const auto found = SweepPlot(sleepsSwept(), plotArea).pointAt({x, 0});
    QCOMPARE(found ? static_cast<int>(*found) : -1, point);
    QVERIFY(!SweepPlot({}, plotArea).pointAt({x, 0}));
}

void TestSweepView::keysGoFromValueToValue()
{
    SweepView view;
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(!view.chosen()); // there is nothing yet
    view.show(sleepsSwept());
    const QSignalSpy wanted(&view, &SweepView::runWanted);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.chosen(), std::optional(std::size_t(0)));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.chosen(), std::optional(std::size_t(0)));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.chosen(), std::optional(std::size_t(3)));
    QCOMPARE(view.accessibleDescription(),
             QStringLiteral("a limit of 4: 100 ms, 40.0 tasks a second, at most 4 in flight"));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    view.show(fromScript("1 300ms, 2 100ms")); // a curve begins anew
    QVERIFY(!view.chosen());
}

void TestSweepView::aClickChoosesAndADoubleClickAsks()
{
    SweepView view;
    view.resize(640, 400);
    view.show(sleepsSwept());
    const QSignalSpy wanted(&view, &SweepView::runWanted);
    const QPoint third = view.plot().timeAt(2).toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, third);
    QCOMPARE(view.chosen(), std::optional(std::size_t(2)));
    QCOMPARE(wanted.count(), 0);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, third);
    QCOMPARE(wanted.count(), 1);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 200));
    QVERIFY(!view.chosen());
}

void TestSweepView::itIsPaintedWhateverThereIs_data()
{
    QTest::addColumn<SweepResult>("result");
    QTest::addColumn<bool>("curves");
    QTest::newRow("nothing") << SweepResult() << false;
    QTest::newRow("one value") << fromScript("1 100ms") << true;
    QTest::newRow("one that failed") << fromScript("1 100ms failed") << false;
    QTest::newRow("some that failed") << fromScript("1 300ms, 2 100ms, 3 9ms failed") << true;
    QTest::newRow("all alike") << fromScript("1 100ms, 2 100ms") << true;
}

void TestSweepView::itIsPaintedWhateverThereIs()
{
    QFETCH(SweepResult, result);
    QFETCH(bool, curves);
    SweepView view;
    view.resize(640, 400);
    view.show(result);
    const QImage image = view.grab().toImage();
    const QPalette palette = view.palette();
    QCOMPARE(image.pixelColor(2, 398), palette.color(QPalette::Base));
    if (!curves)
        return;
    const QPointF first = view.plot().timeAt(0) * image.devicePixelRatio();
    QCOMPARE(image.pixelColor(first.toPoint()), palette.color(QPalette::Text));
}

void TestSweepView::theTableSaysWhatTheCurvesShow()
{
    SweepModel model;
    model.show(fromScript("1 300ms, 2 9ms failed, 3 100ms, 100 100ms"));
    const auto line = [&](int row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(QLatin1Char('|'));
    };
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(line(0), QStringLiteral("1|300 ms|300 ms|333|1|"));
    QCOMPARE(line(1), QStringLiteral("2|–|–|–|2|1 failed"));
    QCOMPARE(line(2), QStringLiteral("3|100 ms|100 ms|1000|3|knee"));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Limit"));
}

void TestSweepView::whatIsSharedIsWhole()
{
    const SweepResult result = sleepsSwept();
    const QString table = SweepSaid::markdown(result);
    QCOMPARE(table.count(QStringLiteral("\n| ")), 5);
    QVERIFY2(table.contains(QStringLiteral("| 4 | 100 ms | 40.0 | 4 | knee |")), qPrintable(table));
    QVERIFY(table.endsWith(QStringLiteral("there are no more.\n")));
    QCOMPARE(SweepSaid::command(result),
             QStringLiteral("loopscope sweep --strategy concurrent --over limit --values 1,2,3,4 --workers 1 "
                            "--connections 6 'sleep 100ms' 'sleep 100ms' 'sleep 100ms' 'sleep 100ms'"));
    QVERIFY(SweepSaid::command({}).isEmpty());
}

void TestSweepView::onlyWhatMakesADifferenceIsOffered_data()
{
    QTest::addColumn<StrategyKind>("strategy");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("values");
    QTest::newRow("gather") << StrategyKind::Concurrent << "4x practice:/get"
                            << "Limit of tasks at once (gather)/Workers (Thread pool)/"
                               "Connections to a host (gather)"
                            << "concurrent 1, 2, 3, 4";
    QTest::newRow("a pool that fetches nothing") << StrategyKind::Pool << "7x sleep 1s"
                                                 << "Limit of tasks at once (gather)/Workers (Thread pool)"
                                                 << "pool 1, 2, 3, 6, 7";
    QTest::newRow("one at a time") << StrategyKind::Blocking << "2x sleep 1s"
                                   << "Limit of tasks at once (gather)/Workers (Thread pool)"
                                   << "concurrent 1, 2";
}

void TestSweepView::onlyWhatMakesADifferenceIsOffered()
{
    QFETCH(StrategyKind, strategy);
    QFETCH(QString, lines);
    QFETCH(QString, offered);
    QFETCH(QString, values);
    const SweepDialog dialog(planOf(lines).tasks, {.strategy = strategy});
    const auto* over = dialog.findChild<QComboBox*>(QStringLiteral("sweepOver"));
    QStringList texts;
    for (int i = 0; i < over->count(); ++i)
        texts << over->itemText(i);
    QCOMPARE(texts.join(QLatin1Char('/')), offered);
    const SweepWish wish = dialog.wish();
    QCOMPARE(strategyName(wish.strategy) + QLatin1Char(' ') + sweepValuesText(wish.values), values);
}

void TestSweepView::wrongValuesAreSaidAndKeepItOpen()
{
    SweepDialog dialog(planOf(QStringLiteral("4x sleep 1s")).tasks, {});
    auto* values = dialog.findChild<QLineEdit*>(QStringLiteral("sweepValues"));
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    dialog.findChild<QSpinBox*>(QStringLiteral("sweepRounds"))->setValue(3);
    values->setText(QStringLiteral("4, x"));
    QVERIFY(!buttons->button(QDialogButtonBox::Ok)->isEnabled());
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    values->setText(QStringLiteral("4 2"));
    QVERIFY(buttons->button(QDialogButtonBox::Ok)->isEnabled());
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.wish().runs(), 6);
}

QTEST_MAIN(TestSweepView)
#include "tst_sweepview.moc"
