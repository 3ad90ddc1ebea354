#include "core/spans/trackinstants.h"

#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

/// The moments of a trace's tracks.
class TestTrackInstants : public QObject
{
    Q_OBJECT

private slots:
    void eachTrackHasItsOwn();
    void aTrackHasAtMostOneMarkAPixel();
    void marksOutOfViewAreLeftOut();
    void theNearestOneIsFound_data();
    void theNearestOneIsFound();
};

static TrackInstants three()
{
    return {{{.at = 100, .track = 1}, {.at = 150, .track = 0}, {.at = 300, .track = 1}}, 3};
}

void TestTrackInstants::eachTrackHasItsOwn()
{
    const TrackInstants instants = three();
    QCOMPARE(instants.count(0), std::size_t(1));
    QCOMPARE(instants.count(1), std::size_t(2));
    QCOMPARE(instants.count(2), std::size_t(0));
    const TimeScale scale{ViewRange(0ns, 1us), 0, 1000}; // a nanosecond a pixel
    QCOMPARE(instants.marks(1, scale), (std::vector<double>{100, 300}));
    QVERIFY(instants.marks(2, scale).empty());
}

void TestTrackInstants::aTrackHasAtMostOneMarkAPixel()
{
    std::vector<RawInstant> many;
    for (std::int64_t at = 0; at < 100'000; ++at)
        many.push_back({.at = at});
    const TrackInstants instants(many, 1);
    const std::vector<double> marks = instants.marks(0, {ViewRange(0ns, 100us), 0, 50});
    QCOMPARE(marks.size(), std::size_t(50));
    QVERIFY(std::adjacent_find(marks.begin(), marks.end()) == marks.end());
}

void TestTrackInstants::marksOutOfViewAreLeftOut()
{
    QCOMPARE(three().marks(1, {ViewRange(200ns, 1us), 0, 1000}), (std::vector<double>{100}));
}

void TestTrackInstants::theNearestOneIsFound_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("slack");
    QTest::addColumn<int>("instant");
    QTest::newRow("exactly") << 100 << 0 << 0;
    QTest::newRow("a little before") << 95 << 10 << 0;
    QTest::newRow("a little behind") << 290 << 10 << 2;
    QTest::newRow("between two, nearer to the second") << 210 << 200 << 2;
    QTest::newRow("too far") << 200 << 10 << -1;
    QTest::newRow("behind all") << 305 << 10 << 2;
}

void TestTrackInstants::theNearestOneIsFound()
{
    QFETCH(int, at);
    QFETCH(int, slack);
    QFETCH(int, instant);
    const auto found = three().near(1, Nanos(at), Nanos(slack));
    QCOMPARE(found ? int(*found) : -1, instant);
}

QTEST_APPLESS_MAIN(TestTrackInstants)
#include "tst_trackinstants.moc"
