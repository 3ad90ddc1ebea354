#include "app/timeline/waitarrow.h"
#include "tests/app/look/palettes.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The arrow to what released a span, as painted: rows 30 high, a millisecond a pixel, names 100 wide.
class TestWaitArrow : public QObject
{
    Q_OBJECT

private slots:
    void itIsSeenOnEveryRow_data() { addPaletteRows(); }
    void itIsSeenOnEveryRow();
    void nothingIsPaintedOverTheNames();
    void withoutAReleaserThereIsNone();

private:
    static QImage painted(const QColor& ground, const Colors& colors, const WaitCause& cause)
    {
        const Recording recording(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s")), RunSettings());
        RunTracks tracks;
        const TimeScale scale{ViewRange(0ns, 1s), 100, 1000};
        const PlotFrame plot{.colors = colors, .scale = scale, .whole = scale};
        const TimelineFrame frame{plot, recording, tracks};
        QImage image(1108, 120, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        paintWaitArrow(painter, frame, image.rect(), {0, 0, 1108, 30}, {0, 90, 1108, 30}, cause);
        return image;
    }
    static WaitCause causeOf(Nanos released, Nanos until)
    {
        return {.until = until, .release = {.by = ReleasedBy::Task, .task = 2, .at = released}};
    }
};

// The line in the text's colour, and paper on both sides of it.
void TestWaitArrow::itIsSeenOnEveryRow()
{
    QFETCH(QPalette, palette);
    const Colors colors = Colors::of(palette);
    for (const QColor& ground : {colors.paper, colors.url.solid, colors.timer.solid, colors.text}) {
        const QImage image = painted(ground, colors, causeOf(300ms, 300ms));
        QCOMPARE(image.pixelColor(400, 50), colors.text);
        QCOMPARE(image.pixelColor(401, 50) == colors.text || image.pixelColor(399, 50) == colors.text, true);
        bool edged = false;
        for (int x = 401; x <= 403; ++x)
            edged = edged || image.pixelColor(x, 50) == colors.paper;
        QVERIFY(edged);
    }
}

void TestWaitArrow::nothingIsPaintedOverTheNames()
{
    const Colors colors = Colors::of(QPalette());
    const QImage image = painted(Qt::red, colors, causeOf(0ms, 500ms));
    QImage untouched(100, 120, QImage::Format_RGB32);
    untouched.fill(Qt::red);
    QCOMPARE(image.copy(0, 0, 100, 120), untouched);
}

void TestWaitArrow::withoutAReleaserThereIsNone()
{
    const Colors colors = Colors::of(QPalette());
    QImage untouched(1108, 120, QImage::Format_RGB32);
    untouched.fill(Qt::red);
    QVERIFY(painted(Qt::red, colors, causeOf(100ms, 500ms)) != untouched);
    WaitCause cause = causeOf(100ms, 500ms);
    for (const ReleasedBy by :
         {ReleasedBy::Nothing, ReleasedBy::Unknown, ReleasedBy::Itself, ReleasedBy::Server, ReleasedBy::Free,
          ReleasedBy::Stop, ReleasedBy::Failure}) {
        cause.release.by = by;
        QCOMPARE(painted(Qt::red, colors, cause), untouched);
    }
}

QTEST_MAIN(TestWaitArrow)
#include "tst_waitarrow.moc"
