#include "core/analysis/prediction/measuredwork.h"

#include "core/run/network/redirect.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace loopscope {

namespace {

/// How the answers to one request differed.
struct Asked
{
    std::uint32_t host = 0;
    Nanos least = Nanos::max();
    Nanos most{};
};

/// When a fetch used a connection, run time.
struct ConnectionUse
{
    Nanos from{};
    Nanos to{};
    Nanos connecting{};
    bool sent = false; ///< its request; otherwise it failed while connecting
};

// A half more than at another time is more than a steady server differs by, and so many milliseconds are
// more than this machine does.
constexpr double steadyRatio = 1.5;
constexpr Nanos steadyDifference = std::chrono::milliseconds(20);

int mostAtOnce(const std::vector<ConnectionUse>& uses)
{
    std::vector<Nanos> ends;
    ends.reserve(uses.size());
    for (const ConnectionUse& use : uses) // which are sorted by their beginning
        ends.push_back(use.to);
    std::sort(ends.begin(), ends.end());
    std::size_t most = 0;
    std::size_t ended = 0;
    for (std::size_t begun = 0; begun < uses.size(); ++begun) {
        while (ended < ends.size() && ends[ended] <= uses[begun].from)
            ++ended;
        most = std::max(most, begun + 1 - ended);
    }
    return static_cast<int>(most);
}

class WorkReader
{
public:
    WorkReader(const Recording& recording, int cores)
        : m_recording(recording)
    {
        m_work.times.cores = cores;
        m_work.times.tasks.reserve(recording.tasks().size());
    }

    MeasuredWork read()
    {
        for (TaskId id = 1; id <= m_recording.tasks().size(); ++id)
            m_work.times.tasks.push_back(m_recording.task(id).kind == TaskKind::Url ? fetch(id) : held(id));
        for (std::size_t host = 0; host < m_uses.size(); ++host)
            settleHost(host);
        for (const TaskId id : m_unmeasured)
            guess(id);
        m_work.unmeasuredFetches = m_unmeasured.size();
        m_work.unsteady = std::any_of(m_asked.begin(), m_asked.end(), [](const Asked& asked) {
            return asked.most - asked.least > steadyDifference &&
                   static_cast<double>(asked.most.count()) >
                       steadyRatio * static_cast<double>(asked.least.count());
        });
        return std::move(m_work);
    }

private:
    // What a worker measured of a computation may be the share of a core; the plan says the whole.
    WorkTimes::Work held(TaskId id) const
    {
        const Task& task = m_recording.task(id);
        const TaskRecord& record = m_recording.record(id);
        WorkTimes::Work work{.holds = task.duration};
        if (task.kind == TaskKind::Sleep || record.outcome != Outcome::Succeeded)
            return work;
        const TaskState state = task.kind == TaskKind::Cpu ? TaskState::Running : TaskState::Waiting;
        for (std::size_t i = 0; i < record.changes.size(); ++i) {
            const StateChange& change = record.changes[i];
            const bool counts = task.kind == TaskKind::Cpu ? change.holder.isLoop() : !change.holder.isNone();
            if (change.state == state && counts)
                work.holds = std::max(work.holds, *record.changeEnd(i) - change.at);
        }
        return work;
    }

    WorkTimes::Work fetch(TaskId id)
    {
        const TaskRecord& record = m_recording.record(id);
        Asked& asked = m_asked[askedIndex(*m_recording.task(id).request)];
        WorkTimes::Work work{.firstHop = static_cast<std::uint32_t>(m_work.times.hops.size())};
        const bool measured = record.outcome == Outcome::Succeeded || record.outcome == Outcome::Failed;
        if (measured) {
            readHops(id, asked.host);
            work.outcome = record.outcome;
            m_work.failedFetches += record.outcome == Outcome::Failed ? 1 : 0;
        } else {
            m_unmeasured.push_back(id);
        }
        if (m_work.times.hops.size() == work.firstHop)
            m_work.times.hops.push_back({.host = asked.host});
        work.hops = static_cast<std::uint32_t>(m_work.times.hops.size()) - work.firstHop;
        if (record.outcome == Outcome::Succeeded)
            compare(asked, work);
        return work;
    }

    void readHops(TaskId id, std::uint32_t firstHost)
    {
        const TaskRecord& record = m_recording.record(id);
        const std::size_t first = m_work.times.hops.size();
        for (std::size_t i = 0; i < record.changes.size(); ++i) {
            const StateChange& change = record.changes[i];
            const Nanos end = *record.changeEnd(i);
            if (change.state == TaskState::Waiting && change.on == WaitsOn::Connection) {
                const std::uint32_t host = hostOfHop(id, m_work.times.hops.size() - first, firstHost);
                m_work.times.hops.push_back({.host = host, .wait = end - change.at}); // until it is sent
                m_uses[host].push_back({change.at, end, end - change.at});
            } else if (m_work.times.hops.size() > first) {
                readPart(change, end);
            }
        }
    }

