#include "app/selection/selection.h"
#include "app/table/spantable.h"
#include "app/table/spantablemodel.h"
#include "app/table/statetable.h"
#include "app/table/statetablemodel.h"
#include "tests/support/recordingscript.h"
#include "tests/support/sampletrace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The timeline's rows as tables.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void aTracksSpansStandByTimeWhateverTheirLane();
    void choosingALineChoosesTheSpan();
    void aSpanThatIsChosenElsewhereIsShownAndNotChosenAgain();
    void theLineOfTheChosenSpanIsInView();
    void theTableIsFilledOnlyWhileItIsInView();
    void aTasksStatesStandByTime();
    void choosingAStatePutsTheCursorAtItsBegin();
    void theCursorChoosesTheState();
    void statesOfALiveRunGrow();
    void linesAreCopiedWithTabs();

private:
    static std::shared_ptr<Recording> run()
    {
        return recordingFromScript(planOf(QStringLiteral("nap: sleep 1s")), QStringLiteral(R"(
            0ms nap ready
            10ms nap running loop
            20ms nap waiting timer
            1s nap succeeded
            1s run ends)"));
    }
    static QStringList column(const QAbstractItemModel& model, int column)
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.index(row, column).data().toString();
        return cells;
    }
};

void TestTables::aTracksSpansStandByTimeWhateverTheirLane()
{
    SpanTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setTrace(sampleTrace());
    QCOMPARE(model.rowCount(), 0); // no track is chosen
    model.setTrack(0);
    QCOMPARE(column(model, SpanTableModel::Name),
             (QStringList{QStringLiteral("request"), QStringLiteral("parse"), QStringLiteral("query"),
                          QStringLiteral("request")}));
    QCOMPARE(column(model, SpanTableModel::Level), (QStringList{QStringLiteral("1"), QStringLiteral("2"),
                                                                QStringLiteral("2"), QStringLiteral("1")}));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.span(row)), row);
    QCOMPARE(model.rowOf({1, 0, 0}), -1);
}

void TestTables::choosingALineChoosesTheSpan()
{
    SpanTable table;
    table.setTrace(sampleTrace());
    table.QWidget::show();
    table.show(0, std::nullopt);
    std::vector<SpanRef> chosen;
    connect(&table, &SpanTable::chosen, this, [&](const SpanRef& span) { chosen.push_back(span); });
    table.setCurrentIndex(table.model()->index(2, 0));
    QCOMPARE(chosen, (std::vector<SpanRef>{{0, 1, 1}}));
}

void TestTables::aSpanThatIsChosenElsewhereIsShownAndNotChosenAgain()
{
    SpanTable table;
    table.setTrace(sampleTrace());
    table.QWidget::show();
    QSignalSpy chosen(&table, &SpanTable::chosen);
    table.show(0, SpanRef{0, 1, 0});
    QCOMPARE(table.currentIndex().row(), 1);
    QVERIFY(chosen.isEmpty());
}

void TestTables::theLineOfTheChosenSpanIsInView()
{
    RawTrace raw;
    raw.names.add("step");
    raw.tracks.resize(2);
    for (std::int64_t i = 0; i < 5000; ++i)
        raw.spans.push_back({.start = i * 10, .duration = 5, .track = 1});
    SpanTable table;
    table.resize(400, 200);
    table.setTrace(std::make_shared<const Trace>(traceFrom(std::move(raw))));
    table.QWidget::show();
    table.show(1, SpanRef{1, 0, 4000}); // fills it and goes there at once
    QCOMPARE(table.currentIndex().row(), 4000);
    QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
}

void TestTables::theTableIsFilledOnlyWhileItIsInView()
{
    SpanTable table;
    table.setTrace(sampleTrace());
    table.show(0, std::nullopt);
    QCOMPARE(table.spans().rowCount(), 0);
    table.QWidget::show();
    QCOMPARE(table.spans().rowCount(), 4);
}

void TestTables::aTasksStatesStandByTime()
{
    StateTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setTask(run(), 1);
    QCOMPARE(column(model, StateTableModel::State),
             (QStringList{QStringLiteral("ready, not run"), QStringLiteral("running"),
                          QStringLiteral("waiting · timer")}));
    QCOMPARE(column(model, StateTableModel::Length),
             (QStringList{QStringLiteral("10.0 ms"), QStringLiteral("10.0 ms"), QStringLiteral("980 ms")}));
    QCOMPARE(model.index(1, StateTableModel::Thread).data().toString(), QStringLiteral("holds the loop"));
    model.setTask(run(), noTask);
    QCOMPARE(model.rowCount(), 0);
}

void TestTables::choosingAStatePutsTheCursorAtItsBegin()
{
    Selection selection;
    StateTable table(selection);
    table.setRecording(run());
    selection.setTask(1);
    QVERIFY(!selection.cursor());
    table.setCurrentIndex(table.model()->index(2, 0));
    QCOMPARE(selection.cursor(), std::optional(Nanos(20ms)));
}

void TestTables::theCursorChoosesTheState()
{
    Selection selection;
    StateTable table(selection);
    table.setRecording(run());
    selection.setTask(1);
    selection.setCursor(15ms);
    QCOMPARE(table.currentIndex().row(), 1);
    QCOMPARE(selection.cursor(), std::optional(Nanos(15ms))); // and is left where it is
}

void TestTables::statesOfALiveRunGrow()
{
    const auto recording =
        std::make_shared<Recording>(planOf(QStringLiteral("nap: sleep 1s")), RunSettings());
    StateTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setTask(recording, 1);
    Recorder::Batch batch;
    batch.events = {
        {.at = 1h, .type = EventType::RunStarted},
        {.at = 1h + 5ms, .task = 1, .type = EventType::StateEntered, .state = TaskState::Running}};
    recording->append(batch);
    model.advance(8ms);
    QCOMPARE(column(model, StateTableModel::Length), (QStringList{QStringLiteral("3.00 ms")}));
}

void TestTables::linesAreCopiedWithTabs()
{
    Selection selection;
    StateTable table(selection);
    table.setRecording(run());
    selection.setTask(1);
    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("running\tholds the loop\t10.0 ms\t10.0 ms\n"));
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
