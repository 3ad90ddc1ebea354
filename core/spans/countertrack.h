#pragma once

#include "core/spans/rawtrace.h"
#include "core/timeline/timescale.h"

#include <optional>
#include <span>

namespace loopscope {

/// A counter of a trace, ready to be drawn: its least and greatest value over any stretch of time, at a cost
/// that does not depend on how many values it has. A value holds until the next one. Keeps the series by
/// reference, which must outlive it.
class CounterTrack
{
public:
    /// `values` are by time.
    explicit CounterTrack(std::span<const CounterValue> values);

    struct Extent
    {
        double least = 0;
        double most = 0;

        bool operator==(const Extent&) const = default;
    };
    /// Of all its values; 0 and 0 of none.
    Extent extent() const { return m_whole; }
    /// The value at `time`; none before the first one.
    std::optional<double> at(Nanos time) const;
    /// Between which values it was in [from, to); none before the first one.
    std::optional<Extent> over(Nanos from, Nanos to) const;

private:
    static constexpr std::size_t fan = 16;

    std::size_t firstFrom(Nanos time) const;
    Extent extentOf(std::size_t first, std::size_t last) const;

    std::span<const CounterValue> m_values;
    std::vector<std::vector<Extent>> m_levels; // [k][i]: of fan^(k + 1) values
    Extent m_whole;
};

} // namespace loopscope
