#pragma once

#include "core/timeline/timeaxis.h"

#include <optional>
#include <vector>

namespace loopscope {

/// What a timeline showed at some time: which stretch, and how far its rows were scrolled (pixels).
struct ViewPlace
{
    TimeAxis::View view;
    int scrolled = 0;

    bool operator==(const ViewPlace&) const = default;
};

/// The way back and forward through what a timeline has shown, as a browser has it. Moves that follow each
/// other closely, as the notches of a wheel do, are one step.
class ViewHistory
{
public:
    static constexpr std::size_t longest = 200;                    ///< steps; older ones are forgotten
    static constexpr Nanos pause = std::chrono::milliseconds(700); ///< that ends a step

    void clear() { *this = ViewHistory(); }
    /// The view leaves `place` at `when` (steady time). What was ahead is gone.
    void leave(const ViewPlace& place, Nanos when);

    bool canGoBack() const { return !m_behind.empty(); }
    bool canGoForward() const { return !m_ahead.empty(); }
    /// Where to go from `present`; only where canGoBack() or canGoForward().
    ViewPlace back(const ViewPlace& present);
    ViewPlace forward(const ViewPlace& present);

private:
    std::vector<ViewPlace> m_behind;
    std::vector<ViewPlace> m_ahead;
    std::optional<Nanos> m_moved; // when the last step went on
};

} // namespace loopscope
