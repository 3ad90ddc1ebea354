#pragma once

#include "core/timeline/viewrange.h"

#include <algorithm>

namespace loopscope {

/// What a timeline shows of a run, and how that changes: by gestures, and by itself while a run is live.
/// While it fits, it shows the whole run, in steps so that the picture does not creep; while it follows, the
/// present stays in view. Panning lets both go, zooming the first.
class TimeAxis
{
public:
    const ViewRange& range() const { return m_range; }
    bool isFitting() const { return m_fitting; }
    bool isFollowing() const { return m_following; }

    /// What is shown, and what keeps it moving by itself.
    struct View
    {
        ViewRange range;
        bool fitting = true;
        bool following = true;

        bool operator==(const View&) const = default;
    };
    View view() const { return {m_range, m_fitting, m_following}; }
    /// Shows again what was shown before.
    void setView(const View& view);

    /// A run begins: fits and follows again.
    void restart();
    /// The run has come to `total`. `live`: it goes on.
    void advance(Nanos total, bool live);
    /// How much of the width labels after the last bar need, 0 … 0.9.
    void setSpare(double spare);
    /// The whole is at least this long, as an earlier run that is compared was; 0: none. A run that stays
    /// within it does not move the axis at all.
    void setAtLeast(Nanos length);

    void fit();
    void setFollowing(bool following);
    void zoomAt(Nanos anchor, double factor);
    void pan(Nanos by);
    /// Shows this stretch; lets go as panning does.
    void show(const ViewRange& range);
    /// Moves as little as needed for `time` to be in view.
    void reveal(Nanos time);

    /// What is shown, or would be, while it fits.
    ViewRange whole() const;
    /// The length of the run, or of the longer one that it is compared with.
    Nanos total() const { return std::max(m_total, m_atLeast); }

    /// The whole run for a live axis: the least of 0.5, 1, 2, 3, 5, 7 … × 10^n that leaves `total` room to
    /// grow.
    static Nanos steppedLength(Nanos total);

private:
    void arrange();

    ViewRange m_range;
    Nanos m_total{};
    Nanos m_atLeast{};
    double m_spare = 0.15;
    bool m_live = false;
    bool m_fitting = true;
    bool m_following = true;
};

} // namespace loopscope
