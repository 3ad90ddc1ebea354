#include "app/timeline/timelineaccessible.h"
#include "app/timeline/timelinespeech.h"
#include "tests/app/timeline/timelinefixture.h"

#include <QTranslator>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// What a screen reader finds in the timeline.
class TestTimelineAccessible : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsAreNamed_data();
    void rowsAreNamed();
    void aRowHasItsStatesAsChildren_data();
    void aRowHasItsStatesAsChildren();
    void everyPartKnowsItsPlaceAndItsParent();
    void rectanglesAreWhereThingsAreDrawn();
    void theChosenRowIsSelectedAndFocused();
    void pressingAStateChoosesItsTaskAndMoment();
    void theButtonsComeAfterTheRows();
    void choosingIsAnnounced();
    void aHundredThousandRowsAreOnlyANumber();
    void partsOfAnotherRunBecomeInvalid();
    void namesFollowTheLanguageAtOnce();

private:
    QAccessibleInterface* timeline() const { return QAccessible::queryAccessibleInterface(&fixture->view); }
    QAccessibleInterface* row(int index) const { return timeline()->child(index); }

    std::unique_ptr<TimelineFixture> fixture;
};

static QString nameOf(QAccessibleInterface* part)
{
    return part ? part->text(QAccessible::Name) : QStringLiteral("nobody");
}

void TestTimelineAccessible::init()
{
    fixture = std::make_unique<TimelineFixture>();
    QVERIFY(fixture->isReady());
    fixture->show(QStringLiteral("url_1: https://example.org/\nwork: cpu 1s\nidle: sleep 1s\nbad: sleep 1s"),
                  QStringLiteral(R"(
        0ms url_1 queued connection
        1ms url_1 waiting server worker 1
        450ms url_1 ready
        483ms url_1 succeeded
        0ms callback work ready 0ms
        0ms work running loop
        480ms work succeeded
        480ms callback ends
        0ms bad waiting timer
        20ms bad failed no such host
        1ms worker 1 takes url_1
        450ms worker 1 leaves url_1
        500ms run ends)"));
}

void TestTimelineAccessible::rowsAreNamed_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("name");
    QTest::newRow("the loop") << 0 << QStringLiteral("Event loop, 1 callback, held 1 time(s)");
    QTest::newRow("a url") << 1 << QStringLiteral("url_1, done, 483 ms");
    QTest::newRow("a task that never started") << 3 << QStringLiteral("idle, never started");
    QTest::newRow("a task that failed") << 4 << QStringLiteral("bad, failed: no such host, 20.0 ms");
    QTest::newRow("a worker") << 5 << QStringLiteral("worker 1, 1 task(s)");
}

void TestTimelineAccessible::rowsAreNamed()
{
    QFETCH(int, index);
    QTEST(nameOf(row(index)), "name");
    QCOMPARE(row(index)->role(), QAccessible::ListItem);
}

void TestTimelineAccessible::aRowHasItsStatesAsChildren_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("the loop") << 0 << QStringList{QStringLiteral("held by work, 0 to 480 ms, 480 ms")};
    QTest::newRow("a url") << 1
                           << QStringList{QStringLiteral("queued for a connection, 0.0 to 1.0 ms, 1.00 ms"),
                                          QStringLiteral("waiting for the server, holds worker 1, "
                                                         "1 to 450 ms, 449 ms"),
                                          QStringLiteral("ready, not run, 450 to 483 ms, 33.0 ms")};
    QTest::newRow("a task that never started") << 3 << QStringList();
    QTest::newRow("a worker") << 5 << QStringList{QStringLiteral("url_1, 1 to 450 ms, 449 ms")};
}

void TestTimelineAccessible::aRowHasItsStatesAsChildren()
{
    QFETCH(int, index);
    QStringList names;
    for (int i = 0; i < row(index)->childCount(); ++i)
        names << nameOf(row(index)->child(i));
    QTEST(names, "names");
    QVERIFY(!row(index)->child(static_cast<int>(names.size())));
}

void TestTimelineAccessible::everyPartKnowsItsPlaceAndItsParent()
{
    QCOMPARE(timeline()->role(), QAccessible::List);
    QCOMPARE(nameOf(timeline()), QStringLiteral("Timeline"));
    QVERIFY(!timeline()->child(-1));
    QVERIFY(!timeline()->child(timeline()->childCount()));
    for (int i = 0; i < timeline()->childCount(); ++i)
        QCOMPARE(timeline()->indexOfChild(row(i)), i);
    QCOMPARE(row(1)->parent(), timeline());
    QAccessibleInterface* state = row(1)->child(2);
    QCOMPARE(state->parent(), row(1));
    QCOMPARE(row(1)->indexOfChild(state), 2);
    QCOMPARE(row(2)->indexOfChild(state), -1);
    QCOMPARE(row(1)->child(2), state); // the same part as long as it is in use
}

