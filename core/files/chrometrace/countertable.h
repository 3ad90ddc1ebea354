#pragma once

#include "core/spans/rawtrace.h"

#include <map>
#include <utility>

namespace loopscope {

/// The figures that processes keep: a series for each number of each counter. One thread.
class CounterTable
{
public:
    /// `key` is what tells the series from others of the process: the counter's name and that of the number,
    /// as a number of RawTrace::names. False: there would be too many series.
    bool add(std::int64_t pid, std::uint32_t key, std::uint32_t track, CounterValue value);

    std::vector<CounterSeries> finish() { return std::move(m_series); }

private:
    std::vector<CounterSeries> m_series;
    std::map<std::pair<std::int64_t, std::uint32_t>, std::size_t> m_numbers; ///< by process and key
};

} // namespace loopscope
