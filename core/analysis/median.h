#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace loopscope {

/// The median of `values`, which are not empty: the middle one by size, of an even number the mean of the two
/// in the middle.
template <class T>
T medianOf(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return values[middle - 1] + (values[middle] - values[middle - 1]) / 2;
}

} // namespace loopscope
