#include "core/race/sweepreason.h"

#include "core/analysis/causes.h"
#include "core/analysis/loopfigures.h"
#include "core/timeline/labelfit.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace loopscope {

namespace {

constexpr double nearlyAll = 0.9;      // of the total time
constexpr double leastStretch = 1.2;   // of computations, from which a core was shared
constexpr double leastGrowth = 1.15;   // against the knee
constexpr double leastComputing = 0.6; // of a core, before computations can be the reason

double share(Nanos part, Nanos whole)
{
    return whole > Nanos(0) ? static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0;
}

// How long a run's computations took on workers, and how much of that they computed.
struct Computed
{
    Nanos ran{};
    Nanos used{};

    double stretch() const { return share(ran, used); }
};

Computed computedBy(const Recording& run)
{
    Computed sum;
    for (TaskId id = 1; id <= run.records().size(); ++id) {
        const TaskRecord& record = run.record(id);
        if (run.task(id).kind != TaskKind::Cpu || record.outcome != Outcome::Succeeded)
            continue;
        sum.used += run.task(id).duration;
        for (std::size_t i = 0; i < record.changes.size(); ++i) {
            const StateChange& change = record.changes[i];
            if (change.state == TaskState::Running && change.holder.isWorker())
                sum.ran += record.changeEnd(i).value_or(change.at) - change.at;
        }
    }
    return sum;
}

// How requests waited for the first byte of their answers.
struct ServerWaits
{
    Nanos mean{}; ///< 0 where there were none
    int most = 0; ///< at one time
};

ServerWaits serverWaitsOf(const Recording& run)
{
    std::vector<std::pair<Nanos, int>> changes; // of how many wait; who goes before who comes
    Nanos sum{};
    for (const TaskRecord& record : run.records()) {
        for (std::size_t i = 0; i < record.changes.size(); ++i) {
            const StateChange& change = record.changes[i];
            if (change.state != TaskState::Waiting || change.on != WaitsOn::Server)
                continue;
            const Nanos end = record.changeEnd(i).value_or(change.at);
            changes.emplace_back(change.at, 1);
            changes.emplace_back(end, -1);
            sum += end - change.at;
        }
    }
    if (changes.empty())
        return {};
    ServerWaits waits{.mean = sum / static_cast<std::int64_t>(changes.size() / 2)};
    std::sort(changes.begin(), changes.end());
    int now = 0;
    for (const auto& [at, by] : changes) {
        now += by;
        waits.most = std::max(waits.most, now);
    }
    return waits;
}

WaitsOn queueOf(SweptSetting over)
{
    switch (over) {
    case SweptSetting::Limit: return WaitsOn::Limit;
    case SweptSetting::Workers: return WaitsOn::Worker;
    case SweptSetting::Connections: return WaitsOn::Connection;
    }
    Q_UNREACHABLE();
}

class ReasonFinder
{
public:
    explicit ReasonFinder(const SweepResult& result)
        : m_result(result)
        , m_knee(kneeOf(result))
    {
    }

    SweepReason find() const
    {
        if (!m_result.beyond)
            return isAllThereIs() ? allTasks() : SweepReason{.limit = SweepLimit::Failures};
        for (const auto look : {&ReasonFinder::queue, &ReasonFinder::loop, &ReasonFinder::cores,
                                &ReasonFinder::server, &ReasonFinder::longestTask}) {
            if (const auto reason = (this->*look)())
                return *reason;
        }
        return {};
    }

private:
    static const SweepPoint& kneeOf(const SweepResult& result)
    {
        return result.knee ? result.points[*result.knee]
                           : *std::find_if(result.points.begin(), result.points.end(),
                                           [](const SweepPoint& point) { return point.wall.has_value(); });
    }
    const SweepPoint& next() const { return m_result.points[*m_result.beyond]; }
    const Recording& kneeRun() const { return *m_knee.typical; }
    const Recording& nextRun() const { return *next().typical; }
    bool isAllThereIs() const { return m_knee.value >= mostThatDiffers(m_result.over, kneeRun().tasks()); }

