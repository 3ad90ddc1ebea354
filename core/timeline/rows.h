#pragma once

#include <cstddef>
#include <optional>

namespace loopscope {

enum class RowKind { Task, Worker };

/// A row of the timeline's scrolling part. `index` counts from 0 within its kind.
struct Row
{
    RowKind kind = RowKind::Task;
    std::size_t index = 0;
    double top = 0;
    double height = 0;

    double bottom() const { return top + height; }
    bool operator==(const Row&) const = default;
};

/// Heights in pixels.
struct RowMetrics
{
    double task = 34;
    double worker = 28;
    double gap = 10; ///< between the tasks and the workers
};

/// Where the rows are: all tasks, then, after a gap, the workers. Every answer is arithmetic, so a million
/// rows cost what one does.
class RowLayout
{
public:
    RowLayout() = default;
    RowLayout(std::size_t tasks, std::size_t workers, RowMetrics metrics);

    std::size_t count() const { return m_tasks + m_workers; }
    double height() const;
    Row row(std::size_t number) const;
    /// The number of the row at `y`; none beyond all rows and in the gap.
    std::optional<std::size_t> rowAt(double y) const;
    /// Numbers of the rows that [top, top + height) touches, as [first, last).
    struct Stretch
    {
        std::size_t first = 0;
        std::size_t last = 0;
        bool operator==(const Stretch&) const = default;
    };
    Stretch rowsIn(double top, double height) const;

private:
    double workersTop() const;

    std::size_t m_tasks = 0;
    std::size_t m_workers = 0;
    RowMetrics m_metrics;
};

} // namespace loopscope
