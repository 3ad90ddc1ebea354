#include "app/measure/rangepanel.h"

#include "app/measure/histogramview.h"
#include "app/summary/figuretile.h"
#include "tests/support/brackets.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestRangePanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutARunThereAreNoFigures();
    void withoutARangeTheWholeRunIsMeasured();
    void aRangeIsMeasured();
    void whatIsNotThereIsADash();
    void theFiguresAreCopied();
    void buttonsZoomAndClear();
    void theHistogramShowsTheChosenTimes();
    void everyFigureSaysWhatItMeans();
    void aLiveRunIsShownTwentyTimesASecondAtMost();
    void anotherRunBeginsWithoutARange();
    void aLongNameStaysShort();
    void figuresWrapWhereTheWidthEnds();
    void anotherLanguageIsSpokenAtOnce();

private:
    static std::shared_ptr<Recording> run()
    {
        return recordingFromScript(planOf(QStringLiteral("page: http://a.example/\nparse: cpu 60ms")),
                                   QStringLiteral(R"(
        0ms page waiting server          5ms parse ready
        10ms callback parse ready 5ms    10ms parse running loop
        20ms heartbeat 1 asked           40ms page receiving
        48ms page bytes 49866            50ms page ready
        70ms parse succeeded             70ms callback ends
        70ms heartbeat 1 answered        71ms callback page ready 50ms
        71ms page running loop           73ms page failed the server answered HTTP 404
        73ms callback ends               100ms run ends)"));
    }
    QList<FigureTile*> tiles() const { return panel->findChildren<FigureTile*>(); }
    QString figure(const char* label) const
    {
        for (const FigureTile* tile : tiles()) {
            if (tile->label() == QString::fromUtf8(label))
                return tile->figure();
        }
        return {};
    }
    QToolButton& button(const char* name) const
    {
        return *panel->findChild<QToolButton*>(QLatin1String(name));
    }
    QString hint() const { return panel->findChild<QLabel*>(QStringLiteral("rangeHint"))->text(); }
    const Histogram& histogram() const { return panel->findChild<HistogramView*>()->histogram(); }

    std::unique_ptr<RangePanel> panel;
};

void TestRangePanel::init()
{
    panel = std::make_unique<RangePanel>();
    panel->resize(1100, 300);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
}

void TestRangePanel::withoutARunThereAreNoFigures()
{
    QCOMPARE(panel->title(), QStringLiteral("Nothing has run yet"));
    QVERIFY(!panel->findChild<HistogramView*>()->isVisible());
    QVERIFY(!button("copyFigures").isEnabled());
    panel->setRecording(std::make_shared<Recording>(planOf(QStringLiteral("sleep 1s")), RunSettings()));
    QCOMPARE(panel->title(), QStringLiteral("Nothing has run yet"));
    QCOMPARE(panel->text(), QString());
}

void TestRangePanel::withoutARangeTheWholeRunIsMeasured()
{
    panel->setRecording(run());
    QCOMPARE(panel->title(), QStringLiteral("The whole run"));
    QCOMPARE(hint(), QStringLiteral("Drag on the ruler to measure a part of it."));
    QCOMPARE(figure("length"), QStringLiteral("73.0 ms"));
    QCOMPARE(figure("tasks started · ended · failed"), QStringLiteral("2 · 2 · 1"));
    QVERIFY(!button("zoomToRange").isEnabled());
    QVERIFY(!button("clearRange").isEnabled());
}

void TestRangePanel::aRangeIsMeasured()
{
    panel->setRecording(run());
    panel->setRange(TimeRange{20ms, 70ms});
    QTRY_COMPARE(panel->title(), QStringLiteral("From 20.0 ms to 70.0 ms"));
    QCOMPARE(hint(), QString());
    QCOMPARE(figure("length"), QStringLiteral("50.0 ms"));
    QCOMPARE(figure("loop busy"), QStringLiteral("100.0 %"));
    QCOMPARE(figure("longest hold"), QStringLiteral("50.0 ms · parse"));
    QCOMPARE(figure("in flight, on average"), QStringLiteral("2.0"));
    QCOMPARE(figure("in flight, at most"), QStringLiteral("2"));
    QCOMPARE(figure("late: p50 · p95 · p99"), QStringLiteral("21.0 ms · 50.0 ms · 50.0 ms"));
    QCOMPARE(figure("late, at most"), QStringLiteral("50.0 ms"));
    QCOMPARE(figure("received"), QStringLiteral("49.9 kB"));
    QCOMPARE(figure("states ended"), QStringLiteral("2"));
    QCOMPARE(figure("tasks started · ended · failed"), QStringLiteral("0 · 0 · 0"));
}

void TestRangePanel::whatIsNotThereIsADash()
{
    panel->setRecording(run());
    panel->setRange(TimeRange{80ms, 90ms});
    QTRY_COMPARE(figure("length"), QStringLiteral("10.0 ms"));
    QCOMPARE(figure("loop busy"), QStringLiteral("0.0 %"));
    for (const char* label : {"longest hold", "late: p50 · p95 · p99", "late, at most"})
        QCOMPARE(figure(label), QStringLiteral("–"));
    QCOMPARE(histogram().total(), std::size_t(0));
}

