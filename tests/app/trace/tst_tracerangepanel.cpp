#include "app/trace/tracerangepanel.h"

#include "app/measure/histogramview.h"
#include "app/summary/figuretile.h"
#include "tests/support/sampletrace.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// A stretch of another program's trace in figures.
class TestTraceRangePanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutARangeTheWholeTraceIsMeasured();
    void aRangeOfAllTracksIsMeasured();
    void aChosenTrackIsMeasuredAlone();
    void theHistogramShowsWhatEndedInTheRange();
    void whatIsNotThereIsADash();
    void anotherTraceBeginsWithoutRangeAndTrack();

private:
    QString figure(const char* label) const
    {
        for (const FigureTile* tile : panel->findChildren<FigureTile*>()) {
            if (tile->label() == QString::fromUtf8(label))
                return tile->figure();
        }
        return QStringLiteral("no such figure");
    }
    void measure(std::optional<TimeRange> range, std::optional<std::uint32_t> track)
    {
        panel->setRange(range);
        panel->setTrack(track);
    }
    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }

    std::unique_ptr<TraceRangePanel> panel;
};

void TestTraceRangePanel::init()
{
    panel = std::make_unique<TraceRangePanel>();
    panel->resize(800, 300);
    panel->show();
    panel->setTrace(sampleTrace());
}

void TestTraceRangePanel::withoutARangeTheWholeTraceIsMeasured()
{
    QCOMPARE(panel->title(), text("The whole trace · all tracks"));
    QCOMPARE(figure("length"), text("100 ms"));
    QCOMPARE(figure("spans"), text("5"));
    QCOMPARE(figure("longest span"), text("60.0 ms · request"));
    QCOMPARE(figure("most time"), text("90.0 ms · request ×2"));
    QVERIFY(panel->text().startsWith(text("The whole trace · all tracks\nlength: 100 ms\n")));
}

void TestTraceRangePanel::aRangeOfAllTracksIsMeasured()
{
    measure(TimeRange{10ms, 49ms}, std::nullopt);
    QTRY_COMPARE(panel->title(), text("From 10.0 ms to 49.0 ms · all tracks"));
    QCOMPARE(figure("spans"), text("4"));
    QCOMPARE(figure("took: p50 · p95 · p99"), text("10.0 ms · 13.0 ms · 13.0 ms"));
}

void TestTraceRangePanel::aChosenTrackIsMeasuredAlone()
{
    measure(TimeRange{0ms, 100ms}, 1u);
    QTRY_COMPARE(figure("track busy"), text("13.0 %"));
    QCOMPARE(panel->title(), text("From 0 ms to 100 ms · Server · worker"));
    QCOMPARE(figure("spans"), text("1"));
}

void TestTraceRangePanel::theHistogramShowsWhatEndedInTheRange()
{
    const Histogram& histogram = panel->findChild<HistogramView*>()->histogram();
    QCOMPARE(histogram.total(), std::size_t(5));
    measure(TimeRange{0ms, 30ms}, std::nullopt);
    QTRY_COMPARE(histogram.total(), std::size_t(1));
}

void TestTraceRangePanel::whatIsNotThereIsADash()
{
    QCOMPARE(figure("track busy"), text("–")); // of no track
    measure(TimeRange{61ms, 65ms}, std::nullopt);
    QTRY_COMPARE(figure("longest span"), text("–"));
    QCOMPARE(figure("most time"), text("–"));
    QCOMPARE(figure("took: p50 · p95 · p99"), text("–"));
}

void TestTraceRangePanel::anotherTraceBeginsWithoutRangeAndTrack()
{
    measure(TimeRange{10ms, 20ms}, 0u);
    panel->setTrace(sampleTrace());
    QCOMPARE(panel->title(), text("The whole trace · all tracks"));
}

QTEST_MAIN(TestTraceRangePanel)
#include "tst_tracerangepanel.moc"
