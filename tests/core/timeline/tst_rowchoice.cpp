#include "core/timeline/matchrows.h"
#include "core/timeline/rowchoice.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

/// Which tasks have a row, and in which order.
class TestRowChoice : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreInTheirOrder_data();
    void rowsAreInTheirOrder();
    void pinningBringsAHiddenTaskBack();
    void hidingTakesThePinAway();
    void thePinnedKeepTheirOrder();
    void noMoreThanSomeCanBePinned();
    void anotherRunOfTheSamePlanKeepsTheChoice();
    void aMillionTasksCostNothing();
    void matchesAreGoneThroughFromTopToBottom();
    void fewAndManyMatchesAreFoundInTheSameRows();
    void whatHasNoRowIsNoMatch();
};

static std::vector<int> tasksOf(const RowOrder& order)
{
    std::vector<int> tasks;
    for (std::size_t row = 0; row < order.count(); ++row)
        tasks.push_back(static_cast<int>(order.task(row)));
    return tasks;
}

static RowOrder orderOf(std::size_t tasks, const std::vector<TaskId>& pinned,
                        const std::vector<TaskId>& hidden, const std::vector<TaskId>* only = nullptr)
{
    RowChoice choice;
    choice.setTasks(tasks);
    for (const TaskId id : pinned)
        choice.setPinned(id, true);
    for (const TaskId id : hidden)
        choice.hide(id);
    return choice.order(only);
}

void TestRowChoice::rowsAreInTheirOrder_data()
{
    using Ids = std::vector<TaskId>;
    using Rows = std::vector<int>;
    QTest::addColumn<Ids>("pinned");
    QTest::addColumn<Ids>("hidden");
    QTest::addColumn<std::optional<Ids>>("only");
    QTest::addColumn<Rows>("rows");
    const std::optional<Ids> all;
    QTest::newRow("as in the plan") << Ids{} << Ids{} << all << Rows{1, 2, 3, 4, 5, 6};
    QTest::newRow("one pinned") << Ids{4} << Ids{} << all << Rows{4, 1, 2, 3, 5, 6};
    QTest::newRow("pinned in another order") << Ids{6, 1} << Ids{} << all << Rows{6, 1, 2, 3, 4, 5};
    QTest::newRow("first and last hidden") << Ids{} << Ids{6, 1} << all << Rows{2, 3, 4, 5};
    QTest::newRow("side by side hidden") << Ids{} << Ids{2, 3, 4} << all << Rows{1, 5, 6};
    QTest::newRow("pinned and hidden") << Ids{5, 2} << Ids{3} << all << Rows{5, 2, 1, 4, 6};
    QTest::newRow("all hidden") << Ids{} << Ids{1, 2, 3, 4, 5, 6} << all << Rows{};
    QTest::newRow("only some") << Ids{} << Ids{} << std::optional<Ids>({2, 4, 5}) << Rows{2, 4, 5};
    QTest::newRow("only some, and a pinned one")
        << Ids{6} << Ids{4} << std::optional<Ids>({2, 4, 5}) << Rows{6, 2, 5};
    QTest::newRow("none found") << Ids{3} << Ids{} << std::optional<Ids>(Ids{}) << Rows{3};
}

void TestRowChoice::rowsAreInTheirOrder()
{
    QFETCH(std::vector<TaskId>, pinned);
    QFETCH(std::vector<TaskId>, hidden);
    QFETCH(std::optional<std::vector<TaskId>>, only);
    const RowOrder order = orderOf(6, pinned, hidden, only ? &*only : nullptr);
    QTEST(tasksOf(order), "rows");
    const std::vector<int> rows = tasksOf(order);
    QCOMPARE(order.pinned(), pinned.size());
    for (TaskId id = 0; id <= 7; ++id) {
        const auto place = std::find(rows.begin(), rows.end(), int(id));
        const std::optional<std::size_t> row = order.rowOf(id);
        QCOMPARE(row ? int(*row) : -1, place == rows.end() ? -1 : int(place - rows.begin()));
    }
}

void TestRowChoice::pinningBringsAHiddenTaskBack()
{
    RowChoice choice;
    choice.setTasks(3);
    choice.hide(2);
    QCOMPARE(choice.hidden(), std::size_t(1));
    choice.setPinned(2, true);
    QCOMPARE(choice.hidden(), std::size_t(0));
    QCOMPARE(tasksOf(choice.order(nullptr)), (std::vector<int>{2, 1, 3}));
}

void TestRowChoice::hidingTakesThePinAway()
{
    RowChoice choice;
    choice.setTasks(3);
    choice.setPinned(2, true);
    choice.hide(2);
    choice.hide(2); // once is enough
    QVERIFY(!choice.isPinned(2));
    QCOMPARE(tasksOf(choice.order(nullptr)), (std::vector<int>{1, 3}));
    choice.showAll();
    QCOMPARE(tasksOf(choice.order(nullptr)), (std::vector<int>{1, 2, 3}));
}

