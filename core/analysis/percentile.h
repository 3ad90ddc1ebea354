#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace loopscope {

/// The index, from 0, of the nearest-rank percentile `percent` (1 … 100) among `count` (from 1) sorted
/// values: the least value that at least so many per cent of all do not exceed. Always one of the values,
/// never between two. Definition 1 of Hyndman and Fan, "Sample quantiles in statistical packages", The
/// American Statistician 50 (1996), pages 361 to 365.
constexpr std::size_t nearestRank(std::size_t percent, std::size_t count)
{
    return (percent * count + 99) / 100 - 1;
}

/// That percentile of `values`, which are not empty; leaves them in another order, the lesser ones in front.
template <class T>
T percentileOf(std::vector<T>& values, std::size_t percent)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(nearestRank(percent, values.size()));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace loopscope
