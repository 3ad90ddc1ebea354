#include "core/analysis/runlog.h"

#include "core/analysis/flightcount.h"
#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/virtualrun.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

// "0 s1, 1000 e1": milliseconds, and what of whom.
QString textOf(const RunLog& log)
{
    static constexpr char signs[] = "sehqat";
    QStringList lines;
    for (const LogEntry& entry : log.entries())
        lines << QStringLiteral("%1 %2%3")
                     .arg(std::chrono::duration_cast<std::chrono::milliseconds>(entry.at).count())
                     .arg(QLatin1Char(signs[static_cast<int>(entry.kind)]))
                     .arg(entry.index);
    return lines.join(QStringLiteral(", "));
}

QString logOf(const Recording& recording)
{
    RunLog log;
    log.update(recording, recording.lastTime());
    return textOf(log);
}

} // namespace

class TestRunLog : public QObject
{
    Q_OBJECT

private slots:
    void eachStrategyTellsItsSteps_data();
    void eachStrategyTellsItsSteps();
    void heldStretchesAndQuestionsAreLines();
    void anEarlierFirstStepThatComesLateReplacesTheLater();
    void growingStepByStepGivesTheSame();
};

void TestRunLog::eachStrategyTellsItsSteps_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("log");
    QTest::newRow("blocking") << "blocking"
                              << "0 s1, 1000 e1, 1000 s2, 3000 e2, 3000 h0, 3000 t0";
    QTest::newRow("sequential") << "sequential"
                                << "0 s1, 1000 e1, 1000 s2, 3000 e2, 3000 t0";
    QTest::newRow("concurrent") << "concurrent"
                                << "0 s1, 0 s2, 1000 e1, 2000 e2, 2000 t0";
    QTest::newRow("pool") << "pool"
                          << "0 s1, 1000 e1, 1000 s2, 3000 e2, 3000 t0";
    QTest::newRow("unawaited") << "unawaited"
                               << "0 t0";
}

void TestRunLog::eachStrategyTellsItsSteps()
{
    QFETCH(QString, strategy);
    QFETCH(QString, log);
    RunSettings settings;
    settings.strategy = *strategyFromName(strategy);
    settings.workers = 1;
    QCOMPARE(logOf(*runVirtually(planOf(QStringLiteral("sleep 1s\nsleep 2s")), settings)), log);
}

void TestRunLog::heldStretchesAndQuestionsAreLines()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("parse: cpu 480ms")), QStringLiteral(R"(
        0ms callback parse ready 0ms       0ms parse running loop
        100ms question 1 asked             480ms parse succeeded
        480ms callback ends                481ms question 1 answered
        482ms run ends)"));
    QCOMPARE(logOf(*recording), QStringLiteral("0 s1, 100 q0, 480 e1, 480 h0, 481 a0, 481 t0"));
}

void TestRunLog::anEarlierFirstStepThatComesLateReplacesTheLater()
{
    Recording recording(planOf(QStringLiteral("a: http://a.example/\nb: sleep 1s")), {});
    const auto state = [](Nanos at, TaskId task, TaskState entered) {
        return Event{.at = 1h + at, .task = task, .type = EventType::StateEntered, .state = entered};
    };
    RunLog log;
    recording.append({{{.at = 1h, .type = EventType::RunStarted},
                       state(9ms, 1, TaskState::Receiving),
                       state(4ms, 2, TaskState::Waiting)},
                      {}});
    QCOMPARE(log.update(recording, 9ms), std::size_t(0));
    QCOMPARE(textOf(log), QStringLiteral("4 s2, 9 s1"));
    recording.append({{state(5ms, 1, TaskState::Waiting)}, {}});
    QCOMPARE(log.update(recording, 9ms), std::size_t(1));
    QCOMPARE(textOf(log), QStringLiteral("4 s2, 5 s1"));
    QCOMPARE(log.update(recording, 10ms), std::size_t(2));
}

void TestRunLog::growingStepByStepGivesTheSame()
{
    for (const SampleRecording& sample : sampleRecordings()) {
        std::mt19937 random(5);
        const Recording& whole = *sample.recording;
        if (!whole.zero())
            continue;
        std::vector<Event> events;
        for (TaskId id = 1; id <= whole.tasks().size(); ++id) {
            for (const StateChange& change : whole.record(id).changes)
                events.push_back({.at = *whole.zero() + change.at,
                                  .task = id,
                                  .holder = change.holder,
                                  .type = EventType::StateEntered,
                                  .state = change.state,
                                  .on = change.on});
            if (whole.record(id).end)
                events.push_back({.at = *whole.zero() + *whole.record(id).end,
                                  .task = id,
                                  .type = EventType::TaskEnded,
                                  .outcome = whole.record(id).outcome});
        }
        std::shuffle(events.begin(), events.end(), random);
        Recording growing(whole.plan(), whole.settings());
        growing.append({{{.at = *whole.zero(), .type = EventType::RunStarted}}, {}});
        RunLog log;
        for (const Event& event : events) {
            growing.append({{event}, {}});
            log.update(growing, growing.lastTime());
        }
        QCOMPARE(textOf(log), logOf(growing));
    }
}

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_runlog.moc"
