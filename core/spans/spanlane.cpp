#include "core/spans/spanlane.h"

#include "core/timeline/spans.h"

#include <algorithm>

namespace loopscope {

void SpanLane::append(Nanos start, Nanos duration, std::uint32_t name, std::uint32_t event)
{
    Q_ASSERT(start >= free() && duration >= Nanos(0));
    m_columns.append(start.count(), SpanColumns::marked, name, event);
    setLastDuration(duration.count());
}

void SpanLane::openLast(Nanos start, std::uint32_t name, std::uint32_t event)
{
    Q_ASSERT(start >= free());
    m_columns.append(start.count(), SpanColumns::marked, name, event);
    m_open = true;
}

void SpanLane::closeLast(Nanos end)
{
    Q_ASSERT(m_open && end.count() >= startOf(size() - 1));
    m_open = false;
    setLastDuration(end.count() - startOf(size() - 1));
}

void SpanLane::setLastDuration(std::int64_t duration)
{
    if (duration < SpanColumns::marked)
        m_columns.setDuration(size() - 1, static_cast<std::uint32_t>(duration));
    else
        m_long.push_back({size() - 1, duration});
    m_pyramid.add(*this, size());
}

void SpanLane::reserve(std::size_t count)
{
    m_columns.reserve(count);
    m_pyramid.reserve(count);
}

std::int64_t SpanLane::endOfLong(std::size_t i) const
{
    if (m_open && i + 1 == size())
        return lasting.count();
    const auto found =
        std::lower_bound(m_long.begin(), m_long.end(), i,
                         [](const LongSpan& span, std::size_t index) { return span.index < index; });
    return startOf(i) + found->duration;
}

std::optional<std::size_t> SpanLane::at(Nanos time) const
{
    const std::size_t after = firstIndexWhere(0, size(), [&](std::size_t i) { return start(i) > time; });
    if (after == 0)
        return std::nullopt;
    const std::size_t i = after - 1;
    return end(i) > time || start(i) == time ? std::optional(i) : std::nullopt;
}

std::optional<std::size_t> SpanLane::near(Nanos time, Nanos slack) const
{
    if (const auto over = at(time))
        return over;
    const std::size_t next = firstStartingFrom(time);
    const Nanos toNext = next < size() ? start(next) - time : Nanos::max();
    const Nanos toLast = next > 0 ? time - end(next - 1) : Nanos::max();
    if (std::min(toNext, toLast) > slack)
        return std::nullopt;
    return toNext < toLast ? next : next - 1;
}

std::size_t SpanLane::firstEndingAfter(Nanos time) const
{
    return firstIndexWhere(0, size(), [&](std::size_t i) { return end(i) > time; });
}

std::size_t SpanLane::firstStartingFrom(Nanos time) const
{
    return firstIndexWhere(0, size(), [&](std::size_t i) { return start(i) >= time; });
}

std::size_t SpanLane::memoryUse() const
{
    return sizeof(SpanLane) + m_columns.memoryUse() + m_long.capacity() * sizeof(LongSpan) +
           m_pyramid.memoryUse();
}

} // namespace loopscope
