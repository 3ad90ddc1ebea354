#pragma once

#include "core/files/chrometrace/skipreason.h"
#include "core/spans/rawtrace.h"

#include <array>

namespace loopscope {

/// Counts what was left out or mended, by reason, with the place of the first of each. One thread.
class SkipCounts
{
public:
    /// `line` is 0 where it is not known.
    void add(SkipReason reason, std::size_t event, int line);
    /// One whose event is not known.
    void addWithoutPlace(SkipReason reason) { ++m_counts[static_cast<std::size_t>(reason)].count; }

    /// What was left out, or else mended, in the order of the file.
    std::vector<SkippedEvents> skipped() const { return list(false); }
    std::vector<SkippedEvents> mended() const { return list(true); }

private:
    std::vector<SkippedEvents> list(bool mended) const;

    struct Counted
    {
        std::size_t count = 0;
        std::size_t firstEvent = 0;
        int line = 0;
    };
    std::array<Counted, static_cast<std::size_t>(SkipReason::Count)> m_counts;
};

} // namespace loopscope
