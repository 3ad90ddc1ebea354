#pragma once

#include "core/analysis/findings/rules.h"

#include <functional>

namespace loopscope {

/// What the rules of too few workers, places and connections share.
struct PlacesQuestion
{
    FindingRule rule = FindingRule::PoolTooSmall;
    WaitsOn on = WaitsOn::Worker; ///< what tasks queued for
    int most = 0;                 ///< more places than this make no sense
    std::function<WhatIf(int places)> with;
};

/// The finding, if tasks queued, and more places would make the run end sooner by what is worth a word.
std::optional<Finding> findTooFewPlaces(const Evidence& evidence, const PlacesQuestion& question);

} // namespace loopscope
