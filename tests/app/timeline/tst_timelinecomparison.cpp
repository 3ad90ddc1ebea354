#include "app/timeline/legendentries.h"
#include "app/timeline/timelineframe.h"
#include "app/timeline/timelinetext.h"
#include "tests/app/look/palettes.h"
#include "tests/app/timeline/timelinefixture.h"

#include <QScrollBar>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// An earlier run behind the one that is shown, and the legend.
class TestTimelineComparison : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theAxisDoesNotMoveWhenTheNextRunBegins();
    void theEarlierRunStaysAsAnOutline();
    void bothEndsHaveALine();
    void whereItWasPredictedToEndIsADashedLine();
    void whereTasksWerePredictedIsADashedOutline();
    void theDifferenceIsNamedOnceTheRunIsOver();
    void withoutAnEarlierRunNothingIsCompared();
    void runsOfOtherPlansDisturbNothing();
    void theOutlineIsSeenOnEveryRow_data();
    void theOutlineIsSeenOnEveryRow();
    void endLinesAreNamedByStrategyAndTime_data();
    void endLinesAreNamedByStrategyAndTime();
    void differencesReadAsPeopleSayThem_data();
    void differencesReadAsPeopleSayThem();
    void everySignHasItsPlaceInTheLegend();
    void presentingMakesItLarger();

private:
    std::shared_ptr<Recording> blocking;
    std::shared_ptr<Recording> gather;
    std::unique_ptr<TimelineFixture> fixture;
};

static Plan twoNaps()
{
    return planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s"));
}

void TestTimelineComparison::init()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Blocking;
    blocking = recordingFromScript(twoNaps(), QStringLiteral(R"(
        0ms a waiting timer loop
        1s a succeeded
        1s b waiting timer loop
        2s b succeeded
        2s run ends)"),
                                   settings);
    gather = recordingFromScript(twoNaps(), QStringLiteral(R"(
        0ms a waiting timer
        0ms b waiting timer
        1s a succeeded
        1s b succeeded
        1s run ends)"));
    fixture = std::make_unique<TimelineFixture>();
    QVERIFY(fixture->isReady());
}

void TestTimelineComparison::theAxisDoesNotMoveWhenTheNextRunBegins()
{
    TimelineView& view = fixture->view;
    view.setRecording(blocking);
    const ViewRange before = view.axis().range();
    const double x = view.xOf(1s);
    const QRectF row = view.rowRect(1);
    view.setEarlier(blocking);
    auto next = std::make_shared<Recording>(twoNaps(), RunSettings());
    view.setRecording(next);
    for (const Nanos now : {Nanos(0), Nanos(500ms), Nanos(1900ms)}) {
        view.advance(now, true);
        QCOMPARE(view.axis().range(), before);
    }
    QCOMPARE(view.xOf(1s), x);
    QCOMPARE(view.rowRect(1), row);
    view.setRecording(gather);
    QCOMPARE(view.axis().range(), before);
}

void TestTimelineComparison::theEarlierRunStaysAsAnOutline()
{
    TimelineView& view = fixture->view;
    const Colors colors = Colors::of(view.palette());
    view.setEarlier(blocking);
    view.setRecording(gather);
    const double left = std::round(view.xOf(1s));
    const QRectF row = view.rowRect(1);
    int outlined = 0; // b's outline has a line above the bar, from 1 s to 2 s
    for (double y = row.top(); y < row.center().y(); ++y)
        outlined += fixture->colorAt(view.xOf(1900ms), y) == earlierColor(colors) ? 1 : 0;
    QCOMPARE(outlined, 1);
    QCOMPARE(fixture->colorAt(view.xOf(1900ms), view.yOf(2)), colors.otherRow); // and no fill
    QCOMPARE(fixture->colorAt(left - 40, view.yOf(2)), colors.timer.pale);      // beside the present bar
}

void TestTimelineComparison::bothEndsHaveALine()
{
    TimelineView& view = fixture->view;
    const Colors colors = Colors::of(view.palette());
    view.setEarlier(blocking);
    view.setRecording(std::make_shared<Recording>(twoNaps(), RunSettings()));
    view.advance(500ms, true);
    const double y = view.rowRect(0).top() + 2;
    QCOMPARE(fixture->colorAt(std::round(view.xOf(2s)), y), earlierColor(colors));
    view.setRecording(gather);
    QCOMPARE(fixture->colorAt(std::round(view.xOf(2s)), y), earlierColor(colors));
    QCOMPARE(fixture->colorAt(std::round(view.xOf(1s)), y), colors.text);
}

