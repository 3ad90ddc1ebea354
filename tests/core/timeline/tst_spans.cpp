#include "core/timeline/spans.h"

#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

class TestSpans : public QObject
{
    Q_OBJECT

private slots:
    void aStateEndsWhereTheNextBegins();
    void theLastStateLastsUntilNow();
    void statesOutsideTheViewAreLeftOut();
    void tinyStatesInOnePixelAreOne();
    void aHundredThousandStatesMakeNoMoreSpansThanPixels();
    void aTaskThatWasNeverAskedHasNone();
    void callbacksTooCloseToTellApartAreOne();
    void distantCallbacksStayApart();
    void wideNeighboursWithoutAGapStayApart();
    void theRunningCallbackLastsUntilNow();
    void manyCallbacksMakeNoMoreSpansThanPixels();

private:
    const TimeScale scale{ViewRange(0s, 1s), 0, 100}; // 10 ms a pixel
};

static StateChange change(Nanos at, TaskState state)
{
    return {at, state, WaitsOn::Nothing, Holder::none()};
}

static CallbackRecord callback(Nanos start, std::optional<Nanos> end)
{
    return {start, start, end, 1};
}

void TestSpans::aStateEndsWhereTheNextBegins()
{
    TaskRecord record;
    record.changes = {change(0ms, TaskState::Waiting), change(400ms, TaskState::Receiving)};
    record.end = 600ms;
    const std::vector<BarSpan> spans = barSpans(record, 1s, scale);
    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans[0].right, 40.0);
    QCOMPARE(spans[1].left, 40.0);
    QCOMPARE(spans[1].right, 60.0);
    QVERIFY(spans[1].change.state == TaskState::Receiving);
}

void TestSpans::theLastStateLastsUntilNow()
{
    TaskRecord record;
    record.changes = {change(100ms, TaskState::Waiting)};
    QCOMPARE(barSpans(record, 700ms, scale).front().right, 70.0);
}

void TestSpans::statesOutsideTheViewAreLeftOut()
{
    TaskRecord record;
    record.changes = {change(0s, TaskState::Queued), change(1s, TaskState::Waiting),
                      change(3s, TaskState::Running)};
    record.end = 4s;
    const TimeScale middle{ViewRange(1500ms, 1s), 0, 100};
    const std::vector<BarSpan> spans = barSpans(record, 4s, middle);
    QCOMPARE(spans.size(), std::size_t(1));
    QVERIFY(spans.front().change.state == TaskState::Waiting);
}

void TestSpans::tinyStatesInOnePixelAreOne()
{
    TaskRecord record;
    record.changes = {change(0ms, TaskState::Waiting), change(500ms, TaskState::Ready),
                      change(501ms, TaskState::Running)};
    record.end = 502ms;
    const std::vector<BarSpan> spans = barSpans(record, 1s, scale);
    QCOMPARE(spans.size(), std::size_t(2));
    QVERIFY(spans[1].merged);
    QVERIFY(spans[1].change.state == TaskState::Running);
    QCOMPARE(spans[1].left, 50.0);
    QCOMPARE(spans[1].right, 50.2);
}

void TestSpans::aHundredThousandStatesMakeNoMoreSpansThanPixels()
{
    TaskRecord record;
    for (int i = 0; i < 100'000; ++i)
        record.changes.push_back(change(10us * i, i % 2 ? TaskState::Waiting : TaskState::Receiving));
    record.end = 1s;
    const std::vector<BarSpan> spans = barSpans(record, 1s, scale);
    QVERIFY(spans.size() > 50);
    QVERIFY(spans.size() <= 101);
}

void TestSpans::aTaskThatWasNeverAskedHasNone()
{
    QVERIFY(barSpans(TaskRecord(), 1s, scale).empty());
}

void TestSpans::callbacksTooCloseToTellApartAreOne()
{
    const std::vector<TrackSpan> spans = callbackSpans(
        {callback(100ms, 101ms), callback(102ms, 103ms), callback(104ms, 300ms), callback(500ms, 510ms)}, 1s,
        scale);
    QCOMPARE(spans.size(), std::size_t(3));
    QCOMPARE(spans[0].first, std::size_t(0));
    QCOMPARE(spans[0].last, std::size_t(2));
    QCOMPARE(spans[1].right, 30.0); // wide enough to stand for itself
}

void TestSpans::distantCallbacksStayApart()
{
    const std::vector<TrackSpan> spans =
        callbackSpans({callback(100ms, 150ms), callback(200ms, 250ms)}, 1s, scale);
    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans[1].left, 20.0);
}

void TestSpans::wideNeighboursWithoutAGapStayApart()
{
    const std::vector<TrackSpan> spans =
        callbackSpans({callback(0ms, 300ms), callback(300ms, 600ms), callback(600ms, 601ms)}, 1s, scale);
    QCOMPARE(spans.size(), std::size_t(3));
    QCOMPARE(spans[1].left, 30.0);
    QCOMPARE(spans[1].right, 60.0);
}

void TestSpans::theRunningCallbackLastsUntilNow()
{
    const std::vector<TrackSpan> spans = callbackSpans({callback(100ms, std::nullopt)}, 400ms, scale);
    QCOMPARE(spans.front().right, 40.0);
}

void TestSpans::manyCallbacksMakeNoMoreSpansThanPixels()
{
    std::vector<CallbackRecord> callbacks;
    for (int i = 0; i < 100'000; ++i)
        callbacks.push_back(callback(10us * i, 10us * i + 3us));
    QCOMPARE(callbackSpans(callbacks, 1s, scale).size(), std::size_t(1));
    const TimeScale near{ViewRange(0s, 1ms), 0, 1000};
    QCOMPARE(callbackSpans(callbacks, 1s, near).size(), std::size_t(101));
}

QTEST_GUILESS_MAIN(TestSpans)
#include "tst_spans.moc"