void TestTimelineAccessible::rectanglesAreWhereThingsAreDrawn()
{
    const QPoint origin = fixture->view.viewport()->mapToGlobal(QPoint());
    QVERIFY(row(1)->rect().contains(fixture->at(300ms, fixture->view.yOf(1)) + origin));
    QVERIFY(!row(1)->rect().contains(fixture->at(300ms, fixture->view.yOf(2)) + origin));
    const QRect waiting = row(1)->child(1)->rect();
    QVERIFY(waiting.contains(fixture->at(300ms, fixture->view.yOf(1)) + origin));
    QVERIFY(!waiting.contains(fixture->at(470ms, fixture->view.yOf(1)) + origin));
    QVERIFY(row(0)->rect().contains(fixture->view.picture().loop.center().toPoint() + origin));
    const QPoint onSecond = fixture->at(300ms, fixture->view.yOf(2)) + origin;
    QCOMPARE(timeline()->childAt(onSecond.x(), onSecond.y()), row(2));
    QCOMPARE(row(2)->childAt(onSecond.x(), onSecond.y()), row(2)->child(0));
}

void TestTimelineAccessible::theChosenRowIsSelectedAndFocused()
{
    QVERIFY(!row(2)->state().selected);
    fixture->selection.setTask(2);
    QVERIFY(row(2)->state().selected);
    QVERIFY(row(2)->state().focused);
    QVERIFY(!row(1)->state().selected);
    QCOMPARE(timeline()->focusChild(), row(2));
    fixture->view.clearFocus();
    QVERIFY(row(2)->state().selected);
    QVERIFY(!row(2)->state().focused);
}

void TestTimelineAccessible::pressingAStateChoosesItsTaskAndMoment()
{
    row(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(fixture->selection.task(), TaskId(2));
    QVERIFY(!fixture->selection.cursor());
    row(1)->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(fixture->selection.task(), TaskId(1));
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(450ms)));
    QVERIFY(!row(0)->actionInterface());
}

void TestTimelineAccessible::theButtonsComeAfterTheRows()
{
    QStringList names;
    for (int i = 6; i < timeline()->childCount(); ++i)
        names << nameOf(row(i));
    QCOMPARE(names, QStringList({QStringLiteral("Zoom out"), QStringLiteral("Zoom in")}));
}

void TestTimelineAccessible::choosingIsAnnounced()
{
    using Events = std::vector<QAccessible::Event>;
    QCOMPARE(announcementsOf(fixture->view), Events());
    fixture->selection.setTask(2);
    QCOMPARE(announcementsOf(fixture->view), Events({QAccessible::Selection, QAccessible::Focus}));
    fixture->view.clearFocus();
    QCOMPARE(announcementsOf(fixture->view), Events({QAccessible::Selection}));
}

void TestTimelineAccessible::aHundredThousandRowsAreOnlyANumber()
{
    Plan plan;
    plan.tasks.assign(100'000, {.kind = TaskKind::Sleep, .duration = 1s});
    fixture->view.setRecording(std::make_shared<Recording>(plan, RunSettings()));
    auto* accessible = static_cast<TimelineAccessible*>(timeline());
    QVERIFY(accessible->childCount() >= 100'001);
    QVERIFY(accessible->partCount() == 0);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(nameOf(row(i + 1)), QStringLiteral("sleep_%1, not started").arg(i + 1));
    QCOMPARE(accessible->partCount(), TimelineAccessible::mostParts);
    QCOMPARE(nameOf(row(100'000)), QStringLiteral("sleep_100000, not started"));
}

void TestTimelineAccessible::partsOfAnotherRunBecomeInvalid()
{
    QAccessibleInterface* last = row(5);
    QAccessibleInterface* state = row(1)->child(2);
    QVERIFY(last->isValid() && state->isValid());
    fixture->show(QStringLiteral("one: sleep 1s"), QStringLiteral("0ms one waiting timer"));
    QVERIFY(!last->isValid());
    QVERIFY(!state->isValid());
    QCOMPARE(nameOf(last), QString());
    QVERIFY(last->rect().isEmpty());
    fixture->view.setRecording(nullptr);
    QVERIFY(!row(0) || row(0)->object()); // no rows: the controls alone
}

namespace {
// Says everything in capitals.
class Shouting : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};
} // namespace

void TestTimelineAccessible::namesFollowTheLanguageAtOnce()
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(nameOf(timeline()), QStringLiteral("TIMELINE"));
    QCOMPARE(nameOf(row(3)), QStringLiteral("idle, NEVER STARTED"));
    QCoreApplication::removeTranslator(&shouting);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(nameOf(timeline()), QStringLiteral("Timeline"));
}

QTEST_MAIN(TestTimelineAccessible)
#include "tst_timelineaccessible.moc"
