#include "core/timeline/arrowpath.h"

#include <QTest>

using namespace loopscope;

/// Where an arrow between two rows goes, as numbers. Bars 20 high in an area 1000 wide and 300 high.
class TestArrowPath : public QObject
{
    Q_OBJECT

private slots:
    void itGoesFromBarToBarInRightAngles_data();
    void itGoesFromBarToBarInRightAngles();
    void whatLiesOutsideIsLeftOut_data();
    void whatLiesOutsideIsLeftOut();
    void theHeadEndsAtTheBar_data();
    void theHeadEndsAtTheBar();
    void sideBySideThereIsNoArrow();

private:
    static QRectF bar(double top) { return {0, top, 1000, 20}; }
    static ArrowPath path(double fromX, double fromTop, double toX, double toTop)
    {
        return ArrowPath::of({fromX, bar(fromTop), toX, bar(toTop)}, {100, 0, 900, 300}, 8);
    }
    // "200,20-200,89 200,89-400,89".
    static QString said(const ArrowPath& path)
    {
        QStringList lines;
        for (const QLineF& line : path.lines)
            lines
                << QStringLiteral("%1,%2-%3,%4").arg(line.x1()).arg(line.y1()).arg(line.x2()).arg(line.y2());
        return lines.join(QLatin1Char(' '));
    }
};

void TestArrowPath::itGoesFromBarToBarInRightAngles_data()
{
    QTest::addColumn<QList<double>>("ends"); // x and top of the one, x and top of the other
    QTest::addColumn<QString>("expected");
    QTest::newRow("down and to the right")
        << QList<double>{200, 0, 400, 100} << QStringLiteral("200,20-200,89 200,89-400,89 400,89-400,92");
    QTest::newRow("down and to the left")
        << QList<double>{400, 0, 200, 100} << QStringLiteral("400,20-400,89 400,89-200,89 200,89-200,92");
    QTest::newRow("up") << QList<double>{200, 100, 400, 0}
                        << QStringLiteral("200,100-200,31 200,31-400,31 400,31-400,28");
    QTest::newRow("at one time: straight")
        << QList<double>{200, 0, 200, 100} << QStringLiteral("200,20-200,89 200,89-200,92");
    QTest::newRow("two times that cannot be told apart")
        << QList<double>{199, 0, 200, 100} << QStringLiteral("200,20-200,89 200,89-200,92");
    QTest::newRow("close rows: the way between is halved")
        << QList<double>{200, 0, 400, 30} << QStringLiteral("200,20-200,21 200,21-400,21 400,21-400,22");
    QTest::newRow("rows that touch: no line is left") << QList<double>{200, 0, 200, 20} << QString();
}

void TestArrowPath::itGoesFromBarToBarInRightAngles()
{
    QFETCH(QList<double>, ends);
    QTEST(said(path(ends[0], ends[1], ends[2], ends[3])), "expected");
}

void TestArrowPath::whatLiesOutsideIsLeftOut_data()
{
    QTest::addColumn<QList<double>>("ends");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("tail");
    QTest::addColumn<bool>("head");
    QTest::newRow("the tail above") << QList<double>{200, -3000, 400, 100}
                                    << QStringLiteral("200,0-200,89 200,89-400,89 400,89-400,92") << false
                                    << true;
    QTest::newRow("the tail to the left")
        << QList<double>{-1e9, 0, 400, 100} << QStringLiteral("100,89-400,89 400,89-400,92") << false << true;
    QTest::newRow("the head to the right")
        << QList<double>{200, 0, 1e9, 100} << QStringLiteral("200,20-200,89 200,89-1000,89") << true << false;
    QTest::newRow("the head below") << QList<double>{200, 0, 400, 3000} << QStringLiteral("200,20-200,300")
                                    << true << false;
    QTest::newRow("all of it to the left") << QList<double>{5, 0, 50, 100} << QString() << false << false;
    QTest::newRow("all of it above") << QList<double>{200, -300, 400, -100} << QString() << false << false;
}

void TestArrowPath::whatLiesOutsideIsLeftOut()
{
    QFETCH(QList<double>, ends);
    const ArrowPath found = path(ends[0], ends[1], ends[2], ends[3]);
    QTEST(said(found), "expected");
    QTEST(found.tail.has_value(), "tail");
    QTEST(found.head.has_value(), "head");
}

void TestArrowPath::theHeadEndsAtTheBar_data()
{
    QTest::addColumn<double>("fromTop");
    QTest::addColumn<double>("tip");
    QTest::addColumn<double>("base");
    QTest::newRow("from above") << 0.0 << 100.0 << 92.0;
    QTest::newRow("from below") << 200.0 << 120.0 << 128.0;
    QTest::newRow("from close by it is shorter") << 75.0 << 100.0 << 95.0;
}

void TestArrowPath::theHeadEndsAtTheBar()
{
    QFETCH(double, fromTop);
    QFETCH(double, tip);
    QFETCH(double, base);
    const auto head = path(200, fromTop, 400, 100).head;
    QVERIFY(head);
    QCOMPARE(*head, (std::array<QPointF, 3>{QPointF(400, tip), QPointF(396, base), QPointF(404, base)}));
}

void TestArrowPath::sideBySideThereIsNoArrow()
{
    for (const double top : {100.0, 90.0, 110.0}) {
        const ArrowPath found = path(200, top, 400, 100);
        QVERIFY(found.lines.empty() && !found.tail && !found.head);
    }
}

QTEST_GUILESS_MAIN(TestArrowPath)
#include "tst_arrowpath.moc"
