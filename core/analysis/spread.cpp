#include "core/analysis/spread.h"

#include "core/analysis/median.h"
#include "core/analysis/percentile.h"

namespace loopscope {

Spread spreadOf(const std::vector<Nanos>& times)
{
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    std::vector<Nanos> ranked = times;
    return {.median = medianOf(times), .p95 = percentileOf(ranked, 95), .least = *least, .most = *most};
}

} // namespace loopscope
