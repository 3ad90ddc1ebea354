#pragma once

#include "core/trace/clock.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace loopscope {

/// Any number of deadlines, the earliest first; equal ones in the order that they were added. One heap with
/// one timer carries 100,000 sleeps where a timer for each would be quadratic. Deadlines that are added in
/// their order, as those of equal sleeps are, take no heap: they queue. Not for several threads.
template <class Key>
class DeadlineHeap
{
public:
    void add(Nanos deadline, Key key)
    {
        const Entry entry{deadline, m_nextOrder++, key};
        if (m_queue.empty() || m_queue.back().deadline <= deadline) {
            m_queue.push_back(entry);
            return;
        }
        m_heap.push_back(entry);
        std::push_heap(m_heap.begin(), m_heap.end(), later);
    }

    /// The earliest deadline; none when the heap is empty.
    std::optional<Nanos> next() const
    {
        if (m_heap.empty() && m_queue.empty())
            return std::nullopt;
        return isQueueFirst() ? m_queue.front().deadline : m_heap.front().deadline;
    }

    struct Due
    {
        Nanos deadline;
        Key key;
    };

    /// Takes out the earliest deadline if it is not after `now`.
    std::optional<Due> takeDue(Nanos now)
    {
        const auto first = next();
        if (!first || *first > now)
            return std::nullopt;
        if (isQueueFirst()) {
            const Due due{*first, m_queue.front().key};
            m_queue.pop_front();
            return due;
        }
        const Due due{*first, m_heap.front().key};
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        m_heap.pop_back();
        return due;
    }

    void clear()
    {
        m_queue.clear();
        m_heap.clear();
    }

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

    /// Whether the earliest deadline is the queue's. Not while both are empty.
    bool isQueueFirst() const
    {
        return m_heap.empty() || (!m_queue.empty() && !later(m_queue.front(), m_heap.front()));
    }

    std::deque<Entry> m_queue; // each not before the one ahead of it
    std::vector<Entry> m_heap; // all that came out of order
    std::uint64_t m_nextOrder = 0;
};

} // namespace loopscope