    SweepReason allTasks() const
    {
        return {.limit = SweepLimit::Tasks, .places = mostThatDiffers(m_result.over, kneeRun().tasks())};
    }

    // More may be under way than at the knee, and queue for something else instead.
    std::optional<SweepReason> queue() const
    {
        const bool nobodyQueues = queueFor(nextRun(), queueOf(m_result.over)).tasks == 0; // for what is swept
        Queue longest;
        for (const WaitsOn on : {WaitsOn::Limit, WaitsOn::Worker, WaitsOn::Connection}) {
            const Queue queue = queueFor(nextRun(), on);
            if (on != queueOf(m_result.over) && queue.tasks > 0 && queue.longest > longest.longest &&
                (nobodyQueues || queue.longest > queueFor(kneeRun(), on).longest))
                longest = queue;
        }
        if (longest.tasks == 0)
            return std::nullopt;
        return SweepReason{.limit = SweepLimit::Queue,
                           .places = placesFor(nextRun().settings(), longest.on),
                           .on = longest.on};
    }

    std::optional<SweepReason> loop() const
    {
        const double held = share(loopFigures(nextRun()).busy, nextRun().wallTime());
        if (held < nearlyAll)
            return std::nullopt;
        return SweepReason{.limit = SweepLimit::Loop, .heldShare = std::min(held, 1.0)};
    }

    std::optional<SweepReason> cores() const
    {
        const Computed computed = computedBy(nextRun());
        const double atKnee = computedBy(kneeRun()).stretch();
        if (share(computed.used, nextRun().wallTime()) < leastComputing ||
            computed.stretch() < std::max(leastStretch, leastGrowth * atKnee))
            return std::nullopt;
        return SweepReason{
            .limit = SweepLimit::Cores, .stretch = computed.stretch(), .stretchAtKnee = atKnee};
    }

    // By Little's law (1961) a server that does no more at once lets requests wait longer in proportion to
    // their number: half of that growth is asked for, since not all of a run is at its peak.
    std::optional<SweepReason> server() const
    {
        const ServerWaits waits = serverWaitsOf(nextRun());
        const ServerWaits atKnee = serverWaitsOf(kneeRun());
        if (atKnee.mean <= Nanos(0) || waits.most <= atKnee.most)
            return std::nullopt;
        const double more = static_cast<double>(waits.most) / static_cast<double>(atKnee.most);
        if (share(waits.mean, atKnee.mean) < std::max(leastGrowth, 1 + (more - 1) / 2))
            return std::nullopt;
        return SweepReason{.limit = SweepLimit::Server, .wait = waits.mean, .waitAtKnee = atKnee.mean};
    }

    // In the run in which it was quickest, so that waiting for others does not count as its own.
    Nanos leastOwnTime(TaskId task) const
    {
        Nanos least = ownTime(kneeRun(), task);
        for (const SweepPoint& point : m_result.points) {
            if (point.wall)
                least = std::min(least, ownTime(*point.typical, task));
        }
        return least;
    }

    std::optional<SweepReason> longestTask() const
    {
        SweepReason longest{.limit = SweepLimit::LongestTask};
        for (TaskId id = 1; id <= kneeRun().records().size(); ++id) {
            const Nanos took = leastOwnTime(id);
            if (took <= longest.took)
                continue;
            longest.took = took;
            longest.task = plainLabel(kneeRun().taskName(id));
        }
        return share(longest.took, m_knee.wall->median) < nearlyAll ? std::nullopt : std::optional(longest);
    }

    const SweepResult& m_result;
    const SweepPoint& m_knee; // or the least value, where there is none
};

} // namespace

SweepReason sweepReason(const SweepResult& result)
{
    return ReasonFinder(result).find();
}

} // namespace loopscope
