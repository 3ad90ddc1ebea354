#include "app/commandline/runcommand.h"

#include "app/commandline/interrupts.h"
#include "app/commandline/progressline.h"
#include "app/commandline/runoptions.h"
#include "app/commandline/terminal.h"
#include "app/commandline/whattorun.h"
#include "core/files/recordingfile.h"
#include "core/files/summaryjson.h"
#include "core/files/texttimeline.h"
#include "core/plan/overridden.h"
#include "core/plan/precautions.h"
#include "core/run/run.h"

#include <QThread>

#include <algorithm>

namespace loopscope {

namespace {

constexpr unsigned long pollInterval = 20; // ms

std::optional<Problem> whyNotRun(const Plan& plan, const RunOptions& options)
{
    const auto busy = options.allowMany ? std::nullopt : hostAskedTooOften(plan);
    if (busy)
        return Problem{QStringLiteral("%1 requests to %2, which is not this machine: more than %3 need "
                                      "--allow-many")
                           .arg(busy->requests)
                           .arg(busy->host)
                           .arg(manyRequests)};
    return std::nullopt;
}

// Carries the run out. An interrupt stops it; the run itself then says that it is over.
Result<std::shared_ptr<const Recording>> carryOut(Plan plan, bool quiet)
{
    const RunSettings settings = resolved(plan.settings);
    const Result<std::unique_ptr<Run>> started = Run::start(std::move(plan), settings);
    if (!started)
        return started.problem();
    Run& run = **started;
    for (const QString& notice : run.notices())
        say(notice);
    ProgressLine progress(!quiet);
    run.poll();
    while (!run.recording().isOver()) {
        if (wasInterrupted())
            run.stop();
        progress.show(run.recording());
        QThread::msleep(pollInterval);
        run.poll();
    }
    return run.sharedRecording();
}

bool saveAll(const Recording& recording, const QStringList& paths)
{
    bool saved = true;
    for (const QString& path : paths) {
        if (const auto problem = saveRecording(recording, path)) {
            sayOf(path, *problem);
            saved = false;
        }
    }
    return saved;
}

bool report(const Recording& recording, bool json)
{
    const bool printed =
        json ? print(summaryToJson(recording, States::Write) + '\n') : print(textTimeline(recording));
    if (!printed)
        say(QStringLiteral("standard output did not take everything"));
    return printed;
}

bool someFailIfHeld(const std::vector<FailIf>& conditions, const Summary& summary)
{
    bool held = false;
    for (const FailIf& condition : conditions) {
        if (!condition.holds(summary))
            continue;
        say(condition.verdict(summary));
        held = true;
    }
    return held;
}

bool someTaskFailed(const Recording& recording)
{
    const auto& records = recording.records();
    return std::any_of(records.begin(), records.end(), [](const TaskRecord& record) {
        return record.outcome != Outcome::Succeeded && record.outcome != Outcome::NotRun;
    });
}

ExitStatus conclude(const Recording& recording, const RunOptions& options)
{
    const bool saved = saveAll(recording, options.out);
    const bool reported = report(recording, options.json);
    if (recording.runEnd() == RunEnd::OutOfMemory)
        say(QStringLiteral("memory ran out: the recording ends there"));
    const bool held = !options.failIf.empty() && someFailIfHeld(options.failIf, summarize(recording));
    if (!saved || !reported)
        return WrongUsage;
    if (recording.runEnd() == RunEnd::Stopped)
        return Interrupted;
    if (held)
        return FailIfHeld;
    return someTaskFailed(recording) || recording.runEnd() == RunEnd::OutOfMemory ? SomeTaskFailed : Success;
}

} // namespace

ExitStatus runCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("run"),
                         QStringLiteral("Runs a plan without a window and tells how it went."));
    addRunOptions(parser);
    parser.addPositional(
        QStringLiteral("what"),
        QStringLiteral("A plan or recording, a lesson such as lesson:4, or task lines such as "
                       "\"5x sleep 1s\", one an argument; - reads task lines from standard "
                       "input."),
        QStringLiteral("WHAT..."));
    if (const auto status = parser.read(arguments))
        return *status;
    const Result<RunOptions> options = runOptionsFrom(parser);
    if (!options)
        return parser.wrong(options.problem().toString());
    Result<NamedPlan> named = planNamed(parser.positional());
    if (!named)
        return parser.wrong(named.problem().toString());
    for (const QString& warning : named->warnings)
        say(warning);
    if (const auto problem = whyNotRun(named->plan, *options))
        return parser.wrong(problem->toString());
    named->plan.settings = overridden(named->plan.settings, options->settings);
    noteInterrupts();
    const auto recording = carryOut(std::move(named->plan), options->quiet);
    if (!recording)
        return parser.wrong(recording.problem().toString());
    return conclude(**recording, *options);
}

} // namespace loopscope
