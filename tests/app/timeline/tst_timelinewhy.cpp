#include "tests/app/timeline/timelinefixture.h"

#include <QSignalSpy>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Why the chosen task waited: what the timeline says, where it points, and the way back along the chain.
class TestTimelineWhy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void clickingABarSaysWhyItWaited();
    void withoutAMomentItIsTheLongestState();
    void anArrowComesFromWhatReleasedIt();
    void fromAHiddenRowThereIsNoArrow();
    void theKeyFollowsTheChainBackToTheStart();
    void nothingIsSaidWhereNothingIsChosen();

private:
    /// The rows, a few pixels to both sides of when a ended and b began.
    QImage aroundTheRelease() const
    {
        const QRectF rows = fixture->view.picture().rows;
        const QRectF strip(fixture->view.xOf(500ms) - 6, rows.top(), 12, rows.height());
        return fixture->view.viewport()->grab().toImage().copy(strip.toRect());
    }
    std::unique_ptr<TimelineFixture> fixture;
};

void TestTimelineWhy::init()
{
    fixture = std::make_unique<TimelineFixture>();
    QVERIFY(fixture->isReady());
    RunSettings settings;
    settings.strategy = StrategyKind::Concurrent;
    settings.limit = 1;
    fixture->view.setRecording(recordingFromScript(planOf(QStringLiteral("a: sleep 500ms\nb: sleep 400ms")),
                                                   QStringLiteral(R"(
        0ms a waiting timer
        0ms b queued limit
        500ms a running loop
        500ms callback a ready 0ms
        500ms callback ends
        500ms a succeeded
        500ms b waiting timer
        900ms b running loop
        900ms callback b ready 0ms
        900ms callback ends
        900ms b succeeded
        900ms run ends)"),
                                                   settings));
}

void TestTimelineWhy::clickingABarSaysWhyItWaited()
{
    QSignalSpy explained(&fixture->view, &TimelineView::explained);
    fixture->click(fixture->at(250ms, fixture->view.yOf(2)));
    QVERIFY(!explained.isEmpty());
    const QString sentence = explained.last()[0].toString();
    QVERIFY2(sentence.startsWith(QStringLiteral("queued 500 ms")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("limit of 1")) && sentence.contains(QStringLiteral("a")),
             qPrintable(sentence));
    QCOMPARE(fixture->view.explanation(), sentence);
}

void TestTimelineWhy::withoutAMomentItIsTheLongestState()
{
    fixture->selection.setTask(2);
    QVERIFY(fixture->view.explanation().startsWith(QStringLiteral("queued 500 ms")));
    fixture->selection.setCursor(700ms);
    QVERIFY2(!fixture->view.explanation().startsWith(QStringLiteral("queued")),
             qPrintable(fixture->view.explanation()));
}

// It leads along the moment of the release; the timer that b waited for itself has none.
void TestTimelineWhy::anArrowComesFromWhatReleasedIt()
{
    fixture->selection.setTask(2);
    fixture->selection.setCursor(700ms);
    const QImage without = aroundTheRelease();
    fixture->selection.setCursor(250ms);
    QVERIFY(aroundTheRelease() != without);
}

void TestTimelineWhy::fromAHiddenRowThereIsNoArrow()
{
    fixture->selection.setTask(1);
    fixture->action(Command::HideRow).trigger();
    fixture->selection.setTask(2);
    fixture->selection.setCursor(700ms);
    const QImage without = aroundTheRelease();
    fixture->selection.setCursor(250ms);
    QVERIFY(fixture->view.explanation().startsWith(QStringLiteral("queued 500 ms"))); // it is still said
    QCOMPARE(aroundTheRelease(), without);
}

void TestTimelineWhy::theKeyFollowsTheChainBackToTheStart()
{
    fixture->click(fixture->at(700ms, fixture->view.yOf(2)));
    QTest::keyClick(&fixture->view, Qt::Key_Y); // b waited, after it had queued
    QCOMPARE(fixture->selection.task(), TaskId(2));
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(0)));
    QTest::keyClick(&fixture->view, Qt::Key_Y); // for a
    QCOMPARE(fixture->selection.task(), TaskId(1));
    for (int i = 0; i < 10 && fixture->action(Command::GoToCause).isEnabled(); ++i)
        QTest::keyClick(&fixture->view, Qt::Key_Y);
    QVERIFY(!fixture->action(Command::GoToCause).isEnabled());
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(0)));
}

void TestTimelineWhy::nothingIsSaidWhereNothingIsChosen()
{
    QVERIFY(fixture->view.explanation().isEmpty());
    QVERIFY(!fixture->action(Command::GoToCause).isEnabled());
    fixture->selection.setTask(2);
    fixture->selection.clear();
    QVERIFY(fixture->view.explanation().isEmpty());
}

QTEST_MAIN(TestTimelineWhy)
#include "tst_timelinewhy.moc"
