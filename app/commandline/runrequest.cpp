#include "app/commandline/runrequest.h"

#include "app/commandline/commandwords.h"
#include "app/commandline/terminal.h"
#include "app/commandline/whattorun.h"
#include "core/plan/overridden.h"
#include "core/plan/precautions.h"

namespace loopscope {

namespace {

std::optional<Problem> whyNotRun(const Plan& plan, const RunOptions& options)
{
    const auto busy = options.allowMany ? std::nullopt : hostAskedTooOften(plan);
    if (busy)
        return Problem{CommandWords::tr("%1 requests to %2, which is not this machine: more than %3 need "
                                        "--allow-many")
                           .arg(busy->requests)
                           .arg(busy->host)
                           .arg(manyRequests)};
    return std::nullopt;
}

} // namespace

std::variant<RunRequest, ExitStatus> readRunRequest(CommandParser& parser, StrategyOption strategyOption,
                                                    const QStringList& arguments)
{
    addRunOptions(parser, strategyOption);
    parser.addPositional(
        QStringLiteral("what"),
        CommandWords::tr("A plan or recording, or task lines such as \"5x sleep 1s\", one an "
                         "argument; - reads task lines from standard input."),
        QStringLiteral("WHAT..."));
    if (const auto status = parser.read(arguments))
        return *status;
    Result<RunOptions> options = runOptionsFrom(parser, strategyOption);
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
    return RunRequest{std::move(named->plan), std::move(*options)};
}

} // namespace loopscope
