#include "core/analysis/rangefigures.h"

#include "core/analysis/percentile.h"

namespace loopscope {

LatenessFigures LatenessFigures::of(std::vector<Nanos>& times)
{
    if (times.empty())
        return {};
    return {.count = times.size(),
            .p50 = percentileOf(times, 50),
            .p95 = percentileOf(times, 95),
            .p99 = percentileOf(times, 99),
            .most = percentileOf(times, 100)};
}

double RangeFigures::busyShare() const
{
    if (range.length() <= Nanos(0))
        return 0;
    return static_cast<double>(busy.count()) / static_cast<double>(range.length().count());
}

} // namespace loopscope
