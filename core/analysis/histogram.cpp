#include "core/analysis/histogram.h"

#include "core/analysis/percentile.h"
#include "core/timeline/ruler.h"

namespace loopscope {

namespace {

// What is shorter is not told apart by a logarithm: zero has none.
constexpr Nanos shortestStep = std::chrono::microseconds(1);

} // namespace

Histogram::Histogram(const std::vector<Nanos>& times, std::size_t mostBins)
    : m_total(times.size())
{
    if (times.empty())
        return;
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    const Nanos least = std::max(Nanos(0), *first);
    const Nanos greatest = std::max(Nanos(0), *last);
    std::vector<Nanos> sorted = times;
    m_logarithmic = greatest / 100 > std::max(percentileOf(sorted, 50), shortestStep);
    if (m_logarithmic)
        cutInSteps(least, greatest);
    else
        cutEqually(least, greatest, mostBins);
    for (const Nanos time : times) {
        const auto bin = std::partition_point(m_bins.begin(), m_bins.end() - 1,
                                              [time](const HistogramBin& one) { return one.to <= time; });
        ++bin->count;
    }
}

// An edge that the first bin begins with may cost one bin more than the length alone.
void Histogram::cutEqually(Nanos least, Nanos greatest, std::size_t mostBins)
{
    const auto most = static_cast<Nanos::rep>(mostBins);
    Nanos step = rulerStep((greatest - least) / most + Nanos(1));
    while (greatest / step - least / step >= most)
        step = rulerStep(step + Nanos(1));
    for (Nanos from = least / step * step; from <= greatest; from += step)
        m_bins.push_back({from, from + step});
}

void Histogram::cutInSteps(Nanos least, Nanos greatest)
{
    Nanos from{};
    for (Nanos to = shortestStep; from <= greatest; to = rulerStep(to + Nanos(1))) {
        if (to > least)
            m_bins.push_back({from, to});
        from = to;
    }
}

std::size_t Histogram::mostInBin() const
{
    std::size_t most = 0;
    for (const HistogramBin& bin : m_bins)
        most = std::max(most, bin.count);
    return most;
}

} // namespace loopscope
