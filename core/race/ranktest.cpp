#include "core/race/ranktest.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace loopscope {

namespace {

constexpr std::size_t exactBelow = 50; // in each sample, where the approximation is good long since

struct Ranked
{
    Nanos time{};
    bool isOne = false;
};

// Both samples by size.
std::vector<Ranked> pooled(const std::vector<Nanos>& one, const std::vector<Nanos>& other)
{
    std::vector<Ranked> all;
    all.reserve(one.size() + other.size());
    for (const Nanos time : one)
        all.push_back({time, true});
    for (const Nanos time : other)
        all.push_back({time, false});
    std::sort(all.begin(), all.end(),
              [](const Ranked& left, const Ranked& right) { return left.time < right.time; });
    return all;
}

// What the two samples come to in ranks.
struct RankSum
{
    double u = 0;    ///< in how many pairs the time of `one` is the longer, a tie being half
    double ties = 0; ///< the sum of t³ - t over all groups of t equal times
};

RankSum rankSum(const std::vector<Ranked>& all, std::size_t countOfOne)
{
    RankSum sum;
    double ranks = 0;
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from;
        double ofOne = 0;
        for (; to < all.size() && all[to].time == all[from].time; ++to)
            ofOne += all[to].isOne ? 1 : 0;
        const auto tied = static_cast<double>(to - from);
        ranks += ofOne * (static_cast<double>(from + to + 1) / 2); // equals share the mean of their ranks
        sum.ties += tied * tied * tied - tied;
        from = to;
    }
    const auto count = static_cast<double>(countOfOne);
    sum.u = ranks - count * (count + 1) / 2;
    return sum;
}

// In how many ways `chosen` of `all` ranks can give each U from 0 to `most`. The k-th that is chosen adds as
// many as there are ranks before it that are not.
std::vector<double> waysToReach(std::size_t chosen, std::size_t all, std::size_t most)
{
    std::vector<std::vector<double>> ways(chosen + 1, std::vector<double>(most + 1, 0));
    ways[0][0] = 1;
    for (std::size_t rank = 1; rank <= all; ++rank) {
        for (std::size_t k = std::min(rank, chosen); k > 0; --k) {
            for (std::size_t u = rank - k; u <= most; ++u)
                ways[k][u] += ways[k - 1][u - (rank - k)];
        }
    }
    return ways[chosen];
}

double binomial(std::size_t all, std::size_t chosen)
{
    double ways = 1;
    for (std::size_t i = 1; i <= chosen; ++i)
        ways = ways * static_cast<double>(all - chosen + i) / static_cast<double>(i);
    return ways;
}

double exactP(std::size_t one, std::size_t other, double u)
{
    const double lesser = std::min(u, static_cast<double>(one * other) - u);
    const std::vector<double> ways = waysToReach(one, one + other, static_cast<std::size_t>(lesser));
    return 2 * std::accumulate(ways.begin(), ways.end(), 0.0) / binomial(one + other, one);
}

double approximateP(std::size_t one, std::size_t other, const RankSum& sum)
{
    const auto pairs = static_cast<double>(one * other);
    const auto all = static_cast<double>(one + other);
    const double variance = pairs / 12 * (all + 1 - sum.ties / (all * (all - 1)));
    if (variance <= 0)
        return 1; // all are equal
    const double off = std::max(0.0, std::abs(sum.u - pairs / 2) - 0.5);
    return std::erfc(off / std::sqrt(2 * variance));
}

} // namespace

double rankSumTest(const std::vector<Nanos>& one, const std::vector<Nanos>& other)
{
    if (one.empty() || other.empty())
        return 1;
    const RankSum sum = rankSum(pooled(one, other), one.size());
    const bool exact = sum.ties == 0 && one.size() < exactBelow && other.size() < exactBelow;
    const double p =
        exact ? exactP(one.size(), other.size(), sum.u) : approximateP(one.size(), other.size(), sum);
    return std::min(1.0, p);
}

} // namespace loopscope