    void readPart(const StateChange& change, Nanos end)
    {
        WorkTimes::Hop& hop = m_work.times.hops.back();
        ConnectionUse& use = m_uses[hop.host].back();
        if (change.state == TaskState::Waiting && change.on == WaitsOn::Server) {
            hop.wait = end - change.at;
            use.sent = true;
        } else if (change.state == TaskState::Receiving) {
            hop.receive = end - change.at;
        } else {
            return;
        }
        use.to = end;
    }

    std::uint32_t hostOfHop(TaskId id, std::size_t hop, std::uint32_t firstHost)
    {
        const QUrl& url = m_recording.task(id).request->url;
        const FetchRecord* record = m_recording.record(id).fetch.get();
        const bool practises = url.scheme() == QLatin1String("practice"); // all of it is one server
        if (hop == 0 || practises || !record || hop > record->redirects.size())
            return firstHost;
        return hostIndex(QUrl(record->redirects[hop - 1].url));
    }

    // Tasks that a person repeats share their request, so nearly all are found without looking at a URL.
    std::size_t askedIndex(const Request& request)
    {
        const auto [known, isNew] = m_byRequest.try_emplace(&request, 0);
        if (!isNew)
            return known->second;
        const auto same = m_byUrl.constFind(request.url);
        if (same != m_byUrl.constEnd())
            return known->second = *same;
        known->second = m_asked.size();
        m_byUrl.insert(request.url, m_asked.size());
        m_asked.push_back({.host = hostIndex(request.url)});
        return known->second;
    }

    std::uint32_t hostIndex(const QUrl& url)
    {
        const auto index = static_cast<std::uint32_t>(m_uses.size());
        const auto host = m_hosts.constFind(originOf(url));
        if (host != m_hosts.constEnd())
            return *host;
        m_hosts.insert(originOf(url), index);
        m_uses.emplace_back();
        return index;
    }

    void compare(Asked& asked, const WorkTimes::Work& work) const
    {
        Nanos took{};
        for (std::uint32_t hop = work.firstHop; hop < work.firstHop + work.hops; ++hop)
            took += m_work.times.hops[hop].wait + m_work.times.hops[hop].receive;
        asked.least = std::min(asked.least, took);
        asked.most = std::max(asked.most, took);
    }

    // The first to a host opened a connection; one that found it open was fastest. Where all may have opened
    // one, nobody knows what the others cost, but an open connection sends at once.
    void settleHost(std::size_t index)
    {
        std::vector<ConnectionUse>& uses = m_uses[index];
        std::sort(uses.begin(), uses.end(), [](const ConnectionUse& left, const ConnectionUse& right) {
            return left.from < right.from;
        });
        WorkTimes::Host host;
        m_work.mostAtOnce.push_back(mostAtOnce(uses));
        std::erase_if(uses, [](const ConnectionUse& use) { return !use.sent; });
        if (!uses.empty()) {
            host.connect = uses.front().connecting;
            const auto fastest = std::min_element(uses.begin(), uses.end(),
                                                  [](const ConnectionUse& left, const ConnectionUse& right) {
                                                      return left.connecting < right.connecting;
                                                  });
            const bool someReused = static_cast<std::size_t>(m_work.mostAtOnce.back()) < uses.size();
            host.reuse = someReused ? fastest->connecting : Nanos(0);
        }
        m_work.times.hosts.push_back(host);
    }

    // As long as the middle one of those that the same host answered.
    void guess(TaskId id)
    {
        const std::uint32_t index = m_work.times.tasks[id - 1].firstHop;
        WorkTimes::Hop& hop = m_work.times.hops[index];
        const auto [middle, isNew] = m_middle.try_emplace(hop.host);
        if (isNew)
            middle->second = middleOf(hop.host);
        hop = middle->second;
    }

    WorkTimes::Hop middleOf(std::uint32_t host) const
    {
        std::vector<WorkTimes::Hop> measured;
        for (const WorkTimes::Hop& hop : m_work.times.hops) {
            if (hop.host == host && hop.wait > Nanos(0))
                measured.push_back(hop);
        }
        if (measured.empty())
            return {.host = host};
        const auto middle = measured.begin() + static_cast<std::ptrdiff_t>(measured.size() / 2);
        std::nth_element(measured.begin(), middle, measured.end(),
                         [](const WorkTimes::Hop& left, const WorkTimes::Hop& right) {
                             return left.wait + left.receive < right.wait + right.receive;
                         });
        return *middle;
    }

    const Recording& m_recording;
    MeasuredWork m_work;
    std::vector<Asked> m_asked;
    std::unordered_map<const Request*, std::size_t> m_byRequest;
    QHash<QUrl, std::size_t> m_byUrl;
    QHash<QString, std::uint32_t> m_hosts;
    std::vector<std::vector<ConnectionUse>> m_uses; // by host
    std::vector<TaskId> m_unmeasured;
    std::unordered_map<std::uint32_t, WorkTimes::Hop> m_middle; // by host
};

} // namespace

MeasuredWork measureWork(const Recording& recording, int cores)
{
    return WorkReader(recording, cores).read();
}

} // namespace loopscope
