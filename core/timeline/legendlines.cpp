#include "core/timeline/legendlines.h"

namespace loopscope {

std::vector<LegendPlace> legendPlaces(const std::vector<double>& widths, double available, double gap)
{
    std::vector<LegendPlace> places;
    LegendPlace next;
    for (const double width : widths) {
        if (next.x > 0 && next.x + width > available)
            next = {next.line + 1, 0};
        places.push_back(next);
        next.x += width + gap;
    }
    return places;
}

} // namespace loopscope
