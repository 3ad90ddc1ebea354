#pragma once

#include "core/trace/clock.h"

#include <vector>

namespace loopscope {

/// How many of a histogram's times lie in [from, to).
struct HistogramBin
{
    Nanos from{};
    Nanos to{};
    std::size_t count = 0;

    bool operator==(const HistogramBin&) const = default;
};

/// How times are distributed, in bins that a person can read: equal ones, their edges multiples of 1, 2 or
/// 5 × 10^n, or, where the greatest is more than two decades above the median, so that equal bins would put
/// most into the first, bins from each 1, 2, 5, 10, 20, 50 … to the next.
class Histogram
{
public:
    /// No times.
    Histogram() = default;
    /// Of these; what is below 0 counts as 0. At most `mostBins` equal bins, from 1, or one for each step of
    /// 1, 2, 5.
    explicit Histogram(const std::vector<Nanos>& times, std::size_t mostBins = 24);

    /// Side by side, from the bin of the least time to that of the greatest.
    const std::vector<HistogramBin>& bins() const { return m_bins; }
    bool isLogarithmic() const { return m_logarithmic; }
    /// How many times there are.
    std::size_t total() const { return m_total; }
    /// Of the fullest bin.
    std::size_t mostInBin() const;

    bool operator==(const Histogram&) const = default;

private:
    void cutEqually(Nanos least, Nanos greatest, std::size_t mostBins);
    void cutInSteps(Nanos least, Nanos greatest);

    std::vector<HistogramBin> m_bins;
    std::size_t m_total = 0;
    bool m_logarithmic = false;
};

} // namespace loopscope
