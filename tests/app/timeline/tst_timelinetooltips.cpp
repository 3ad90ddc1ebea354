#include "app/timeline/looptooltip.h"
#include "tests/app/timeline/timelinefixture.h"

#include <QHelpEvent>
#include <QRegularExpression>
#include <QToolTip>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// What tooltips say over the rows of loop, tasks and workers.
class TestTimelineTooltips : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void overTheLoop_data();
    void overTheLoop();
    void overAWorker_data();
    void overAWorker();
    void overATask();
    void namesAreNeverMarkup();
    void elsewhereThereIsNone();
    void presentingThereIsNone();

private:
    // What a person reads.
    static QString plain(QString html)
    {
        html.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
        return html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    }
    QString tooltip(Nanos time, double y) { return plain(fixture->view.tooltipAt(fixture->at(time, y))); }

    std::unique_ptr<TimelineFixture> fixture;
};

void TestTimelineTooltips::init()
{
    fixture = std::make_unique<TimelineFixture>();
    QVERIFY(fixture->isReady());
    fixture->show(QStringLiteral("parse: cpu 400ms\nnap: sleep 100ms"), QStringLiteral(R"(
        0ms callback parse ready 0ms
        0ms parse running loop
        20ms heartbeat 1 asked
        0ms nap waiting timer
        0ms worker 1 takes nap
        100ms worker 1 leaves nap
        100ms nap ready
        400ms callback ends
        400ms parse succeeded
        400ms callback nap ready 100ms
        401ms heartbeat 1 answered
        404ms nap succeeded
        404ms callback ends
        700ms heartbeat 2 asked
        700.2ms heartbeat 2 answered
        800ms run ends)"));
}

void TestTimelineTooltips::overTheLoop_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("held: by whom, when, whose callback was late")
        << 200
        << QStringList{QStringLiteral("held 400 ms by parse"), QStringLiteral("0 → 400 ms"),
                       QStringLiteral("nap's callback ran 300 ms late"),
                       QStringLiteral("1 heartbeat(s) missed")};
    QTest::newRow("a missed heartbeat")
        << 20 << QStringList{QStringLiteral("Heartbeat asked at 20 ms, answered after 381 ms")};
    QTest::newRow("a callback") << 403
                                << QStringList{QStringLiteral("callback of nap"), QStringLiteral("4.00 ms"),
                                               QStringLiteral("It ran 300 ms late")};
    QTest::newRow("free") << 600 << QStringList{QStringLiteral("The loop is free")};
    QTest::newRow("an answered heartbeat")
        << 700 << QStringList{QStringLiteral("Heartbeat asked at 700 ms, answered after 200 µs")};
}

void TestTimelineTooltips::overTheLoop()
{
    QFETCH(int, ms);
    QFETCH(QStringList, says);
    const QString text = tooltip(ms * 1ms, fixture->view.picture().loop.center().y());
    for (const QString& part : says)
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestTimelineTooltips::overAWorker_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("says");
    QTest::newRow("while it ran a task") << 50 << QStringLiteral("worker 1nap0 → 100 ms100 ms");
    QTest::newRow("while it was free") << 500 << QStringLiteral("worker 1free; 1 task(s) in all");
}

void TestTimelineTooltips::overAWorker()
{
    QFETCH(int, ms);
    QTEST(tooltip(ms * 1ms, fixture->view.rowRect(2).center().y()), "says");
}

void TestTimelineTooltips::overATask()
{
    const QString text = tooltip(600ms, fixture->view.yOf(2));
    for (const char* part :
         {"nap · sleep 100 ms", "waiting · timer0 → 100 ms100 ms", "ready, not run100 → 404 ms304 ms",
          "ready at 100 ms, ran 304 ms later: parse held the loop"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void TestTimelineTooltips::namesAreNeverMarkup()
{
    Plan plan = planOf(QStringLiteral("sleep 1s\nsleep 1s"));
    plan.tasks.front().name = QStringLiteral("<img_src=x>");
    fixture->view.setRecording(recordingFromScript(plan, QStringLiteral(R"(
        0ms callback <img_src=x> ready 0ms
        0ms worker 1 takes <img_src=x>
        0ms <img_src=x> waiting timer worker 1
        1s <img_src=x> succeeded
        1s callback ends
        1s run ends)")));
    for (const double y : {fixture->view.picture().loop.center().y(), fixture->view.rowRect(0).center().y(),
                           fixture->view.rowRect(2).center().y()}) {
        const QString html = fixture->view.tooltipAt(fixture->at(500ms, y));
        QVERIFY(html.contains(QStringLiteral("&lt;img_src=x&gt;")));
        QVERIFY(!html.contains(QStringLiteral("<img")));
    }
}

void TestTimelineTooltips::elsewhereThereIsNone()
{
    const TimelineLayout& layout = fixture->view.picture();
    QVERIFY(tooltip(400ms, layout.ruler.center().y()).isEmpty());
    QVERIFY(tooltip(400ms, layout.legend.center().y()).isEmpty());
    QVERIFY(fixture->view.tooltipAt({5, layout.loop.center().y()}).isEmpty());
    fixture->view.setRecording(nullptr);
    QVERIFY(fixture->view.tooltipAt({400, 200}).isEmpty());
}

void TestTimelineTooltips::presentingThereIsNone()
{
    const auto shows = [this] {
        QWidget* viewport = fixture->view.viewport();
        const QPoint at = fixture->at(200ms, fixture->view.yOf(1));
        QHelpEvent event(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QCoreApplication::sendEvent(viewport, &event);
        return !QToolTip::text().isEmpty();
    };
    QVERIFY(shows());
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    fixture->view.setPresenting(true);
    QVERIFY(!shows());
}

QTEST_MAIN(TestTimelineTooltips)
#include "tst_timelinetooltips.moc"
