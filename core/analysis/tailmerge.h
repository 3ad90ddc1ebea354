#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace loopscope {

/// Takes `added` into `sorted`, which stays sorted by `less`, and empties it. What is added belongs near the
/// end, since only a batch of events comes out of order, so this costs what is added and what lies behind its
/// least. Returns the index from which on `sorted` has changed.
template <class T, class Less>
std::size_t mergeIntoTail(std::vector<T>& sorted, std::vector<T>& added, const Less& less)
{
    if (added.empty())
        return sorted.size();
    std::sort(added.begin(), added.end(), less);
    const auto from = std::upper_bound(sorted.begin(), sorted.end(), added.front(), less) - sorted.begin();
    const auto middle = static_cast<std::ptrdiff_t>(sorted.size());
    sorted.insert(sorted.end(), added.begin(), added.end());
    std::inplace_merge(sorted.begin() + from, sorted.begin() + middle, sorted.end(), less);
    added.clear();
    return static_cast<std::size_t>(from);
}

} // namespace loopscope
