#pragma once

#include <cstdint>
#include <vector>

namespace loopscope {

/// An event that belongs together with others of its id.
struct KeyedEvent
{
    enum class Part : std::uint8_t { Begin, Middle, End };

    std::uint64_t key = 0; ///< of category, scope and id; equal ones belong together
    std::int64_t at = 0;
    std::uint32_t name = 0;
    std::uint32_t track = 0;
    std::uint32_t event = 0;
    Part part = Part::Begin;
};

/// Sorts by key, then by time, then as they stood in the file: browsers write each thread's events by
/// themselves, so that an end may come long before its beginning.
void sortByKey(std::vector<KeyedEvent>& events);

/// Calls `take(first, last)` for the events of each key.
template <class Take>
void eachKey(const std::vector<KeyedEvent>& sorted, const Take& take)
{
    for (auto first = sorted.begin(); first != sorted.end();) {
        auto last = first;
        while (last != sorted.end() && last->key == first->key)
            ++last;
        take(first, last);
        first = last;
    }
}

} // namespace loopscope
