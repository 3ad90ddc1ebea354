#include "core/timeline/taskfilter.h"
#include "core/timeline/taskmatches.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// What is found among a run's tasks: one that succeeded, one that failed, one going on, one not started.
class TestTaskFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tasksAreFound_data();
    void tasksAreFound();
    void everyPartMustHold();
    void aSecretIsNotFound();
    void anEmptyFilterFindsAllAndIsNotActive();
    void whatGoesOnMatchesLater();
    void copiesShareOneLookAtTheirUrl();

private:
    std::shared_ptr<Recording> run;
};

static std::vector<int> found(const TaskFilter& filter, const Recording& run, Nanos now = 1s)
{
    TaskMatches matches;
    matches.find(filter, run, now);
    return {matches.all().begin(), matches.all().end()};
}

static TaskFilter withText(const char* text)
{
    TaskFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

void TestTaskFilter::initTestCase()
{
    run = recordingFromScript(
        planOf(QStringLiteral(
            "Page: https://example.org/Index?token=hunter2\nwork: cpu 1s\nsleep 1s\nblock 1s")),
        QStringLiteral("0ms Page waiting server   300ms Page succeeded\n"
                       "0ms work running loop   400ms work failed oops\n"
                       "500ms sleep_3 waiting timer"));
}

void TestTaskFilter::tasksAreFound_data()
{
    QTest::addColumn<TaskFilter>("filter");
    QTest::addColumn<std::vector<int>>("ids");
    const auto kind = [](TaskKind wanted) {
        TaskFilter filter;
        filter.kinds.set(TaskFilter::indexOf(wanted));
        return filter;
    };
    const auto outcome = [](Outcome wanted) {
        TaskFilter filter;
        filter.outcomes.set(TaskFilter::indexOf(wanted));
        return filter;
    };
    const auto least = [](Nanos wanted) {
        TaskFilter filter;
        filter.least = wanted;
        return filter;
    };
    using Ids = std::vector<int>;
    QTest::newRow("a name, in any case") << withText("WORK") << Ids{2};
    QTest::newRow("a name that its kind gave") << withText("sleep_") << Ids{3};
    QTest::newRow("a part of a URL") << withText("org/index") << Ids{1};
    QTest::newRow("nobody") << withText("nobody") << Ids{};
    QTest::newRow("a kind") << kind(TaskKind::Cpu) << Ids{2};
    QTest::newRow("not started") << outcome(Outcome::NotRun) << Ids{4};
    QTest::newRow("unfinished") << outcome(Outcome::Unfinished) << Ids{3};
    QTest::newRow("succeeded") << outcome(Outcome::Succeeded) << Ids{1};
    QTest::newRow("failed") << outcome(Outcome::Failed) << Ids{2};
    QTest::newRow("stopped") << outcome(Outcome::Cancelled) << Ids{};
    QTest::newRow("long ones, the one that goes on among them") << least(350ms) << Ids{2, 3};
    QTest::newRow("exactly as long") << least(400ms) << Ids{2, 3};
    QTest::newRow("longer than all") << least(2s) << Ids{};
}

void TestTaskFilter::tasksAreFound()
{
    QFETCH(TaskFilter, filter);
    QTEST(found(filter, *run), "ids");
    for (TaskId id = 1; id <= run->tasks().size(); ++id) {
        const std::vector<int> ids = found(filter, *run);
        QCOMPARE(filter.matches(*run, id, 1s), std::count(ids.begin(), ids.end(), int(id)) == 1);
    }
}

void TestTaskFilter::everyPartMustHold()
{
    TaskFilter filter = withText("o");
    QCOMPARE(found(filter, *run), (std::vector<int>{1, 2, 4}));
    filter.least = 350ms;
    QCOMPARE(found(filter, *run), (std::vector<int>{2}));
    filter.kinds.set(TaskFilter::indexOf(TaskKind::Url));
    QCOMPARE(found(filter, *run), std::vector<int>());
    filter.kinds.set(TaskFilter::indexOf(TaskKind::Cpu)); // either kind
    QCOMPARE(found(filter, *run), (std::vector<int>{2}));
}

void TestTaskFilter::aSecretIsNotFound()
{
    QCOMPARE(found(withText("hunter"), *run), std::vector<int>());
    QCOMPARE(found(withText("token"), *run), std::vector<int>{1});
    QCOMPARE(found(withText("token=•"), *run), std::vector<int>{1}); // as it is shown
}

void TestTaskFilter::anEmptyFilterFindsAllAndIsNotActive()
{
    QVERIFY(TaskFilter().matches(*run, 4, 1s));
    TaskMatches matches;
    matches.find({}, *run, 1s);
    QVERIFY(!matches.isActive());
    QVERIFY(matches.all().empty()); // nothing is kept
}

void TestTaskFilter::whatGoesOnMatchesLater()
{
    TaskFilter filter;
    filter.least = 600ms;
    TaskMatches matches;
    matches.find(filter, *run, 1s);
    QVERIFY(!matches.contains(3));
    QVERIFY(!matches.renew(*run, 1050ms));
    QVERIFY(matches.renew(*run, 1100ms));
    QVERIFY(matches.contains(3));
    matches.find(withText("sleep"), *run, 1s);
    QVERIFY(!matches.renew(*run, 5s)); // a name stays what it is
    QVERIFY(matches.contains(3));
}

void TestTaskFilter::copiesShareOneLookAtTheirUrl()
{
    const auto many = recordingFromScript(planOf(QStringLiteral("1000 x page: https://example.org/")), {});
    QCOMPARE(found(withText("example"), *many).size(), std::size_t(1000));
    QCOMPARE(found(withText("page_1000"), *many), std::vector<int>{1000});
}

QTEST_GUILESS_MAIN(TestTaskFilter)
#include "tst_taskfilter.moc"
