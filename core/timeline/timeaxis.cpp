#include "core/timeline/timeaxis.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {
constexpr double placeOfNow = 0.8; // leaves a fifth of the width to labels and to what comes
constexpr Nanos shortestRun = std::chrono::milliseconds(10);
constexpr Nanos leastOfLive = std::chrono::milliseconds(450);
} // namespace

Nanos TimeAxis::steppedLength(Nanos total)
{
    constexpr std::array steps{10, 15, 20, 30, 40, 50, 70};
    for (Nanos decade = std::chrono::milliseconds(10); decade < ViewRange::longest; decade *= 10) {
        for (const int step : steps) {
            if (decade * step / 10 >= total + total / 20)
                return decade * step / 10;
        }
    }
    return ViewRange::longest;
}

void TimeAxis::restart()
{
    m_total = Nanos(0);
    m_live = true;
    m_fitting = true;
    m_following = true;
    arrange();
}

void TimeAxis::advance(Nanos total, bool live)
{
    m_total = total;
    m_live = live;
    arrange();
}

void TimeAxis::setSpare(double spare)
{
    m_spare = spare;
    arrange();
}

void TimeAxis::setAtLeast(Nanos length)
{
    m_atLeast = length;
    arrange();
}

void TimeAxis::fit()
{
    m_fitting = true;
    arrange();
}

void TimeAxis::setFollowing(bool following)
{
    m_following = following;
    arrange();
}

void TimeAxis::zoomAt(Nanos anchor, double factor)
{
    m_fitting = false;
    m_range = m_range.zoomedAt(anchor, factor).heldNear(total());
    arrange();
}

void TimeAxis::pan(Nanos by)
{
    m_fitting = false;
    m_following = false;
    m_range = m_range.panned(by).heldNear(total());
}

void TimeAxis::show(const ViewRange& range)
{
    m_fitting = false;
    m_following = false;
    m_range = range.heldNear(total());
}

void TimeAxis::setView(const View& view)
{
    m_fitting = view.fitting;
    m_following = view.following;
    m_range = view.range.heldNear(total());
    arrange();
}

void TimeAxis::reveal(Nanos time)
{
    if (time < m_range.start())
        pan(time - m_range.start() - m_range.length() / 10);
    else if (time > m_range.end())
        pan(time - m_range.end() + m_range.length() / 10);
}

ViewRange TimeAxis::whole() const
{
    if (m_live && m_total > m_atLeast)
        return ViewRange::fitting(steppedLength(std::max(m_total, leastOfLive)), m_spare);
    if (m_live && m_atLeast == Nanos(0))
        return ViewRange::fitting(steppedLength(leastOfLive), m_spare);
    return ViewRange::fitting(std::max(total(), shortestRun), m_spare);
}

void TimeAxis::arrange()
{
    if (m_fitting)
        m_range = whole();
    else if (m_following && m_live)
        m_range = m_range.placing(m_total, placeOfNow);
}

} // namespace loopscope
