#include "app/commandline/runoptions.h"

#include "app/commandline/commandwords.h"

#include "core/files/savetarget.h"
#include "core/plan/duration.h"

#include <array>
#include <limits>

namespace loopscope {

namespace {

constexpr int mostRepeats = 10'000; // a file has room for a race of as many rounds

constexpr std::array outFormats{".json", ".json.gz", ".csv"};
constexpr std::array laterFormats{".har", ".svg", ".png", ".html"};

class RunOptionsReader
{
public:
    explicit RunOptionsReader(const CommandParser& parser)
        : m_parser(parser)
    {
    }

    Result<RunOptions> read(StrategyOption strategyOption)
    {
        if (strategyOption == StrategyOption::Offered)
            readStrategy();
        PlanSettings& settings = m_options.settings;
        settings.limit = number("limit", 0, std::numeric_limits<int>::max());
        settings.workers = number("workers", 1, maxWorkers);
        settings.connections = number("connections", 0, maxConnections);
        settings.deadline = duration("deadline");
        settings.heartbeat = duration("heartbeat");
        if (isSet("http2"))
            settings.http2 = true;
        m_options.repeat = static_cast<std::size_t>(number("repeat", 1, mostRepeats).value_or(1));
        for (const QString& path : m_parser.values(QStringLiteral("out")))
            readOut(path);
        for (const QString& text : m_parser.values(QStringLiteral("fail-if")))
            readFailIf(text);
        m_options.json = isSet("json");
        m_options.quiet = isSet("quiet");
        m_options.allowMany = isSet("allow-many");
        if (m_problem)
            return *m_problem;
        return std::move(m_options);
    }

private:
    bool isSet(const char* name) const { return m_parser.isSet(QLatin1String(name)); }

    void refuse(const QString& message)
    {
        if (!m_problem)
            m_problem = Problem{message};
    }

    void readStrategy()
    {
        if (!isSet("strategy"))
            return;
        m_options.settings.strategy = strategyFromName(m_parser.value(QStringLiteral("strategy")));
        if (!m_options.settings.strategy)
            refuse(
                CommandWords::tr("--strategy: expected blocking, sequential, concurrent, pool or unawaited"));
    }

    std::optional<int> number(const char* name, int least, int most)
    {
        if (!isSet(name))
            return std::nullopt;
        bool isNumber = false;
        const int value = m_parser.value(QLatin1String(name)).toInt(&isNumber);
        if (isNumber && value >= least && value <= most)
            return value;
        const QString wanted =
            most < std::numeric_limits<int>::max()
                ? CommandWords::tr("expected a whole number from %1 to %2").arg(least).arg(most)
                : CommandWords::tr("expected a whole number from %1").arg(least);
        refuse(QStringLiteral("--%1: %2").arg(QLatin1String(name), wanted));
        return std::nullopt;
    }

    std::optional<Nanos> duration(const char* name)
    {
        if (!isSet(name))
            return std::nullopt;
        const Result<Nanos> value = parseDuration(m_parser.value(QLatin1String(name)));
        if (value && *value > Nanos(0))
            return *value;
        refuse(QStringLiteral("--%1: %2")
                   .arg(QLatin1String(name),
                        value ? CommandWords::tr("expected more than 0") : value.problem().message));
        return std::nullopt;
    }

    // Looked at before the run, so that no run is lost for want of a place to write it.
    void readOut(const QString& path)
    {
        const QString lower = path.toLower();
        for (const char* ending : laterFormats) {
            if (lower.endsWith(QLatin1String(ending)))
                refuse(CommandWords::tr("--out %1: writing %2 is not there yet")
                           .arg(path, QLatin1String(ending)));
        }
        const auto isOf = [&](const char* ending) { return lower.endsWith(QLatin1String(ending)); };
        if (std::none_of(outFormats.begin(), outFormats.end(), isOf))
            refuse(
                CommandWords::tr("--out %1: expected a name that ends in .json, .json.gz or .csv").arg(path));
        if (const auto problem = saveTargetProblem(path))
            refuse(QStringLiteral("--out %1: %2").arg(path, problem->toString()));
        m_options.out += path;
    }

    void readFailIf(const QString& text)
    {
        const Result<FailIf> condition = FailIf::parse(text);
        if (condition)
            m_options.failIf.push_back(*condition);
        else
            refuse(CommandWords::tr("--fail-if %1: column %2: %3")
                       .arg(text)
                       .arg(condition.problem().column)
                       .arg(condition.problem().message));
    }

    const CommandParser& m_parser;
    RunOptions m_options;
    std::optional<Problem> m_problem;
};

} // namespace

void addRunOptions(CommandParser& parser, StrategyOption strategyOption)
{
    const auto add = [&](const char* name, const QString& meaning, const char* value = "") {
        parser.addOption(QLatin1String(name), meaning, QLatin1String(value));
    };
    if (strategyOption == StrategyOption::Offered)
        add("strategy",
            CommandWords::tr("blocking, sequential, concurrent, pool or unawaited (default: the plan's, else "
                             "concurrent)."),
            "S");
    add("limit", CommandWords::tr("Most tasks in flight under concurrent; 0: no limit (the plan's, else 0)."),
        "N");
    add("workers", CommandWords::tr("Threads of the pool (the plan's, else min(32, cores + 4))."), "N");
    add("connections",
        CommandWords::tr("Most connections to one host; 0: as many as are in flight (the plan's, else 6)."),
        "N");
    add("deadline", CommandWords::tr("Wall-clock limit of each url task (the plan's, else 30s)."), "D");
    add("heartbeat", CommandWords::tr("How often the loop is asked whether it is alive (10ms)."), "D");
    add("http2", CommandWords::tr("Allow HTTP/2; without it HTTP/1.1."));
    add("repeat",
        CommandWords::tr(
            "How many runs, of each strategy if there are several (1). Figures become median and p95."),
        "N");
    add("out",
        CommandWords::tr(
            "Write the recording, all runs in it, to FILE (.json, .json.gz or .csv). May be given again."),
        "FILE");
    add("json", CommandWords::tr("Print the summary as JSON, and nothing else, on standard output."));
    add("fail-if",
        CommandWords::tr(
            "Exit with 3 if EXPR holds: wall, failed, cancelled, longest-block, busy, worst-late or "
            "heartbeats-missed, then > >= < <=, then a number or duration. Of several runs the median "
            "counts. "
            "May be given "
            "again."),
        "EXPR");
    add("quiet", CommandWords::tr("No progress."));
    add("allow-many", CommandWords::tr("Allow more than 100 requests to a host that is not this machine."));
}

Result<RunOptions> runOptionsFrom(const CommandParser& parser, StrategyOption strategyOption)
{
    return RunOptionsReader(parser).read(strategyOption);
}

} // namespace loopscope