void TestRangePanel::theFiguresAreCopied()
{
    panel->setRecording(run());
    panel->setRange(TimeRange{20ms, 70ms});
    QTRY_VERIFY(panel->text().startsWith(QStringLiteral("From 20.0 ms")));
    QTest::mouseClick(&button("copyFigures"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.first(), QStringLiteral("From 20.0 ms to 70.0 ms"));
    QVERIFY(lines.contains(QStringLiteral("longest hold: 50.0 ms · parse")));
    QCOMPARE(lines.size(), 1 + tiles().size() + 1);
}

void TestRangePanel::buttonsZoomAndClear()
{
    panel->setRecording(run());
    panel->setRange(TimeRange{20ms, 70ms});
    QTRY_VERIFY(button("zoomToRange").isEnabled());
    TimeRange zoomed;
    connect(panel.get(), &RangePanel::zoomPressed, this, [&](const TimeRange& range) { zoomed = range; });
    QTest::mouseClick(&button("zoomToRange"), Qt::LeftButton);
    QCOMPARE(zoomed, (TimeRange{20ms, 70ms}));
    const QSignalSpy cleared(panel.get(), &RangePanel::clearPressed);
    QTest::mouseClick(&button("clearRange"), Qt::LeftButton);
    QCOMPARE(cleared.size(), 1);
    panel->setRange(std::nullopt);
    QTRY_COMPARE(panel->title(), QStringLiteral("The whole run"));
    QVERIFY(!button("zoomToRange").isEnabled());
}

void TestRangePanel::theHistogramShowsTheChosenTimes()
{
    panel->setRecording(run());
    QCOMPARE(histogram(), Histogram(std::vector<Nanos>{65ms, 73ms}));
    auto* times = panel->findChild<QComboBox*>();
    times->setFocus();
    QTest::keyClick(times, Qt::Key_Down);
    QCOMPARE(histogram(), Histogram(std::vector<Nanos>{5ms, 21ms, 50ms}));
    QCOMPARE(panel->findChild<HistogramView*>()->accessibleName(), times->currentText());
}

void TestRangePanel::everyFigureSaysWhatItMeans()
{
    panel->setRecording(run());
    QVERIFY(tiles().size() >= 10);
    for (FigureTile* tile : tiles()) {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(tile);
        QCOMPARE(accessible->text(QAccessible::Name), tile->label() + QStringLiteral(": ") + tile->figure());
        QVERIFY(accessible->text(QAccessible::Description).endsWith(QLatin1Char('.')) ||
                accessible->text(QAccessible::Description).endsWith(QLatin1Char(')')));
    }
}

void TestRangePanel::aLiveRunIsShownTwentyTimesASecondAtMost()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: cpu 1s")), QStringLiteral(R"(
        0ms callback a ready 0ms   0ms a running loop)"));
    panel->setRecording(recording);
    panel->advance(10ms, true);
    panel->advance(500ms, true); // too soon
    QVERIFY(figure("length") != QStringLiteral("500 ms"));
    QTRY_COMPARE(figure("length"), QStringLiteral("500 ms"));
    QCOMPARE(figure("longest hold"), QStringLiteral("500 ms · a"));
    panel->advance(600ms, true);
    panel->advance(700ms, false); // its end is shown at once
    QCOMPARE(figure("length"), QStringLiteral("700 ms"));
}

void TestRangePanel::anotherRunBeginsWithoutARange()
{
    panel->setRecording(run());
    panel->setRange(TimeRange{20ms, 70ms});
    panel->setRecording(run());
    QVERIFY(!panel->range());
    QCOMPARE(panel->title(), QStringLiteral("The whole run"));
}

void TestRangePanel::aLongNameStaysShort()
{
    Plan plan = planOf(QStringLiteral("x: cpu 1s"));
    plan.tasks[0].name = QStringLiteral("<b>") + QString(10'000, QLatin1Char('w'));
    panel->setRecording(runVirtually(plan, {}));
    QVERIFY(figure("longest hold").startsWith(QStringLiteral("1.00 s · <b>www")));
    for (const FigureTile* tile : tiles())
        QVERIFY(tile->width() <= panel->width());
}

void TestRangePanel::figuresWrapWhereTheWidthEnds()
{
    panel->setRecording(run());
    panel->resize(500, 500);
    QTRY_VERIFY(tiles().constLast()->y() > tiles().constFirst()->y());
    for (const FigureTile* tile : tiles())
        QVERIFY(tile->geometry().right() <= tile->parentWidget()->width());
}

void TestRangePanel::anotherLanguageIsSpokenAtOnce()
{
    panel->setRecording(run());
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(panel->title().startsWith(QLatin1Char('[')));
    for (const FigureTile* tile : tiles())
        QVERIFY(tile->label().startsWith(QLatin1Char('[')));
    for (const char* name : {"zoomToRange", "clearRange", "copyFigures"})
        QVERIFY(button(name).text().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(panel->title(), QStringLiteral("The whole run"));
}

QTEST_MAIN(TestRangePanel)
#include "tst_rangepanel.moc"
