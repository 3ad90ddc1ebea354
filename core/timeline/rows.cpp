#include "core/timeline/rows.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

// How many of `count` rows of `height` begin before `y`.
std::size_t rowsBegunBefore(double y, double height, std::size_t count)
{
    if (y <= 0)
        return 0;
    return std::min(count, static_cast<std::size_t>(std::ceil(y / height)));
}

// How many of `count` rows of `height` have ended at `y`.
std::size_t rowsEndedAt(double y, double height, std::size_t count)
{
    return y <= 0 ? 0 : std::min(count, static_cast<std::size_t>(y / height));
}

} // namespace

RowLayout::RowLayout(RowOrder order, std::size_t workers, RowMetrics metrics, double mostKept)
    : m_order(std::move(order))
    , m_workers(workers)
    , m_kept(rowsEndedAt(mostKept, metrics.kept, m_order.pinned()))
    , m_metrics(metrics)
{
}

double RowLayout::workersTop() const
{
    return static_cast<double>(scrolledTasks()) * m_metrics.task + m_metrics.gap;
}

double RowLayout::height() const
{
    if (m_workers == 0)
        return static_cast<double>(scrolledTasks()) * m_metrics.task;
    return workersTop() + static_cast<double>(m_workers) * m_metrics.worker;
}

Row RowLayout::row(std::size_t number) const
{
    if (number >= m_order.count()) {
        const std::size_t index = number - m_order.count();
        return {RowKind::Worker, index, workersTop() + static_cast<double>(index) * m_metrics.worker,
                m_metrics.worker};
    }
    const std::size_t index = m_order.task(number) - 1;
    if (number < m_kept)
        return {RowKind::Task, index, static_cast<double>(number) * m_metrics.kept, m_metrics.kept, true};
    return {RowKind::Task, index, static_cast<double>(number - m_kept) * m_metrics.task, m_metrics.task};
}

std::optional<std::size_t> RowLayout::rowAt(double y) const
{
    if (y < 0 || y >= height())
        return std::nullopt;
    if (y < static_cast<double>(scrolledTasks()) * m_metrics.task)
        return m_kept + static_cast<std::size_t>(y / m_metrics.task);
    if (y < workersTop())
        return std::nullopt;
    return m_order.count() + static_cast<std::size_t>((y - workersTop()) / m_metrics.worker);
}

std::optional<std::size_t> RowLayout::keptRowAt(double y) const
{
    if (y < 0 || y >= keptHeight())
        return std::nullopt;
    return static_cast<std::size_t>(y / m_metrics.kept);
}

RowLayout::Stretch RowLayout::rowsIn(double top, double height) const
{
    const double bottom = top + height;
    const std::size_t first = rowsEndedAt(top, m_metrics.task, scrolledTasks()) +
                              rowsEndedAt(top - workersTop(), m_metrics.worker, m_workers);
    const std::size_t last = rowsBegunBefore(bottom, m_metrics.task, scrolledTasks()) +
                             rowsBegunBefore(bottom - workersTop(), m_metrics.worker, m_workers);
    return {m_kept + first, m_kept + std::max(first, last)};
}

} // namespace loopscope
