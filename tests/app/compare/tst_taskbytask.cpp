#include "app/compare/comparepage.h"
#include "app/compare/compareview.h"
#include "app/compare/overlayview.h"
#include "app/compare/pastruns.h"
#include "app/compare/taskbytask.h"
#include "app/selection/selection.h"

#include "app/commands/commandset.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

/// The switch of the comparison's page from strips to two runs task by task.
class TestTaskByTask : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoRunsCanBeLaidOnEachOther_data();
    void twoRunsCanBeLaidOnEachOther();
    void theButtonAndTheKeyDoTheSame();
    void theWishIsKeptWhileOthersAreTicked();
    void aRunThatGoesOnIsWaitedFor();
    void nothingIsLaidOverWhileARaceGoesOn();
    void onlyTheViewThatIsShownCarriesCommandsOut();
    void onlyDifferencesIsOfferedWhereItHelps();
    void theVerdictIsOfWhatIsShown();
    void whatIsSharedIsWhatIsShown();

private:
    using Run = std::shared_ptr<const Recording>;
    static Run runOf(const QString& lines, StrategyKind strategy = StrategyKind::Concurrent)
    {
        return runVirtually(planOf(lines), {.strategy = strategy, .workers = 3});
    }
    static Run naps(StrategyKind strategy) { return runOf(QStringLiteral("3x nap: sleep 1s"), strategy); }
    QAction& action() const { return commands->action(Command::TaskByTask); }
    QPushButton& button(const char* name) const
    {
        return *page->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    bool isOn() const { return page->taskByTask().isOn(); }

    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<Selection> selection;
    std::unique_ptr<ComparePage> page;
};

void TestTaskByTask::init()
{
    page.reset();
    commands = std::make_unique<CommandSet>();
    selection = std::make_unique<Selection>();
    page = std::make_unique<ComparePage>(*commands, *selection);
    page->resize(1000, 600);
    page->setActive(true);
    page->show();
    commands->action(Command::Compare).setChecked(true);
}

void TestTaskByTask::twoRunsCanBeLaidOnEachOther_data()
{
    QTest::addColumn<int>("runs");
    QTest::addColumn<bool>("possible");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << false;
    QTest::newRow("two") << 2 << true;
    QTest::newRow("three") << 3 << false;
}

void TestTaskByTask::twoRunsCanBeLaidOnEachOther()
{
    QFETCH(int, runs);
    QFETCH(bool, possible);
    Runs compared;
    for (int i = 0; i < runs; ++i)
        compared.push_back(naps(StrategyKind::Blocking));
    page->runs().compareOnly(eachAlone(compared));
    QCOMPARE(action().isEnabled(), possible);
    QCOMPARE(button("taskByTask").isEnabled(), possible);
    button("taskByTask").click();
    QCOMPARE(isOn(), possible);
    QCOMPARE(page->view().isVisible(), !possible);
}

void TestTaskByTask::theButtonAndTheKeyDoTheSame()
{
    page->runs().compareOnly(eachAlone({naps(StrategyKind::Blocking), naps(StrategyKind::Concurrent)}));
    button("taskByTask").click();
    QVERIFY(isOn() && action().isChecked() && button("taskByTask").isChecked());
    action().trigger();
    QVERIFY(!isOn() && !button("taskByTask").isChecked());
    QVERIFY(action().toolTip().contains(QStringLiteral("F8")));
}

void TestTaskByTask::theWishIsKeptWhileOthersAreTicked()
{
    const Runs two{naps(StrategyKind::Blocking), naps(StrategyKind::Concurrent)};
    page->runs().compareOnly(eachAlone(two));
    action().trigger();
    page->runs().compareOnly(eachAlone({two[0]}));
    QVERIFY(!isOn());
    page->runs().compareOnly(eachAlone({two[0], naps(StrategyKind::Pool)}));
    QVERIFY(isOn());
    QCOMPARE(page->taskByTask().overlay().earlier(), two[0]);
}

void TestTaskByTask::aRunThatGoesOnIsWaitedFor()
{
    const auto live = recordingFromScript(planOf(QStringLiteral("nap: sleep 1s")), QString());
    page->runs().compareOnly(eachAlone({naps(StrategyKind::Blocking), live}));
    QVERIFY(!action().isEnabled());
}

void TestTaskByTask::nothingIsLaidOverWhileARaceGoesOn()
{
    page->runs().compareOnly(eachAlone({naps(StrategyKind::Blocking), naps(StrategyKind::Sequential)}));
    action().trigger();
    page->setProgress(QStringLiteral("Run 3 of 4"));
    QVERIFY(!isOn());
    QCOMPARE(page->verdict(), QStringLiteral("Run 3 of 4"));
    page->setProgress({});
    QVERIFY(isOn());
}

void TestTaskByTask::onlyTheViewThatIsShownCarriesCommandsOut()
{
    page->runs().compareOnly(eachAlone({naps(StrategyKind::Blocking), naps(StrategyKind::Concurrent)}));
    QVERIFY(page->view().isActive() && !page->taskByTask().overlay().isActive());
    action().trigger();
    QVERIFY(!page->view().isActive() && page->taskByTask().overlay().isActive());
    page->setActive(false);
    QVERIFY(!page->view().isActive() && !page->taskByTask().overlay().isActive());
}

void TestTaskByTask::onlyDifferencesIsOfferedWhereItHelps()
{
    page->runs().compareOnly(
        eachAlone({runOf(QStringLiteral("a: sleep 1s")), runOf(QStringLiteral("b: cpu 1s"))}));
    QVERIFY(!button("onlyDifferences").isVisible());
    action().trigger();
    QVERIFY(button("onlyDifferences").isVisible());
    QVERIFY(!button("onlyDifferences").isEnabled()); // all of them differ
    page->runs().compareOnly(
        eachAlone({runOf(QStringLiteral("a: sleep 1s")), runOf(QStringLiteral("a: sleep 1s\nb: cpu 1s"))}));
    QVERIFY(button("onlyDifferences").isEnabled());
    button("onlyDifferences").click();
    QCOMPARE(page->taskByTask().overlay().rowCount(), std::size_t(1));
}

void TestTaskByTask::theVerdictIsOfWhatIsShown()
{
    page->runs().compareOnly(eachAlone({naps(StrategyKind::Blocking), naps(StrategyKind::Concurrent)}));
    QVERIFY(page->verdict().contains(QStringLiteral("2.00 s sooner")));
    action().trigger();
    QCOMPARE(page->verdict(), QStringLiteral("No task differs: 3 as long."));
    QVERIFY(!button("playTogether").isEnabled());
    action().trigger();
    QVERIFY(page->verdict().contains(QStringLiteral("2.00 s sooner")));
    QVERIFY(button("playTogether").isEnabled());
}

void TestTaskByTask::whatIsSharedIsWhatIsShown()
{
    page->runs().compareOnly(
        eachAlone({runOf(QStringLiteral("a: sleep 1s")), runOf(QStringLiteral("b: cpu 1s"))}));
    const QList<QAction*> share = page->findChild<QMenu*>()->actions();
    const auto shared = [&](int entry) {
        share[entry]->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY(!shared(1).contains(QStringLiteral("gone")));
    action().trigger();
    QVERIFY(shared(1).contains(QStringLiteral("gone")));
    QVERIFY(shared(2).contains(QStringLiteral("| b | – → 1.00 s | new |")));
}

QTEST_MAIN(TestTaskByTask)
#include "tst_taskbytask.moc"
