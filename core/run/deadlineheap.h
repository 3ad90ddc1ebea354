#pragma once

#include "core/trace/clock.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace loopscope {

/// Any number of deadlines, the earliest first; equal ones in the order that they were added. One heap with
/// one timer carries 100,000 sleeps where a timer for each would be quadratic. Not for several threads.
template <class Key>
class DeadlineHeap
{
public:
    void add(Nanos deadline, Key key)
    {
        m_entries.push_back({deadline, m_nextOrder++, key});
        std::push_heap(m_entries.begin(), m_entries.end(), later);
    }

    /// The earliest deadline; none when the heap is empty.
    std::optional<Nanos> next() const
    {
        return m_entries.empty() ? std::nullopt : std::optional(m_entries.front().deadline);
    }

    struct Due
    {
        Nanos deadline;
        Key key;
    };

    /// Takes out the earliest deadline if it is not after `now`.
    std::optional<Due> takeDue(Nanos now)
    {
        if (m_entries.empty() || m_entries.front().deadline > now)
            return std::nullopt;
        const Due due{m_entries.front().deadline, m_entries.front().key};
        std::pop_heap(m_entries.begin(), m_entries.end(), later);
        m_entries.pop_back();
        return due;
    }

    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        Nanos deadline;
        std::uint64_t order;
        Key key;
    };

    static bool later(const Entry& left, const Entry& right)
    {
        return left.deadline != right.deadline ? left.deadline > right.deadline : left.order > right.order;
    }

    std::vector<Entry> m_entries;
    std::uint64_t m_nextOrder = 0;
};

} // namespace loopscope
