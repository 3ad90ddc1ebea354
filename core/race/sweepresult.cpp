#include "core/race/sweepresult.h"

#include "core/analysis/flightcount.h"
#include "core/race/ranktest.h"
#include "core/race/sweepreason.h"

#include <algorithm>
#include <map>

namespace loopscope {

namespace {

std::vector<SweepPoint> pointsOf(const Runs& runs, SweptSetting over)
{
    std::map<int, SweepPoint> points;
    for (const auto& run : runs) {
        const int value = sweptValue(run->settings(), over);
        points[value].value = value;
        points[value].runs.push_back(run);
    }
    for (const auto& run : comparableOf(runs))
        points[sweptValue(run->settings(), over)].compared.push_back(run);
    std::vector<SweepPoint> ordered;
    for (auto& [value, point] : points)
        ordered.push_back(std::move(point));
    return ordered;
}

void addFigures(SweepPoint& point)
{
    point.typical = middleByTime(point.compared.empty() ? point.runs : point.compared);
    point.peakInFlight = peakInFlight(*point.typical);
    if (point.compared.empty())
        return;
    point.wall = spreadOf(wallTimes(point.compared));
    const double seconds = std::chrono::duration<double>(point.wall->median).count();
    if (seconds > 0)
        point.throughput = static_cast<double>(point.typical->ended(Outcome::Succeeded)) / seconds;
}

class KneeFinder
{
public:
    explicit KneeFinder(SweepResult& result)
        : m_result(result)
    {
        for (std::size_t i = 0; i < result.points.size(); ++i) {
            if (result.points[i].wall)
                m_compared.push_back(i);
        }
    }

    void find()
    {
        if (!m_compared.empty())
            m_result.best = *std::min_element(m_compared.begin(), m_compared.end(),
                                              [&](auto a, auto b) { return median(a) < median(b); });
        if (m_compared.size() < 2)
            return;
        const auto first =
            std::find_if(m_compared.begin(), m_compared.end(), [&](auto i) { return isAsGoodAsBest(i); });
        if (first == m_compared.begin() || mayBeChance(m_compared.front()) || changesNothing(*first))
            return tellFlat();
        if (first + 1 == m_compared.end() && couldGainMore(*first)) {
            m_result.shape = SweepShape::StillGaining;
            return;
        }
        m_result.shape = SweepShape::Knee;
        m_result.knee = *first;
        if (first + 1 != m_compared.end())
            m_result.beyond = *(first + 1);
    }

private:
    const SweepPoint& point(std::size_t index) const { return m_result.points[index]; }
    const SweepPoint& best() const { return point(*m_result.best); }
    Nanos median(std::size_t index) const { return point(index).wall->median; }
    const std::vector<Task>& tasks() const { return m_result.points.front().typical->tasks(); }

    bool isWithin(Nanos time, double share) const
    {
        return static_cast<double>(time.count()) <=
               static_cast<double>(best().wall->median.count()) * (1 + share);
    }

    bool canBeTested(std::size_t index) const
    {
        return std::min(point(index).compared.size(), best().compared.size()) >= leastSample;
    }

    bool isToldFromBest(std::size_t index) const
    {
        return rankSumTest(wallTimes(point(index).compared), wallTimes(best().compared)) < significanceLevel;
    }

    bool isAsGoodAsBest(std::size_t index) const
    {
        if (canBeTested(index))
            return isWithin(median(index), kneeTolerance) || !isToldFromBest(index);
        return isWithin(point(index).wall->least, kneeTolerance); // what disturbs a run only makes it longer
    }

    bool mayBeChance(std::size_t index) const
    {
        return !canBeTested(index) && isWithin(point(index).wall->least, leastKneeGain);
    }

    // What took less time did so for another reason, such as a machine that had less to do besides.
    bool changesNothing(std::size_t index) const
    {
        return m_result.over != SweptSetting::Connections &&
               point(index).peakInFlight <= point(m_compared.front()).peakInFlight;
    }

    // It is the last that can be compared, there are more tasks, and no greater value ran to its end.
    bool couldGainMore(std::size_t index) const
    {
        const auto next = m_result.points.begin() + static_cast<std::ptrdiff_t>(index) + 1;
        return point(index).value < mostThatDiffers(m_result.over, tasks()) &&
               std::none_of(next, m_result.points.end(), [](const SweepPoint& greater) {
                   return greater.typical->runEnd() == RunEnd::Completed;
               });
    }

    void tellFlat()
    {
        m_result.shape = SweepShape::Flat;
        m_result.beyond = m_compared[1];
    }

    SweepResult& m_result;
    std::vector<std::size_t> m_compared; // indices of points
};

} // namespace

SweepResult sweepResult(const Runs& runs, SweptSetting over)
{
    SweepResult result{.over = over, .points = pointsOf(runs, over)};
    for (SweepPoint& point : result.points) {
        addFigures(point);
        result.rounds = std::max(result.rounds, point.runs.size());
    }
    KneeFinder(result).find();
    if (result.shape == SweepShape::Knee || result.shape == SweepShape::Flat)
        result.reason = sweepReason(result);
    return result;
}

} // namespace loopscope
