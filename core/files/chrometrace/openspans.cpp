#include "core/files/chrometrace/openspans.h"

namespace loopscope {

void OpenSpans::begin(const RawSpan& span)
{
    if (m_stacks.size() <= span.track)
        m_stacks.resize(span.track + std::size_t(1));
    m_stacks[span.track].push_back(span);
}

std::optional<RawSpan> OpenSpans::end(std::uint32_t track)
{
    if (m_stacks.size() <= track || m_stacks[track].empty())
        return std::nullopt;
    const RawSpan span = m_stacks[track].back();
    m_stacks[track].pop_back();
    return span;
}

void OpenSpans::moveRestTo(std::vector<RawSpan>& spans)
{
    for (std::vector<RawSpan>& stack : m_stacks) {
        spans.insert(spans.end(), stack.begin(), stack.end());
        stack = {};
    }
}

} // namespace loopscope
