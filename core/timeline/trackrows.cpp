#include "core/timeline/trackrows.h"

#include "core/timeline/spans.h"

#include <algorithm>

namespace loopscope {

namespace {
constexpr std::uint32_t noRow = ~std::uint32_t(0);
}

TrackRows::TrackRows(const Trace& trace, const TrackMetrics& metrics)
    : m_metrics(metrics)
    , m_tracks(trace.tracks.size())
{
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        m_tracks[i].lanes = static_cast<std::uint32_t>(trace.spans.lanes(i));
        m_tracks[i].has = m_tracks[i].lanes > 0 || counterOf(trace, i);
    }
    for (const RawInstant& instant : trace.instants)
        m_tracks[instant.track].has = true;
    for (std::uint32_t i = 0; i < m_tracks.size(); ++i) {
        if (m_tracks[i].has)
            m_order.push_back(i);
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t left, std::uint32_t right) {
        return trace.tracks[left].order < trace.tracks[right].order;
    });
    lay();
}

void TrackRows::setMetrics(const TrackMetrics& metrics)
{
    m_metrics = metrics;
    lay();
}

void TrackRows::setPinned(std::uint32_t track, bool pinned)
{
    m_tracks[track].pinned = pinned;
    lay();
}

void TrackRows::hide(std::uint32_t track)
{
    m_tracks[track].hidden = true;
    lay();
}

void TrackRows::showAll()
{
    for (Track& track : m_tracks)
        track.hidden = false;
    lay();
}

void TrackRows::setCollapsed(std::uint32_t track, bool collapsed)
{
    m_tracks[track].collapsed = collapsed;
    lay();
}

void TrackRows::setAllCollapsed(bool collapsed)
{
    for (Track& track : m_tracks)
        track.collapsed = collapsed;
    lay();
}

void TrackRows::leaveOut(std::vector<bool> tracks)
{
    m_leftOut = std::move(tracks);
    lay();
}

bool TrackRows::hasRow(std::uint32_t track) const
{
    return !m_tracks[track].hidden && (track >= m_leftOut.size() || !m_leftOut[track]);
}

void TrackRows::lay()
{
    m_rows.clear();
    m_numbers.assign(m_tracks.size(), noRow);
    m_hidden = 0;
    for (const std::uint32_t track : m_order) {
        m_hidden += m_tracks[track].hidden ? 1 : 0;
        if (m_tracks[track].pinned && hasRow(track))
            add(track);
    }
    m_pinned = m_rows.size();
    for (const std::uint32_t track : m_order) {
        if (!m_tracks[track].pinned && hasRow(track))
            add(track);
    }
}

void TrackRows::add(std::uint32_t track)
{
    const Track& its = m_tracks[track];
    m_numbers[track] = static_cast<std::uint32_t>(m_rows.size());
    m_rows.push_back({track, height(), heightOf(its), its.collapsed});
}

double TrackRows::heightOf(const Track& track) const
{
    if (track.collapsed)
        return m_metrics.collapsed;
    return std::max(m_metrics.least, track.lanes * m_metrics.lane + 2 * m_metrics.padding);
}

TrackRows::Kept TrackRows::keptIn(double most) const
{
    if (m_pinned == 0 || most <= 0)
        return {};
    const std::size_t fit =
        firstIndexWhere(0, m_pinned, [&](std::size_t i) { return m_rows[i].bottom() > most; });
    const std::size_t count = std::max<std::size_t>(fit, 1);
    const double whole = m_rows[count - 1].bottom();
    return {count, std::min(whole, most), whole};
}

std::optional<std::size_t> TrackRows::rowAt(double y) const
{
    if (y < 0 || y >= height())
        return std::nullopt;
    return firstIndexWhere(0, m_rows.size(), [&](std::size_t i) { return m_rows[i].bottom() > y; });
}

TrackRows::Stretch TrackRows::rowsIn(double top, double height) const
{
    const std::size_t first =
        firstIndexWhere(0, m_rows.size(), [&](std::size_t i) { return m_rows[i].bottom() > top; });
    const std::size_t last =
        firstIndexWhere(first, m_rows.size(), [&](std::size_t i) { return m_rows[i].top >= top + height; });
    return {first, last};
}

std::optional<std::size_t> TrackRows::numberOf(std::uint32_t track) const
{
    const std::uint32_t number = track < m_numbers.size() ? m_numbers[track] : noRow;
    return number == noRow ? std::nullopt : std::optional<std::size_t>(number);
}

std::size_t TrackRows::lanes(const TrackRow& row) const
{
    const std::size_t lanes = m_tracks[row.track].lanes;
    return row.collapsed ? std::min<std::size_t>(lanes, 1) : lanes;
}

double TrackRows::laneHeight(const TrackRow& row) const
{
    return row.collapsed ? row.height - 2 * m_metrics.padding : m_metrics.lane;
}

double TrackRows::laneTop(const TrackRow& row, std::size_t lane) const
{
    return m_metrics.padding + static_cast<double>(lane) * laneHeight(row);
}

std::size_t TrackRows::laneAt(const TrackRow& row, double y) const
{
    const std::size_t count = lanes(row);
    const double lane = std::max(0.0, y - m_metrics.padding) / laneHeight(row);
    return count == 0 ? 0 : std::min(count - 1, static_cast<std::size_t>(lane));
}

} // namespace loopscope
