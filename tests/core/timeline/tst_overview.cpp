#include "core/timeline/overview.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;
using Grip = OverviewWindow::Grip;

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void everyTaskOfAShortRunHasALine();
    void whatIsQueuedIsLeftOut();
    void aHugeRunHasNoMoreLinesThanTheStripCanShow();
    void aLineOfManyTasksSpansThemAll();
    void gripsAreFoundWhereTheyAre_data();
    void gripsAreFoundWhereTheyAre();
    void aNarrowWindowCanStillBeMoved();
    void draggingChangesTheView_data();
    void draggingChangesTheView();

private:
    const TimeScale strip{ViewRange(0ns, 1s), 100, 500}; // 2 ms a pixel
};

void TestOverview::everyTaskOfAShortRunHasALine()
{
    const auto run =
        recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: cpu 1s\nc: sleep 1s")), QStringLiteral(R"(
        0ms a waiting timer
        400ms a succeeded
        400ms b running loop
        600ms b succeeded)"));
    const auto lines = overviewLines(*run, 600ms, strip, 18);
    QCOMPARE(lines.size(), std::size_t(2)); // c has not begun
    QCOMPARE(lines[0], (OverviewLine{0, 3, 100, 300, TaskKind::Sleep}));
    QCOMPARE(lines[1], (OverviewLine{6, 3, 300, 400, TaskKind::Cpu}));
}

void TestOverview::whatIsQueuedIsLeftOut()
{
    const auto run = recordingFromScript(planOf(QStringLiteral("a: sleep 1s")), QStringLiteral(R"(
        0ms a queued limit
        500ms a waiting timer)"));
    const auto lines = overviewLines(*run, 700ms, strip, 18);
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines[0].left, 350.0);
    QCOMPARE(lines[0].right, 450.0); // until now
    QVERIFY(overviewLines(*recordingFromScript(planOf(QStringLiteral("a: sleep 1s")),
                                               QStringLiteral("0ms a queued limit")),
                          700ms, strip, 18)
                .empty());
}

void TestOverview::aHugeRunHasNoMoreLinesThanTheStripCanShow()
{
    Plan plan;
    plan.tasks.assign(100'000, {.kind = TaskKind::Sleep, .duration = 1s});
    const auto run = recordingFromScript(plan, QStringLiteral("0ms sleep_1 waiting timer"));
    QCOMPARE(overviewLines(*run, 1s, strip, 24).size(), std::size_t(1));
    QCOMPARE(overviewLines(*run, 1s, strip, 0).size(), std::size_t(0));
}

void TestOverview::aLineOfManyTasksSpansThemAll()
{
    QString script;
    for (int i = 1; i <= 10; ++i)
        script += QStringLiteral("%1ms sleep_%2 waiting timer\n%3ms sleep_%2 succeeded\n")
                      .arg((i - 1) * 100)
                      .arg(i)
                      .arg(i * 100);
    const auto run = recordingFromScript(planOf(QStringLiteral("10 x sleep 100ms")), script);
    const auto lines = overviewLines(*run, 1s, strip, 4); // two lines of five tasks
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].left, 100.0);
    QCOMPARE(lines[0].right, 350.0);
    QCOMPARE(lines[1].left, 350.0);
    QCOMPARE(lines[1].right, 600.0);
    QVERIFY(lines[0].top + lines[0].height < lines[1].top + 0.001);
}

void TestOverview::gripsAreFoundWhereTheyAre_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("grip");
    QTest::newRow("before") << 150.0 << int(Grip::Beside);
    QTest::newRow("a little before the left edge") << 197.0 << int(Grip::LeftEdge);
    QTest::newRow("on the left edge") << 200.0 << int(Grip::LeftEdge);
    QTest::newRow("inside") << 300.0 << int(Grip::Body);
    QTest::newRow("on the right edge") << 400.0 << int(Grip::RightEdge);
    QTest::newRow("a little behind the right edge") << 404.0 << int(Grip::RightEdge);
    QTest::newRow("behind") << 450.0 << int(Grip::Beside);
}

void TestOverview::gripsAreFoundWhereTheyAre()
{
    QFETCH(double, x);
    const OverviewWindow window(strip, {200ms, 400ms}); // 200 … 400
    QTEST(int(window.gripAt(x)), "grip");
}

void TestOverview::aNarrowWindowCanStillBeMoved()
{
    const OverviewWindow window(strip, {500ms, 1us});
    QVERIFY(window.right() - window.left() >= 8);
    QCOMPARE(window.gripAt(350), Grip::Body);
}

void TestOverview::draggingChangesTheView_data()
{
    QTest::addColumn<int>("grip");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("startMs");
    QTest::addColumn<int>("endMs");
    QTest::newRow("the window moves") << int(Grip::Body) << 300.0 << 350.0 << 300 << 700;
    QTest::newRow("its left edge") << int(Grip::LeftEdge) << 200.0 << 250.0 << 300 << 600;
    QTest::newRow("its right edge") << int(Grip::RightEdge) << 400.0 << 350.0 << 200 << 500;
    QTest::newRow("beside it: centred there") << int(Grip::Beside) << 500.0 << 500.0 << 600 << 1000;
    QTest::newRow("an edge stops at the other") << int(Grip::LeftEdge) << 200.0 << 590.0 << 600 << 600;
}

void TestOverview::draggingChangesTheView()
{
    QFETCH(int, grip);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, startMs);
    QFETCH(int, endMs);
    const OverviewWindow window(strip, {200ms, 400ms});
    const ViewRange view = window.dragged(static_cast<Grip>(grip), from, to);
    QVERIFY(qAbs((view.start() - startMs * 1ms).count()) <= 1000);
    QVERIFY(qAbs((view.end() - endMs * 1ms).count()) <= 1000);
    QVERIFY(view.length() >= ViewRange::shortest);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
