#include "core/timeline/overview.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double leastPitch = 2;   // pixels from one line to the next
constexpr double mostHeight = 3;   // of a line
constexpr std::size_t samples = 4; // tasks that are looked at for each line
constexpr double leastWindow = 8;

struct Extent
{
    Nanos start{};
    Nanos end{};
};

std::optional<Extent> extentOf(const TaskRecord& record, Nanos now)
{
    const auto begun =
        std::find_if(record.changes.begin(), record.changes.end(),
                     [](const StateChange& change) { return change.state != TaskState::Queued; });
    if (begun == record.changes.end())
        return std::nullopt;
    return Extent{begun->at, std::max(begun->at, record.end.value_or(now))};
}

// Tasks [first, last) as one stretch; none where nothing has begun.
std::optional<std::pair<Extent, TaskKind>> stretchOf(const Recording& recording, std::size_t first,
                                                     std::size_t last, Nanos now)
{
    std::optional<std::pair<Extent, TaskKind>> whole;
    Nanos longest(-1);
    const std::size_t count = std::min(samples, last - first);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t index = count == 1 ? first : first + i * (last - 1 - first) / (count - 1);
        const std::optional<Extent> extent = extentOf(recording.records()[index], now);
        if (!extent)
            continue;
        if (!whole)
            whole = {*extent, TaskKind::Url};
        whole->first = {std::min(whole->first.start, extent->start), std::max(whole->first.end, extent->end)};
        if (extent->end - extent->start > longest) {
            longest = extent->end - extent->start;
            whole->second = recording.tasks()[index].kind;
        }
    }
    return whole;
}

} // namespace

std::vector<OverviewLine> overviewLines(const Recording& recording, Nanos now, const TimeScale& scale,
                                        double height)
{
    std::vector<OverviewLine> lines;
    const std::size_t tasks = recording.tasks().size();
    const auto room = static_cast<std::size_t>(std::max(0.0, height / leastPitch));
    const std::size_t count = std::min(tasks, room);
    for (std::size_t i = 0; i < count; ++i) {
        const auto stretch = stretchOf(recording, i * tasks / count, (i + 1) * tasks / count, now);
        if (!stretch)
            continue;
        const double pitch = height / static_cast<double>(count);
        OverviewLine line;
        line.top = std::round(static_cast<double>(i) * pitch);
        line.height = std::clamp(std::floor(pitch) - 1, 1.0, mostHeight);
        line.left = scale.x(stretch->first.start);
        line.right = std::max(line.left + 1, scale.x(stretch->first.end));
        line.kind = stretch->second;
        lines.push_back(line);
    }
    return lines;
}

OverviewWindow::OverviewWindow(const TimeScale& scale, const ViewRange& view)
    : m_scale(scale)
    , m_view(view)
    , m_left(std::clamp(scale.x(view.start()), scale.left, scale.right()))
    , m_right(std::clamp(scale.x(view.end()), scale.left, scale.right()))
{
    const double missing = leastWindow - (m_right - m_left);
    if (missing > 0) {
        m_left =
            std::clamp(m_left - missing / 2, scale.left, std::max(scale.left, scale.right() - leastWindow));
        m_right = m_left + leastWindow;
    }
}

OverviewWindow::Grip OverviewWindow::gripAt(double x) const
{
    // Of a window that is too narrow to be taken in its middle, a third is left to that.
    const double inside = std::min(edgeReach, (m_right - m_left) / 3);
    if (x < m_left - edgeReach || x > m_right + edgeReach)
        return Grip::Beside;
    if (x < m_left + inside)
        return Grip::LeftEdge;
    return x > m_right - inside ? Grip::RightEdge : Grip::Body;
}

ViewRange OverviewWindow::dragged(Grip grip, double from, double to) const
{
    const Nanos by = m_scale.length(to - from);
    switch (grip) {
    case Grip::Beside: return {m_scale.time(to) - m_view.length() / 2, m_view.length()};
    case Grip::Body: return m_view.panned(by);
    case Grip::LeftEdge: {
        const Nanos start = std::min(m_view.start() + by, m_view.end() - ViewRange::shortest);
        return {start, m_view.end() - start};
    }
    case Grip::RightEdge: return {m_view.start(), std::max(ViewRange::shortest, m_view.length() + by)};
    }
    Q_UNREACHABLE();
}

} // namespace loopscope
