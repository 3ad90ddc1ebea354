#include "app/timeline/legendentries.h"

#include "app/timeline/timelinetext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

// Receiving and running look alike, unless it is another kind of task that runs.
bool sameSolid(const Legend& legend)
{
    return legend.has(Sign::Receiving) && legend.has(Sign::Running) &&
           legend.kind(Sign::Receiving) == legend.kind(Sign::Running);
}

} // namespace

LegendMeasures::LegendMeasures(const QFont& small)
    : swatchWidth(std::round(std::max(20.0, QFontMetricsF(small).height() * 1.3)))
    , swatchHeight(std::round(std::max(13.0, QFontMetricsF(small).height() * 0.85)))
    , gap(6)
    , between(14)
{
}

std::vector<LegendEntry> legendEntries(const Legend& legend, const QFont& small, double available)
{
    const LegendMeasures measures(small);
    const QFontMetricsF metrics(small);
    std::vector<LegendEntry> entries;
    std::vector<double> widths;
    for (std::size_t i = 0; i < signCount; ++i) {
        const auto sign = static_cast<Sign>(i);
        if (!legend.has(sign) || (sign == Sign::Running && sameSolid(legend)))
            continue;
        const bool joined = sign == Sign::Receiving && sameSolid(legend);
        const QString text = joined ? TimelineText::receivingOrRunning() : TimelineText::sign(sign);
        entries.push_back({sign, legend.kind(sign), text, {}});
        widths.push_back(measures.swatchWidth + measures.gap + metrics.horizontalAdvance(text));
    }
    const std::vector<LegendPlace> places = legendPlaces(widths, available, measures.between);
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].place = places[i];
    return entries;
}

int legendLineCount(const std::vector<LegendEntry>& entries)
{
    return entries.empty() ? 1 : entries.back().place.line + 1;
}

} // namespace loopscope
