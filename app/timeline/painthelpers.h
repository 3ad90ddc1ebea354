#pragma once

#include <QThreadPool>

#include <functional>

namespace loopscope {

/// Other cores that help one thread with what can be done in parts.
class PaintHelpers
{
public:
    PaintHelpers();

    /// How many there are at most, besides the caller.
    std::size_t count() const { return static_cast<std::size_t>(m_pool.maxThreadCount()); }
    /// Calls `part(0)` here and part(1) … part(count()) on other threads, all at the same time. Returns when
    /// all that began are done; a helper that has not begun by the end of part(0) is not waited for and does
    /// not begin any more.
    void run(const std::function<void(std::size_t)>& part);

private:
    QThreadPool m_pool;
};

} // namespace loopscope
