#include "app/commandline/runseries.h"

#include "app/commandline/interrupts.h"
#include "app/commandline/progressline.h"
#include "app/commandline/terminal.h"
#include "core/run/run.h"

#include <QThread>

#include <algorithm>

namespace loopscope {

namespace {

constexpr unsigned long pollInterval = 20; // ms
constexpr std::size_t memoryLimit = std::size_t(4) << 30;

// Carries the run out. An interrupt stops it; the run itself then says that it is over.
void waitFor(Run& run, const QString& label, bool quiet)
{
    ProgressLine progress(!quiet, label);
    run.poll();
    while (!run.recording().isOver()) {
        if (wasInterrupted())
            run.stop();
        progress.show(run.recording());
        QThread::msleep(pollInterval);
        run.poll();
    }
}

// An interrupt that comes before the first run stops that one, so that there is always one to tell of.
bool mayGoOn(const RunSeries& series)
{
    return series.runs.empty() || (!wasInterrupted() && series.runs.back()->runEnd() == RunEnd::Completed);
}

// A notice is about the plan: once is enough.
void sayNew(const QStringList& notices, QStringList& said)
{
    for (const QString& notice : notices) {
        if (said.contains(notice))
            continue;
        say(notice);
        said += notice;
    }
}

} // namespace

RunSeries makeRuns(Plan plan, const std::vector<RunToMake>& toMake, bool quiet)
{
    RunSeries series;
    QStringList said;
    std::size_t memory = 0;
    for (const RunToMake& next : toMake) {
        if (!mayGoOn(series))
            break;
        const bool isLast = &next == &toMake.back();
        const Result<std::unique_ptr<Run>> started =
            Run::start(isLast ? std::move(plan) : plan, next.settings);
        if (!started) {
            series.problem = started.problem();
            break;
        }
        Run& run = **started;
        sayNew(run.notices(), said);
        run.setMemoryLimit(memoryLimit - std::min(memory, memoryLimit));
        waitFor(run, next.label, quiet);
        memory += run.recording().memoryUse();
        series.runs.push_back(run.sharedRecording());
    }
    const bool stopped = !series.runs.empty() && series.runs.back()->runEnd() == RunEnd::Stopped;
    series.interrupted = stopped || (wasInterrupted() && series.runs.size() < toMake.size());
    return series;
}

} // namespace loopscope
