#pragma once

#include "core/timeline/legend.h"
#include "core/timeline/legendlines.h"

#include <QFont>
#include <QString>

namespace loopscope {

/// One sign of a legend with its words, and where it goes.
struct LegendEntry
{
    Sign sign = Sign::Waiting;
    TaskKind kind = TaskKind::Url; ///< whose colour the sign has
    QString text;
    LegendPlace place;
};

/// A legend's measures for labels in `small`. Pixels.
struct LegendMeasures
{
    explicit LegendMeasures(const QFont& small);
    double swatchWidth;
    double swatchHeight;
    double gap; ///< between a sign and its words; twice as much and more between entries
    double between;
};

/// What `legend` has to explain, in lines of `available` pixels. Nothing is left out.
std::vector<LegendEntry> legendEntries(const Legend& legend, const QFont& small, double available);
int legendLineCount(const std::vector<LegendEntry>& entries);

} // namespace loopscope
