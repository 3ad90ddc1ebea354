#include "core/plan/plan.h"
#include "core/plan/starterplan.h"
#include "core/plan/problem.h"
#include "core/plan/taskline.h"

#include <QTest>

#include <algorithm>

using namespace loopscope;
using namespace std::chrono_literals;

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void disabledTasksTakeNoPart();
    void theStarterPlanIsFivePagesAndOneComputationAsLinesSay();
    void anUnnamedTaskShowsItsKindAndNumber();
    void tasksAreEqualByWhatTheyAsk();
    void strategiesGoByTheirNames_data();
    void strategiesGoByTheirNames();
    void gapsInSettingsAreFilledWithDefaults();
    void aProblemSaysItsPlace_data();
    void aProblemSaysItsPlace();
    void columnsCountCharacters();
};

void TestPlan::disabledTasksTakeNoPart()
{
    Plan plan;
    plan.tasks = *parseTaskLines(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s"));
    plan.tasks[1].enabled = false;
    const std::vector<Task> tasks = enabledTasks(plan);
    QCOMPARE(tasks.size(), std::size_t(2));
    QCOMPARE(tasks[1].name, QStringLiteral("c"));
}

void TestPlan::theStarterPlanIsFivePagesAndOneComputationAsLinesSay()
{
    const Plan plan = starterPlan();
    const auto isPage = [](const Task& task) {
        return task.request && task.request->url.scheme() == QLatin1String("practice");
    };
    QCOMPARE(std::count_if(plan.tasks.begin(), plan.tasks.end(), isPage), 5);
    QVERIFY(plan.tasks.back().kind == TaskKind::Cpu);
    QCOMPARE(plan.tasks.size(), std::size_t(6));
    for (const Task& task : plan.tasks) {
        const auto again = parseTaskLine(toTaskLine(task));
        QVERIFY2(again && again->front() == task, qPrintable(toTaskLine(task)));
    }
}

void TestPlan::anUnnamedTaskShowsItsKindAndNumber()
{
    QCOMPARE(displayName(parseTaskLine(QStringLiteral("sleep 1s"))->front(), 3), QStringLiteral("sleep_3"));
    QCOMPARE(displayName(parseTaskLine(QStringLiteral("practice:/drop"))->front(), 1),
             QStringLiteral("url_1"));
    QCOMPARE(displayName(parseTaskLine(QStringLiteral("a: cpu 1s"))->front(), 3), QStringLiteral("a"));
}

void TestPlan::tasksAreEqualByWhatTheyAsk()
{
    const Task a = parseTaskLine(QStringLiteral("https://a.example/"))->front();
    const Task same = parseTaskLine(QStringLiteral("https://a.example/"))->front();
    const Task head = parseTaskLine(QStringLiteral("HEAD https://a.example/"))->front();
    const Task sleep = parseTaskLine(QStringLiteral("sleep 0s"))->front();
    QVERIFY(a.request != same.request);
    QVERIFY(a == same);
    QVERIFY(a != head);
    QVERIFY(a != sleep);
}

void TestPlan::strategiesGoByTheirNames_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("blocking") << int(StrategyKind::Blocking);
    QTest::newRow("sequential") << int(StrategyKind::Sequential);
    QTest::newRow("concurrent") << int(StrategyKind::Concurrent);
    QTest::newRow("pool") << int(StrategyKind::Pool);
    QTest::newRow("unawaited") << int(StrategyKind::Unawaited);
    QTest::newRow("gather") << -1;
    QTest::newRow("Pool") << -1;
    QTest::newRow("") << -1;
}

void TestPlan::strategiesGoByTheirNames()
{
    QFETCH(int, kind);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto found = strategyFromName(name);
    QCOMPARE(found ? int(*found) : -1, kind);
    if (found)
        QCOMPARE(strategyName(*found), name);
}

void TestPlan::gapsInSettingsAreFilledWithDefaults()
{
    const RunSettings defaults = resolved({});
    QVERIFY(defaults.strategy == StrategyKind::Concurrent);
    QCOMPARE(defaults.limit, 0);
    QCOMPARE(defaults.connections, 6);
    QVERIFY(defaults.workers >= 5 && defaults.workers <= 32);
    QVERIFY(defaults.deadline == 30s);
    QVERIFY(defaults.heartbeat == 10ms);
    QVERIFY(!defaults.http2);

    const PlanSettings given{.strategy = StrategyKind::Pool,
                             .limit = 7,
                             .workers = 3,
                             .connections = 0,
                             .deadline = 1s,
                             .heartbeat = 5ms,
                             .http2 = true};
    const RunSettings expected{.strategy = StrategyKind::Pool,
                               .limit = 7,
                               .workers = 3,
                               .connections = 0,
                               .deadline = 1s,
                               .heartbeat = 5ms,
                               .http2 = true};
    QVERIFY(resolved(given) == expected);
}

void TestPlan::aProblemSaysItsPlace_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::newRow("line 3, column 7: no") << Problem{QStringLiteral("no"), 3, 7, {}};
    QTest::newRow("line 3: no") << Problem{QStringLiteral("no"), 3, 0, {}};
    QTest::newRow("column 7: no") << Problem{QStringLiteral("no"), 0, 7, {}};
    QTest::newRow("tasks[3].ms: no") << Problem{QStringLiteral("no"), 0, 0, QStringLiteral("tasks[3].ms")};
    QTest::newRow("no") << Problem{QStringLiteral("no"), 0, 0, {}};
}

void TestPlan::aProblemSaysItsPlace()
{
    QFETCH(Problem, problem);
    QCOMPARE(problem.toString(), QString::fromLatin1(QTest::currentDataTag()));
}

void TestPlan::columnsCountCharacters()
{
    const QString line = QStringLiteral("한🚀e: x");
    QCOMPARE(columnAt(line, 0), 1);
    QCOMPARE(columnAt(line, 1), 2);
    QCOMPARE(columnAt(line, 3), 3);
    QCOMPARE(columnAt(line, line.size()), 7);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
