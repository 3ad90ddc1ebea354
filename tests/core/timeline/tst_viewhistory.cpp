#include "core/timeline/viewhistory.h"

#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

/// The way back through what a timeline has shown.
class TestViewHistory : public QObject
{
    Q_OBJECT

private slots:
    void thereIsNoWayBackAtFirst();
    void backAndForwardGoTheSameWay();
    void movesThatFollowEachOtherCloselyAreOneStep();
    void aPauseEndsAStep();
    void movingAfterGoingBackForgetsWhatWasAhead();
    void afterGoingBackTheNextMoveIsAStepOfItsOwn();
    void theOldestPlacesAreForgotten();

private:
    static ViewPlace place(int number)
    {
        return {.view = {.range = ViewRange(number * 1s, 1s), .fitting = false, .following = false},
                .scrolled = number};
    }
};

void TestViewHistory::thereIsNoWayBackAtFirst()
{
    const ViewHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
}

void TestViewHistory::backAndForwardGoTheSameWay()
{
    ViewHistory history;
    history.leave(place(1), 0s);
    history.leave(place(2), 10s);
    QCOMPARE(history.back(place(3)), place(2));
    QCOMPARE(history.back(place(2)), place(1));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(place(1)), place(2));
    QCOMPARE(history.forward(place(2)), place(3));
    QVERIFY(!history.canGoForward());
}

void TestViewHistory::movesThatFollowEachOtherCloselyAreOneStep()
{
    ViewHistory history;
    for (int i = 1; i <= 5; ++i)
        history.leave(place(i), i * ViewHistory::pause / 2);
    QCOMPARE(history.back(place(6)), place(1));
    QVERIFY(!history.canGoBack());
}

void TestViewHistory::aPauseEndsAStep()
{
    ViewHistory history;
    history.leave(place(1), 0s);
    history.leave(place(2), ViewHistory::pause);
    QCOMPARE(history.back(place(3)), place(2));
    QVERIFY(history.canGoBack());
}

void TestViewHistory::movingAfterGoingBackForgetsWhatWasAhead()
{
    ViewHistory history;
    history.leave(place(1), 0s);
    history.back(place(2));
    history.leave(place(1), 10s);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(place(3)), place(1));
}

void TestViewHistory::afterGoingBackTheNextMoveIsAStepOfItsOwn()
{
    ViewHistory history;
    history.leave(place(1), 0s);
    history.leave(place(2), 10s);
    history.back(place(3));
    history.leave(place(2), 10s + 1ms);
    QCOMPARE(history.back(place(4)), place(2));
    QCOMPARE(history.back(place(2)), place(1));
}

void TestViewHistory::theOldestPlacesAreForgotten()
{
    ViewHistory history;
    const int moves = static_cast<int>(ViewHistory::longest) + 5;
    for (int i = 0; i < moves; ++i)
        history.leave(place(i), i * 1s);
    ViewPlace oldest;
    std::size_t steps = 0;
    for (; history.canGoBack(); ++steps)
        oldest = history.back(place(moves));
    QCOMPARE(steps, ViewHistory::longest);
    QCOMPARE(oldest, place(5));
}

QTEST_APPLESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
