#include "core/files/chrometrace/eventpairs.h"

#include "core/files/chrometrace/timezero.h"

#include <algorithm>

namespace loopscope {

namespace {

using Events = std::vector<KeyedEvent>;

class AsyncPairing
{
public:
    AsyncPairing(RawTrace& trace, SkipCounts& skips)
        : m_trace(trace)
        , m_skips(skips)
    {
    }

    void take(const KeyedEvent& event)
    {
        if (event.part == KeyedEvent::Part::Begin)
            m_open.push_back(event);
        else if (const auto begin = beginningOf(event); begin != m_open.end())
            close(begin, event.at);
        else
            m_skips.add(SkipReason::EndWithoutBegin, event.event, 0);
    }

    void finish()
    {
        for (const KeyedEvent& open : m_open) {
            m_skips.add(SkipReason::NeverEnded, open.event, 0);
            add(open, neverEnded);
        }
        m_open.clear();
    }

private:
    Events::iterator beginningOf(const KeyedEvent& end)
    {
        // Few are open at once in one id; where thousands are, only the last ones are looked at.
        constexpr std::ptrdiff_t mostLookedAt = 64;
        const auto first = m_open.end() - std::min<std::ptrdiff_t>(mostLookedAt, std::ssize(m_open));
        for (auto open = m_open.end(); open != first;) {
            if ((--open)->name == end.name)
                return open;
        }
        return m_open.empty() ? m_open.end() : std::prev(m_open.end());
    }

    void close(Events::iterator begin, std::int64_t at)
    {
        add(*begin, at - begin->at);
        m_open.erase(begin);
    }

    void add(const KeyedEvent& begin, std::int64_t duration)
    {
        m_trace.spans.push_back({begin.at, duration, begin.name, begin.track, begin.event});
    }

    RawTrace& m_trace;
    SkipCounts& m_skips;
    Events m_open; ///< of one key
};

} // namespace

void pairAsyncEvents(Events& events, RawTrace& trace, SkipCounts& skips)
{
    sortByKey(events);
    AsyncPairing pairing(trace, skips);
    eachKey(events, [&](auto first, auto last) {
        std::for_each(first, last, [&](const KeyedEvent& event) { pairing.take(event); });
        pairing.finish();
    });
}

void joinFlows(Events& events, RawTrace& trace, SkipCounts& skips)
{
    sortByKey(events);
    eachKey(events, [&](auto first, auto last) {
        const KeyedEvent* from = nullptr;
        for (auto step = first; step != last; ++step) {
            const bool begins = step->part == KeyedEvent::Part::Begin;
            if (from && !begins)
                trace.flows.push_back(
                    {from->at, step->at, from->track, step->track, from->name, step->event});
            else if (!begins || std::next(step) == last)
                skips.add(SkipReason::FlowFromNowhere, step->event, 0);
            from = step->part == KeyedEvent::Part::End ? nullptr : &*step;
        }
    });
}

} // namespace loopscope
