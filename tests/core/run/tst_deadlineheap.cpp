#include "core/run/deadlineheap.h"

#include <QTest>

#include <random>

using namespace loopscope;
using namespace std::chrono_literals;

class TestDeadlineHeap : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyHeapHasNothingNext()
    {
        DeadlineHeap<int> heap;
        QVERIFY(!heap.next());
        QVERIFY(!heap.takeDue(1h));
    }

    void nothingIsTakenBeforeItIsDue()
    {
        DeadlineHeap<int> heap;
        heap.add(10ms, 1);
        QCOMPARE(heap.next(), std::optional<Nanos>(10ms));
        QVERIFY(!heap.takeDue(10ms - 1ns));
        QCOMPARE(heap.takeDue(10ms)->key, 1);
        QVERIFY(!heap.next());
    }

    void equalDeadlinesKeepTheOrderInWhichTheyWereAdded()
    {
        DeadlineHeap<int> heap;
        for (int key = 0; key < 100; ++key)
            heap.add(5ms, key);
        for (int key = 0; key < 100; ++key)
            QCOMPARE(heap.takeDue(5ms)->key, key);
    }

    void equalDeadlinesKeepTheirOrderAlsoWhenAnEarlierOneCameBetween()
    {
        DeadlineHeap<int> heap;
        heap.add(5ms, 1);
        heap.add(3ms, 2);
        heap.add(3ms, 3);
        heap.add(5ms, 4);
        heap.add(4ms, 5);
        for (const int key : {2, 3, 5, 1, 4})
            QCOMPARE(heap.takeDue(1s)->key, key);
        QVERIFY(!heap.next());
    }

    void anyOrderComesOutByDeadline()
    {
        std::mt19937 random(7);
        DeadlineHeap<int> heap;
        for (int key = 0; key < 5000; ++key)
            heap.add(Nanos(random() % 1000), key);
        Nanos last{};
        int taken = 0;
        while (const auto due = heap.takeDue(1s)) {
            QVERIFY(due->deadline >= last);
            last = due->deadline;
            ++taken;
        }
        QCOMPARE(taken, 5000);
    }
};

QTEST_GUILESS_MAIN(TestDeadlineHeap)
#include "tst_deadlineheap.moc"