// How much of the column of pixels at a time, down the rows, has the colour of text.
static double dashedAt(TimelineFixture& fixture, Nanos time)
{
    const QColor text = Colors::of(fixture.view.palette()).text;
    const QRect row = fixture.view.rowRect(1).toRect();
    const QImage image = fixture.view.viewport()->grab().toImage();
    const int x = static_cast<int>(std::round(fixture.view.xOf(time)));
    int count = 0;
    for (int y = row.top(); y < row.bottom(); ++y)
        count += image.pixelColor(x, y) == text ? 1 : 0;
    return static_cast<double>(count) / row.height();
}

// Both naps at once, until 1.1 s.
static std::shared_ptr<const OtherWay> ghost()
{
    return std::make_shared<const OtherWay>(
        OtherWay{StrategyKind::Concurrent, 1100ms, {}, {{Nanos(0), 1100ms}, {Nanos(0), 1100ms}}});
}

void TestTimelineComparison::whereItWasPredictedToEndIsADashedLine()
{
    TimelineView& view = fixture->view;
    view.setEarlier(blocking);
    view.setRecording(std::make_shared<Recording>(twoNaps(), RunSettings()));
    view.advance(500ms, true);
    QCOMPARE(dashedAt(*fixture, 1100ms), 0.0);
    view.setGhost(ghost());
    QVERIFY(dashedAt(*fixture, 1100ms) > 0.3);
    QVERIFY(dashedAt(*fixture, 1100ms) < 0.8);
    QCOMPARE(TimelineText::ghostLine(*ghost()), QStringLiteral("gather, predicted · 1.10 s"));
    view.setRecording(gather); // which takes it away
    QCOMPARE(dashedAt(*fixture, 1100ms), 0.0);
}

void TestTimelineComparison::whereTasksWerePredictedIsADashedOutline()
{
    TimelineView& view = fixture->view;
    view.setRecording(blocking);
    const QRect row = view.rowRect(0).toRect();
    const auto faintPixels = [&] {
        const QColor faint = Colors::of(view.palette()).faint;
        const QImage image = view.viewport()->grab().toImage();
        int count = 0;
        for (int y = row.top(); y < row.bottom(); ++y) {
            for (int x = int(view.xOf(100ms)); x < int(view.xOf(900ms)); ++x)
                count += image.pixelColor(x, y) == faint ? 1 : 0;
        }
        return count;
    };
    const int without = faintPixels();
    view.setGhost(ghost());
    const int dashes = faintPixels() - without;
    const double sides = 2 * (view.xOf(900ms) - view.xOf(100ms)); // above and below the bar
    QVERIFY2(dashes > 0.4 * sides && dashes < 0.9 * sides, qPrintable(QString::number(dashes / sides)));
    QVERIFY(view.picture().comparison.height() > 0); // room for its name and the bracket
}

// Looks for the bracket's green in the band between the rows and the legend.
static int greenIn(TimelineFixture& fixture)
{
    const QColor green = Colors::of(fixture.view.palette()).success;
    const QRect band = fixture.view.picture().comparison.toRect();
    const QImage image = fixture.view.viewport()->grab().toImage().copy(band);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == green ? 1 : 0;
    }
    return count;
}

void TestTimelineComparison::theDifferenceIsNamedOnceTheRunIsOver()
{
    TimelineView& view = fixture->view;
    view.setEarlier(blocking);
    view.setRecording(std::make_shared<Recording>(twoNaps(), RunSettings()));
    view.advance(900ms, true);
    QVERIFY(view.picture().comparison.height() > 0); // its room is there from the start
    QCOMPARE(greenIn(*fixture), 0);
    view.setRecording(gather);
    const double length = view.xOf(2s) - view.xOf(1s);
    QVERIFY(greenIn(*fixture) > 2 * length * 0.9);
}

void TestTimelineComparison::withoutAnEarlierRunNothingIsCompared()
{
    TimelineView& view = fixture->view;
    view.setRecording(gather);
    const QImage alone = view.viewport()->grab().toImage();
    view.setEarlier(blocking);
    QVERIFY(view.viewport()->grab().toImage() != alone);
    view.setEarlier(nullptr);
    QCOMPARE(view.picture().comparison.height(), 0.0);
    QCOMPARE(view.viewport()->grab().toImage(), alone);
}

void TestTimelineComparison::runsOfOtherPlansDisturbNothing()
{
    TimelineView& view = fixture->view;
    view.setEarlier(
        recordingFromScript(planOf(QStringLiteral("a: sleep 1s")), QStringLiteral("1s run ends")));
    view.setRecording(blocking);
    QVERIFY(!view.viewport()->grab().isNull());
    view.setEarlier(blocking);
    view.setRecording(
        recordingFromScript(planOf(QStringLiteral("a: sleep 1s")),
                            QStringLiteral("0ms a waiting timer\n1s a succeeded\n1s run ends")));
    QVERIFY(!view.viewport()->grab().isNull());
}