void TestRowChoice::thePinnedKeepTheirOrder()
{
    RowChoice choice;
    choice.setTasks(4);
    for (const TaskId id : {TaskId(3), TaskId(1), TaskId(4)})
        choice.setPinned(id, true);
    choice.setPinned(1, false);
    QCOMPARE(tasksOf(choice.order(nullptr)), (std::vector<int>{3, 4, 1, 2}));
}

void TestRowChoice::noMoreThanSomeCanBePinned()
{
    RowChoice choice;
    choice.setTasks(1000);
    for (TaskId id = 1; id <= RowChoice::mostPinned + 1; ++id)
        choice.setPinned(id, true);
    QCOMPARE(choice.order(nullptr).pinned(), RowChoice::mostPinned);
    QVERIFY(!choice.isPinned(RowChoice::mostPinned + 1));
}

void TestRowChoice::anotherRunOfTheSamePlanKeepsTheChoice()
{
    RowChoice choice;
    choice.setTasks(3);
    choice.setPinned(2, true);
    choice.setTasks(3);
    QVERIFY(choice.isPinned(2));
    choice.setTasks(4);
    QVERIFY(!choice.isPinned(2));
    QCOMPARE(choice.order(nullptr).count(), std::size_t(4));
}

void TestRowChoice::aMillionTasksCostNothing()
{
    const RowOrder order = orderOf(1'000'000, {500'000}, {1, 999'999});
    QCOMPARE(order.count(), std::size_t(999'998));
    QCOMPARE(order.task(1), TaskId(2));
    QCOMPARE(order.task(499'998), TaskId(499'999));
    QCOMPARE(order.task(499'999), TaskId(500'001));
    QCOMPARE(order.task(999'997), TaskId(1'000'000));
    QCOMPARE(order.rowOf(1'000'000), std::optional<std::size_t>(999'997));
    QVERIFY(!order.rowOf(999'999));
}

void TestRowChoice::matchesAreGoneThroughFromTopToBottom()
{
    const auto run = recordingFromScript(
        planOf(QStringLiteral("a1: sleep 1s\nb: sleep 1s\na2: sleep 1s\na3: sleep 1s")), {});
    TaskFilter filter;
    filter.text = QStringLiteral("a");
    TaskMatches matches;
    matches.find(filter, *run, {});
    const RowOrder order = orderOf(4, {4}, {}); // rows: a3 a1 b a2
    const MatchRows rows(matches, order);
    using Row = std::optional<std::size_t>;
    QCOMPARE(rows.count(), std::size_t(3));
    QCOMPARE(rows.next(std::nullopt), Row(0));
    QCOMPARE(rows.next(0), Row(1));
    QCOMPARE(rows.next(1), Row(3));
    QCOMPARE(rows.next(2), Row(3)); // from one that does not match
    QCOMPARE(rows.next(3), Row(0)); // and from the last on to the first
    QCOMPARE(rows.previous(std::nullopt), Row(3));
    QCOMPARE(rows.previous(2), Row(1));
    QCOMPARE(rows.previous(0), Row(3));
    QCOMPARE(rows.indexOf(3), Row(2));
    QCOMPARE(rows.indexOf(2), Row());
    QCOMPARE(rows.indexOf(std::nullopt), Row());
}

void TestRowChoice::fewAndManyMatchesAreFoundInTheSameRows()
{
    const auto run = recordingFromScript(
        planOf(QStringLiteral("20 x a: sleep 1s\n20 x b: cpu 1s\n20 x a1: sleep 1s")), {});
    for (const char* text : {"a1_2", "a1", "a", "_", "b_20", "b"}) {
        TaskFilter filter;
        filter.text = QString::fromLatin1(text);
        TaskMatches matches;
        matches.find(filter, *run, {});
        const std::vector<TaskId>* only = nullptr;
        for (const auto* chosen : {only, &matches.all()}) {
            const RowOrder order(60, {50, 3, 30}, {1, 49, 51}, chosen);
            const MatchRows rows(matches, order);
            std::optional<std::size_t> next;
            std::size_t count = 0;
            for (std::size_t row = 0; row < order.count(); ++row) {
                if (!matches.contains(order.task(row)))
                    continue;
                next = rows.next(next);
                QCOMPARE(next, std::optional(row));
                ++count;
            }
            QCOMPARE(rows.count(), count);
        }
    }
}

void TestRowChoice::whatHasNoRowIsNoMatch()
{
    const auto run = recordingFromScript(planOf(QStringLiteral("2 x a: sleep 1s")), {});
    TaskFilter filter;
    filter.text = QStringLiteral("a_");
    TaskMatches matches;
    matches.find(filter, *run, {});
    QCOMPARE(MatchRows(matches, orderOf(2, {}, {1})).count(), std::size_t(1));
    const MatchRows none(matches, orderOf(2, {}, {1, 2}));
    QVERIFY(!none.next(std::nullopt) && !none.previous(std::nullopt));
}

QTEST_GUILESS_MAIN(TestRowChoice)
#include "tst_rowchoice.moc"
