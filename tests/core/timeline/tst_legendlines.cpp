#include "core/timeline/legendlines.h"

#include <QTest>

using namespace loopscope;

class TestLegendLines : public QObject
{
    Q_OBJECT

private slots:
    void entriesThatFitStandInOneLine();
    void whatFindsNoRoomGoesToTheNextLine();
    void evenTooWideAnEntryHasAPlace();
};

void TestLegendLines::entriesThatFitStandInOneLine()
{
    QCOMPARE(legendPlaces({50, 60, 40}, 170, 10), (std::vector<LegendPlace>{{0, 0}, {0, 60}, {0, 130}}));
}

void TestLegendLines::whatFindsNoRoomGoesToTheNextLine()
{
    QCOMPARE(legendPlaces({50, 60, 40}, 169, 10), (std::vector<LegendPlace>{{0, 0}, {0, 60}, {1, 0}}));
}

void TestLegendLines::evenTooWideAnEntryHasAPlace()
{
    QCOMPARE(legendPlaces({500, 60, 500}, 100, 10), (std::vector<LegendPlace>{{0, 0}, {1, 0}, {2, 0}}));
}

QTEST_GUILESS_MAIN(TestLegendLines)
#include "tst_legendlines.moc"
