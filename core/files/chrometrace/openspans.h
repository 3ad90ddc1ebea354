#pragma once

#include "core/spans/rawtrace.h"

#include <optional>
#include <vector>

namespace loopscope {

/// The spans that have begun on each track and not ended yet: an end closes the last that began. One thread.
class OpenSpans
{
public:
    /// A span without its duration.
    void begin(const RawSpan& span);
    /// The span that ends on a track; nothing where none has begun.
    std::optional<RawSpan> end(std::uint32_t track);

    /// Moves what has not ended behind `spans`, track by track, the outermost first.
    void moveRestTo(std::vector<RawSpan>& spans);

private:
    std::vector<std::vector<RawSpan>> m_stacks; ///< by track
};

} // namespace loopscope
