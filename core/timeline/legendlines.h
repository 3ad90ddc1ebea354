#pragma once

#include <vector>

namespace loopscope {

/// Where one entry of a legend goes: its line from 0, and how far from the line's beginning.
struct LegendPlace
{
    int line = 0;
    double x = 0;
    bool operator==(const LegendPlace&) const = default;
};

/// Entries of these widths one after another, `gap` apart, in as few lines of `available` pixels as that
/// takes. Every entry has a place, also one that is wider than a line.
std::vector<LegendPlace> legendPlaces(const std::vector<double>& widths, double available, double gap);

} // namespace loopscope
