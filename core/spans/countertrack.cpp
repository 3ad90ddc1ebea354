#include "core/spans/countertrack.h"

#include <algorithm>

namespace loopscope {

namespace {

void include(CounterTrack::Extent& extent, const CounterTrack::Extent& other)
{
    extent = {std::min(extent.least, other.least), std::max(extent.most, other.most)};
}

CounterTrack::Extent of(double value)
{
    return {value, value};
}

} // namespace

CounterTrack::CounterTrack(std::span<const CounterValue> values)
    : m_values(values)
{
    std::vector<Extent> level;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % fan == 0)
            level.push_back(of(values[i].value));
        include(level.back(), of(values[i].value));
    }
    while (level.size() > 1) {
        std::vector<Extent> above;
        for (std::size_t i = 0; i < level.size(); ++i) {
            if (i % fan == 0)
                above.push_back(level[i]);
            include(above.back(), level[i]);
        }
        m_levels.push_back(std::exchange(level, std::move(above)));
    }
    if (!level.empty()) {
        m_whole = level.front();
        m_levels.push_back(std::move(level));
    }
}

std::size_t CounterTrack::firstFrom(Nanos time) const
{
    const auto found =
        std::lower_bound(m_values.begin(), m_values.end(), time.count(),
                         [](const CounterValue& value, std::int64_t wanted) { return value.at < wanted; });
    return static_cast<std::size_t>(found - m_values.begin());
}

std::optional<double> CounterTrack::at(Nanos time) const
{
    const std::size_t after = firstFrom(time + Nanos(1));
    return after == 0 ? std::nullopt : std::optional(m_values[after - 1].value);
}

std::optional<CounterTrack::Extent> CounterTrack::over(Nanos from, Nanos to) const
{
    const std::size_t first = firstFrom(from + Nanos(1));
    const std::size_t last = std::max(first, firstFrom(to));
    if (last == 0)
        return std::nullopt;
    return extentOf(first == 0 ? 0 : first - 1, last); // the one that holds at `from` as well
}

// From both ends inwards, in steps as large as fit.
CounterTrack::Extent CounterTrack::extentOf(std::size_t first, std::size_t last) const
{
    Extent extent = of(m_values[first].value);
    for (std::size_t i = first; i < last;) {
        std::size_t level = 0; // 0: the values themselves
        std::size_t width = 1;
        while (level < m_levels.size() && i % (width * fan) == 0 && i + width * fan <= last) {
            width *= fan;
            ++level;
        }
        include(extent, level == 0 ? of(m_values[i].value) : m_levels[level - 1][i / width]);
        i += width;
    }
    return extent;
}

} // namespace loopscope
