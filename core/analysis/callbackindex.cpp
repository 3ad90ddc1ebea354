#include "core/analysis/callbackindex.h"

#include <algorithm>

namespace loopscope {

namespace {

Nanos lengthOf(const CallbackRecord& callback)
{
    return *callback.end - callback.start;
}

Nanos within(const CallbackRecord& callback, Nanos from, Nanos to)
{
    return std::max(Nanos(0), std::min(callback.end.value_or(to), to) - std::max(callback.start, from));
}

} // namespace

void CallbackIndex::update(const Recording& recording)
{
    const std::vector<CallbackRecord>& callbacks = recording.callbacks();
    for (std::size_t i = m_heldBefore.size() - 1; i < callbacks.size() && callbacks[i].end; ++i) {
        m_heldBefore.push_back(m_heldBefore.back() + lengthOf(callbacks[i]));
        raise(recording, i);
    }
}

// Once 16 of a level are whole they have an entry in the level above.
void CallbackIndex::raise(const Recording& recording, std::size_t position)
{
    std::size_t width = 1;
    for (std::size_t level = 0; (position + 1) % (width * fan) == 0; ++level) {
        width *= fan;
        if (level == m_longest.size())
            m_longest.emplace_back();
        m_longest[level].push_back(
            static_cast<std::uint32_t>(longestOf(recording, position + 1 - width, position + 1)));
    }
}

// Of [first, last), which is not empty and has ended.
std::size_t CallbackIndex::longestOf(const Recording& recording, std::size_t first, std::size_t last) const
{
    std::size_t longest = first;
    while (first < last) {
        std::size_t candidate = first;
        std::size_t width = 1;
        for (const std::vector<std::uint32_t>& level : m_longest) {
            const std::size_t wider = width * fan;
            if (first % wider != 0 || first + wider > last || first / wider >= level.size())
                break;
            candidate = level[first / wider];
            width = wider;
        }
        if (lengthOf(recording.callbacks()[candidate]) > lengthOf(recording.callbacks()[longest]))
            longest = candidate;
        first += width;
    }
    return longest;
}

// Only the first and the last may lie partly outside.
CallbackIndex::Held CallbackIndex::heldIn(const Recording& recording, Nanos from, Nanos to) const
{
    const std::vector<CallbackRecord>& callbacks = recording.callbacks();
    const auto first =
        std::partition_point(callbacks.begin(), callbacks.end(), [from](const CallbackRecord& callback) {
            return callback.end && *callback.end <= from;
        });
    const auto after = std::partition_point(
        first, callbacks.end(), [to](const CallbackRecord& callback) { return callback.start < to; });
    if (first == after)
        return {};
    const auto indexOf = [&](auto position) {
        return static_cast<std::size_t>(position - callbacks.begin());
    };
    Held held{indexOf(after) - indexOf(first), indexOf(first), indexOf(after) - 1, {}, {}};
    const auto take = [&](std::size_t index, Nanos time) {
        held.total += time;
        if (time > held.longestTime) {
            held.longest = index;
            held.longestTime = time;
        }
    };
    take(indexOf(first), within(*first, from, to));
    if (held.count > 2) {
        const std::size_t longest = longestOf(recording, indexOf(first) + 1, held.last);
        take(longest, lengthOf(callbacks[longest]));
        held.total +=
            m_heldBefore[held.last] - m_heldBefore[indexOf(first) + 1] - lengthOf(callbacks[longest]);
    }
    if (held.count > 1)
        take(held.last, within(callbacks[held.last], from, to));
    return held;
}

} // namespace loopscope
