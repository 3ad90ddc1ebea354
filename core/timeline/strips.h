#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace loopscope {

/// What the strips of a comparison are laid out from. Pixels.
struct StripMetrics
{
    double facts = 90;      ///< what is said of a run, left of its picture
    double loop = 40;       ///< the loop's row
    double bracket = 20;    ///< room for the difference, beneath the tasks
    double padding = 8;     ///< above and below
    double leastRow = 4;    ///< of a task, where all strips are in view with it
    double scrolledRow = 9; ///< of a task, where they are not
    double mostRow = 18;
};

/// What a strip shows.
struct StripContent
{
    std::size_t rows = 0; ///< tasks, or tracks
    bool hasLoop = true;  ///< the loop has a row of its own above them
};

/// One run of a comparison: the loop's row, and beneath it as many of its tasks as there is room for. Each
/// `top` counts from the first strip's.
struct Strip
{
    double top = 0;
    double height = 0;
    double loopTop = 0;
    double tasksTop = 0;
    double rowHeight = 0;
    std::size_t rows = 0;    ///< tasks that are drawn, from the first
    std::size_t leftOut = 0; ///< those beyond

    double bottom() const { return top + height; }
    bool operator==(const Strip&) const = default;
};

/// Runs beneath each other, so that all are in view at once as far as that goes: their tasks' rows are lower
/// where there are many, the same in all strips, since it is across them that one compares.
class StripLayout
{
public:
    /// No more rows than this in a strip: beyond, they tell less than they cost.
    static constexpr std::size_t mostRows = 40;

    StripLayout() = default;
    /// `room`: the height that there is for all of them.
    StripLayout(const std::vector<StripContent>& contents, const StripMetrics& metrics, double room);

    const std::vector<Strip>& strips() const { return m_strips; }
    double height() const { return m_strips.empty() ? 0 : m_strips.back().bottom(); }
    std::optional<std::size_t> stripAt(double y) const;
    /// The task (from 0) whose row is at `y` in strip `index`.
    std::optional<std::size_t> taskAt(std::size_t index, double y) const;

private:
    std::vector<Strip> m_strips;
};

} // namespace loopscope
