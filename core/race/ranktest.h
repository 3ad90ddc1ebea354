#pragma once

#include "core/trace/clock.h"

#include <vector>

namespace loopscope {

/// With fewer in each of two samples the rank-sum test can tell nothing at this level: of three and three the
/// least p is 0.1, of four and four 0.029.
inline constexpr std::size_t leastSample = 4;
/// Below this p a difference counts as one.
inline constexpr double significanceLevel = 0.05;

/// How likely times so unlike in rank would be if both samples came from one distribution: the two-sided p of
/// the Mann-Whitney U test, also called Wilcoxon's rank-sum test, 0 … 1. It assumes nothing of how times are
/// distributed. Exact for samples of fewer than 50 without ties, else by the normal approximation, corrected
/// for ties and for continuity. 1 where a sample is empty.
///
/// H. B. Mann and D. R. Whitney, "On a test of whether one of two random variables is stochastically larger
/// than the other", Annals of Mathematical Statistics 18 (1947), pages 50 to 60. The correction for ties is
/// that of M. Hollander and D. A. Wolfe, "Nonparametric statistical methods" (1973), section 4.1.
double rankSumTest(const std::vector<Nanos>& one, const std::vector<Nanos>& other);

} // namespace loopscope
