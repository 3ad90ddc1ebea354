#pragma once

#include "core/spans/rawtrace.h"

#include <optional>

namespace loopscope {

/// Finds lanes for spans that come by start, the longer one first where two start together, so that none
/// hides another. Looks at no more than `most` lanes for each.
class LaneChoice
{
public:
    /// `nested`: below every span that it lies in; otherwise the topmost lane that is free.
    LaneChoice(std::size_t most, bool nested)
        : m_most(most)
        , m_nested(nested)
    {
    }

    void clear() { m_ends.clear(); }
    /// The lane of the next span; none where all are taken.
    std::optional<std::uint32_t> next(const RawSpan& span);

private:
    std::size_t firstAllowed(const RawSpan& span) const;

    std::vector<std::int64_t> m_ends; // of the lanes' last spans, without idle lanes at the bottom
    std::size_t m_most;
    bool m_nested;
};

} // namespace loopscope
