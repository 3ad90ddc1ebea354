#include "app/measure/histogramview.h"

#include "app/look/colors.h"
#include "tests/app/look/palettes.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestHistogramView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void barsAreAsTallAsTheyAreFull();
    void theLeastCountIsStillALine();
    void everyPlaceBelongsToABin();
    void barsStandOutInEveryPalette_data() { addPaletteRows(); }
    void barsStandOutInEveryPalette();
    void hoveringTellsABin();
    void keysGoThroughTheBins();
    void aScreenReaderReadsTheBins();
    void nothingIsSaidToBeNothing();
    void anyNumberOfBinsIsPainted();

private:
    QColor colorAt(const QPointF& at) const { return view->grab().toImage().pixelColor(at.toPoint()); }

    std::unique_ptr<HistogramView> view;
};

void TestHistogramView::init()
{
    view = std::make_unique<HistogramView>();
    view->resize(402, 160);
    view->show(Histogram({5ms, 6ms, 7ms, 15ms, 15ms, 35ms}, 4), QStringLiteral("times"));
    view->QWidget::show();
    view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    QCOMPARE(view->histogram().bins().size(), std::size_t(4)); // of 10 ms each
}

void TestHistogramView::barsAreAsTallAsTheyAreFull()
{
    const double full = view->columnOf(0).height();
    QCOMPARE(view->barOf(0).height(), full);
    QCOMPARE(view->barOf(1).height(), full * 2 / 3);
    QCOMPARE(view->barOf(2).height(), 0.0);
    QCOMPARE(view->barOf(3).height(), full / 3);
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(view->columnOf(i).width(), 100.0);
        QCOMPARE(view->barOf(i).bottom(), view->columnOf(0).bottom());
    }
}

void TestHistogramView::theLeastCountIsStillALine()
{
    std::vector<Nanos> times(10'000, 1ms);
    times.push_back(9ms);
    view->show(Histogram(times, 4), {});
    QCOMPARE(view->barOf(view->histogram().bins().size() - 1).height(), 2.0);
}

void TestHistogramView::everyPlaceBelongsToABin()
{
    QVERIFY(!view->binAt({0, 50}));
    QCOMPARE(view->binAt({1, 50}), std::optional<std::size_t>(0));
    QCOMPARE(view->binAt({100.9, 50}), std::optional<std::size_t>(0));
    QCOMPARE(view->binAt({101, 0}), std::optional<std::size_t>(1));
    QCOMPARE(view->binAt({400.9, 50}), std::optional<std::size_t>(3));
    QVERIFY(!view->binAt({401, 50}));
}

void TestHistogramView::barsStandOutInEveryPalette()
{
    QFETCH(QPalette, palette);
    view->setPalette(palette);
    view->setBackgroundRole(QPalette::Base);
    view->setAutoFillBackground(true);
    const QColor bar = colorAt(view->barOf(0).center());
    const QColor empty = colorAt(view->columnOf(2).center());
    QVERIFY(contrast(bar, empty) >= 3);
}

void TestHistogramView::hoveringTellsABin()
{
    const QPoint at = view->columnOf(1).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, view->mapToGlobal(at));
    QCoreApplication::sendEvent(view.get(), &help);
    QTRY_COMPARE(QToolTip::text(), QStringLiteral("10.0 ms to 20.0 ms: 2 of 6 (33.3 %)"));
    QToolTip::hideText();
}

void TestHistogramView::keysGoThroughTheBins()
{
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->chosen(), std::optional<std::size_t>(0));
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("10.0 ms to 20.0 ms: 2 of 6 (33.3 %)"));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->chosen(), std::optional<std::size_t>(3));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(view->chosen(), std::optional<std::size_t>(0));
}

void TestHistogramView::aScreenReaderReadsTheBins()
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(view.get());
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("times"));
    QCOMPARE(accessible->text(QAccessible::Description),
             QStringLiteral("0 ms to 10.0 ms: 3 of 6 (50.0 %); 10.0 ms to 20.0 ms: 2 of 6 (33.3 %); "
                            "30.0 ms to 40.0 ms: 1 of 6 (16.7 %)"));
}

void TestHistogramView::nothingIsSaidToBeNothing()
{
    view->show(Histogram(), QStringLiteral("times"));
    QCOMPARE(view->accessibleDescription(), QStringLiteral("nothing to show"));
    QVERIFY(!view->binAt({50, 50}));
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_Right);
    QVERIFY(!view->chosen());
    QVERIFY(!view->grab().isNull());
}

void TestHistogramView::anyNumberOfBinsIsPainted()
{
    view->resize(30, 20); // narrower than its bins and lower than its labels
    view->show(Histogram({0ns, 0ns, 0ns, 24h}), {});
    QVERIFY(view->histogram().isLogarithmic());
    QVERIFY(view->histogram().bins().size() > 30);
    QVERIFY(!view->grab().isNull());
    for (std::size_t i = 0; i < view->histogram().bins().size(); ++i)
        QVERIFY(view->barOf(i).width() >= 1);
}

QTEST_MAIN(TestHistogramView)
#include "tst_histogramview.moc"
