#pragma once

#include "core/timeline/roworder.h"

namespace loopscope {

enum class RowKind { Task, Worker };

/// A row of the timeline. `index` counts from 0 within its kind: of task id it is id - 1.
struct Row
{
    RowKind kind = RowKind::Task;
    std::size_t index = 0;
    double top = 0; ///< within its part
    double height = 0;
    bool kept = false; ///< in the part that stays in view, not in the one that is scrolled

    double bottom() const { return top + height; }
    bool operator==(const Row&) const = default;
};

/// Heights in pixels.
struct RowMetrics
{
    double task = 34;
    double worker = 28;
    double gap = 10;  ///< between the tasks and the workers
    double kept = 34; ///< of a task that stays in view
};

/// Where the rows are: above, in a part of their own, as many of the pinned tasks as stay in view; below,
/// scrolled, all other tasks, then, after a gap, the workers. A row's number counts through both. Every
/// answer is arithmetic, so a million rows cost what one does.
class RowLayout
{
public:
    RowLayout() = default;
    /// `mostKept`: how high the part that stays in view may become.
    RowLayout(RowOrder order, std::size_t workers, RowMetrics metrics, double mostKept);
    RowLayout(std::size_t tasks, std::size_t workers, RowMetrics metrics)
        : RowLayout(RowOrder(tasks), workers, metrics, 0)
    {
    }

    const RowOrder& order() const { return m_order; }
    std::size_t count() const { return m_order.count() + m_workers; }
    /// Of the part that is scrolled, and of the one that stays in view.
    double height() const;
    double keptHeight() const { return static_cast<double>(m_kept) * m_metrics.kept; }
    Row row(std::size_t number) const;
    /// The number of the scrolled row at `y`; none beyond all rows and in the gap.
    std::optional<std::size_t> rowAt(double y) const;
    std::optional<std::size_t> keptRowAt(double y) const;
    /// Numbers of the rows that [top, top + height) touches, as [first, last).
    struct Stretch
    {
        std::size_t first = 0;
        std::size_t last = 0;
        bool operator==(const Stretch&) const = default;
    };
    Stretch rowsIn(double top, double height) const;
    Stretch keptRows() const { return {0, m_kept}; }

private:
    std::size_t scrolledTasks() const { return m_order.count() - m_kept; }
    double workersTop() const;

    RowOrder m_order;
    std::size_t m_workers = 0;
    std::size_t m_kept = 0;
    RowMetrics m_metrics;
};

} // namespace loopscope