void TestTimelineComparison::theOutlineIsSeenOnEveryRow_data()
{
    addPaletteRows();
}

void TestTimelineComparison::theOutlineIsSeenOnEveryRow()
{
    QFETCH(QPalette, palette);
    const Colors colors = Colors::of(palette);
    for (const QColor& row : {colors.paper, colors.otherRow, chosenRowColor(colors)})
        QVERIFY2(contrast(earlierColor(colors), row) >= 3, qPrintable(row.name()));
    const QColor chosen = chosenRowColor(colors);
    for (const QColor& word : {colors.text, colors.faint})
        QVERIFY2(contrast(word, chosen) >= 4.5, qPrintable(word.name()));
    for (const KindColors& kind : {colors.url, colors.timer, colors.cpu})
        QVERIFY2(contrast(kind.outline, chosen) >= 3, qPrintable(kind.outline.name()));
}

void TestTimelineComparison::endLinesAreNamedByStrategyAndTime_data()
{
    QTest::addColumn<int>("strategy");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("name");
    QTest::newRow("blocking") << int(StrategyKind::Blocking) << 0 << QStringLiteral("Blocking · 1.00 s");
    QTest::newRow("gather") << int(StrategyKind::Concurrent) << 0 << QStringLiteral("gather · 1.00 s");
    QTest::newRow("limited") << int(StrategyKind::Concurrent) << 2
                             << QStringLiteral("gather (limit 2) · 1.00 s");
    QTest::newRow("pool") << int(StrategyKind::Pool) << 0 << QStringLiteral("Thread pool (3) · 1.00 s");
}

void TestTimelineComparison::endLinesAreNamedByStrategyAndTime()
{
    QFETCH(int, strategy);
    QFETCH(int, limit);
    RunSettings settings;
    settings.strategy = static_cast<StrategyKind>(strategy);
    settings.limit = limit;
    settings.workers = 3;
    const auto run = recordingFromScript(
        twoNaps(), QStringLiteral("0ms a waiting timer\n1s a succeeded\n1s run ends"), settings);
    QTEST(TimelineText::endLine(*run), "name");
}

void TestTimelineComparison::differencesReadAsPeopleSayThem_data()
{
    using Verdict = RunComparison::Verdict;
    QTest::addColumn<int>("verdict");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Verdict verdict, double ratio, const QString& text) {
        QTest::newRow(name) << int(verdict) << ratio << text;
    };
    row("sooner", Verdict::Sooner, 4.71, QStringLiteral("2.63 s sooner · 4.7 times as fast"));
    row("much sooner", Verdict::Sooner, 41.4, QStringLiteral("2.63 s sooner · 41 times as fast"));
    row("a little sooner", Verdict::Sooner, 1.2, QStringLiteral("2.63 s sooner"));
    row("later", Verdict::Later, 4.71, QStringLiteral("2.63 s later · 4.7 times as long"));
    row("equal", Verdict::Equal, 1.01, QStringLiteral("no difference that matters"));
}

void TestTimelineComparison::differencesReadAsPeopleSayThem()
{
    QFETCH(int, verdict);
    QFETCH(double, ratio);
    const RunComparison comparison{static_cast<RunComparison::Verdict>(verdict), 2630ms, ratio};
    QTEST(TimelineText::comparison(comparison).constFirst(), "text");
}

void TestTimelineComparison::everySignHasItsPlaceInTheLegend()
{
    Legend legend;
    for (std::size_t i = 0; i < signCount; ++i)
        legend.add(static_cast<Sign>(i),
                   static_cast<Sign>(i) == Sign::Running ? TaskKind::Cpu : TaskKind::Url);
    const QFont font = fixture->view.font();
    const LegendMeasures measures(font);
    for (const double width : {1100.0, 800.0, 300.0}) { // with the tasks' panel beside it, 1280 leave 800
        const std::vector<LegendEntry> entries = legendEntries(legend, font, width);
        QCOMPARE(entries.size(), signCount);
        for (const LegendEntry& entry : entries)
            QVERIFY2(entry.place.x + measures.swatchWidth + measures.gap +
                             QFontMetricsF(font).horizontalAdvance(entry.text) <=
                         width,
                     qPrintable(entry.text));
    }
}

void TestTimelineComparison::presentingMakesItLarger()
{
    TimelineView& view = fixture->view;
    view.setRecording(blocking);
    const double before = view.rowRect(0).height();
    view.setPresenting(true);
    QVERIFY(view.rowRect(0).height() > 1.3 * before);
    view.setPresenting(false);
    QCOMPARE(view.rowRect(0).height(), before);
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    QVERIFY(view.rowRect(0).height() > 1.5 * before);
}

QTEST_MAIN(TestTimelineComparison)
#include "tst_timelinecomparison.moc"
