#include "core/timeline/viewrange.h"

#include <algorithm>

namespace loopscope {

namespace {

Nanos scaled(Nanos time, double factor)
{
    const double limit = static_cast<double>(ViewRange::longest.count());
    return Nanos(static_cast<Nanos::rep>(
        std::clamp(static_cast<double>(time.count()) * factor, -2 * limit, 2 * limit)));
}

} // namespace

ViewRange::ViewRange(Nanos start, Nanos length)
    : m_start(std::clamp(start, -longest, longest))
    , m_length(std::clamp(length, shortest, longest))
{
}

ViewRange ViewRange::fitting(Nanos total, double spare)
{
    return {Nanos(0), scaled(total, 1 / (1 - std::clamp(spare, 0.0, 0.9)))};
}

ViewRange ViewRange::zoomedAt(Nanos anchor, double factor) const
{
    if (factor <= 0)
        return *this;
    const Nanos length = std::clamp(scaled(m_length, 1 / factor), shortest, longest);
    const double before =
        static_cast<double>((anchor - m_start).count()) / static_cast<double>(m_length.count());
    return {anchor - scaled(length, before), length};
}

ViewRange ViewRange::panned(Nanos by) const
{
    return {m_start + std::clamp(by, -longest, longest), m_length};
}

ViewRange ViewRange::heldNear(Nanos total) const
{
    const Nanos half = m_length / 2;
    return {std::clamp(m_start, -half, std::max(-half, total - half)), m_length};
}

ViewRange ViewRange::placing(Nanos time, double fraction) const
{
    return {std::max(Nanos(0), time - scaled(m_length, fraction)), m_length};
}

} // namespace loopscope
