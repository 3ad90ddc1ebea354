#include "tests/support/realrun.h"

#include "tests/support/recordingscript.h"

#include <QTest>

#include <algorithm>

namespace loopscope::test {

std::shared_ptr<const Recording> runReally(Plan plan, const RunSettings& settings)
{
    auto run = Run::start(std::move(plan), settings);
    if (!run) {
        QTest::qFail(qPrintable(run.problem().toString()), __FILE__, __LINE__);
        return nullptr;
    }
    return waitUntilOver(**run) ? (*run)->sharedRecording() : nullptr;
}

std::shared_ptr<const Recording> runReally(const QString& taskLines, const QString& strategy)
{
    RunSettings settings;
    settings.strategy = *strategyFromName(strategy);
    settings.workers = 6;
    return runReally(planOf(taskLines), settings);
}

bool waitUntilOver(Run& run)
{
    const bool over = QTest::qWaitFor(
        [&] {
            run.poll();
            return run.recording().isOver();
        },
        20'000);
    if (!over)
        QTest::qFail("the run did not end", __FILE__, __LINE__);
    return over;
}

bool waitUntilSomeTaskIs(Run& run, TaskState state)
{
    return QTest::qWaitFor(
        [&] {
            run.poll();
            const std::vector<TaskRecord>& records = run.recording().records();
            return std::any_of(records.begin(), records.end(), [state](const TaskRecord& record) {
                return !record.end && !record.changes.empty() && record.changes.back().state == state;
            });
        },
        10'000);
}

} // namespace loopscope::test
