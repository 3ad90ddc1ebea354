#include "core/trace/recorder.h"

#include <QTest>

#include <map>
#include <thread>

using namespace loopscope;

class TestRecorder : public QObject
{
    Q_OBJECT

private slots:
    void eventsOfOneProducerKeepTheirOrder();
    void aBatchIsBoundedWhereItIsAskedToBe();
    void nothingIsLostWhileSeveralThreadsRecordAndOneDrains();
    void aTextIsThereWhenAnEventRefersToIt();
};

void TestRecorder::eventsOfOneProducerKeepTheirOrder()
{
    Recorder recorder;
    Producer& producer = recorder.addProducer();
    for (int i = 0; i < 10'000; ++i)
        producer.push({.value = i});
    Recorder::Batch batch;
    recorder.drain(batch);
    QCOMPARE(batch.events.size(), std::size_t(10'000));
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(batch.events[static_cast<std::size_t>(i)].value, i);
}

void TestRecorder::aBatchIsBoundedWhereItIsAskedToBe()
{
    Recorder recorder;
    constexpr std::size_t events = Recorder::batchEvents + 1;
    Producer& first = recorder.addProducer();
    Producer& second = recorder.addProducer();
    for (std::size_t i = 0; i < events; ++i)
        (i % 2 == 0 ? first : second).push({.value = static_cast<std::int64_t>(i)});
    Recorder::Batch batch;
    recorder.drainSome(batch, Recorder::batchEvents);
    QCOMPARE(batch.events.size(), Recorder::batchEvents);
    batch.events.clear();
    recorder.drainSome(batch, Recorder::batchEvents);
    QCOMPARE(batch.events.size(), std::size_t(1));
    QCOMPARE(batch.events[0].value, static_cast<std::int64_t>(events - 2)); // the second's last
}

void TestRecorder::nothingIsLostWhileSeveralThreadsRecordAndOneDrains()
{
    constexpr int threads = 4;
    constexpr int each = 100'000;
    Recorder recorder;
    std::atomic<int> atWork = threads;
    std::vector<std::thread> producers;
    for (int thread = 0; thread < threads; ++thread) {
        producers.emplace_back([&, thread, &producer = recorder.addProducer()] {
            for (int i = 0; i < each; ++i)
                producer.push({.value = i, .task = static_cast<TaskId>(thread)});
            --atWork;
        });
    }
    Recorder::Batch batch;
    while (atWork > 0)
        recorder.drain(batch);
    for (std::thread& producer : producers)
        producer.join();
    recorder.drain(batch);

    std::map<TaskId, int> next;
    for (const Event& event : batch.events)
        QCOMPARE(event.value, next[event.task]++);
    for (TaskId thread = 0; thread < threads; ++thread)
        QCOMPARE(next[thread], each);
    QVERIFY(!recorder.outOfMemory());
}

void TestRecorder::aTextIsThereWhenAnEventRefersToIt()
{
    Recorder recorder;
    std::thread other([&, &producer = recorder.addProducer()] {
        for (int i = 1; i <= 2000; ++i)
            producer.push({.value = recorder.note(QString::number(i))});
    });
    std::vector<QString> notes;
    std::size_t events = 0;
    while (events < 2000) {
        Recorder::Batch batch;
        recorder.drain(batch);
        notes.insert(notes.end(), batch.notes.begin(), batch.notes.end());
        for (const Event& event : batch.events)
            QCOMPARE(notes.at(static_cast<std::size_t>(event.value - 1)), QString::number(event.value));
        events += batch.events.size();
    }
    other.join();
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
