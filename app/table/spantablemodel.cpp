#include "app/table/spantablemodel.h"

#include "app/trace/tracktext.h"
#include "core/timeline/durationtext.h"

#include <algorithm>
#include <limits>

namespace loopscope {

void SpanTableModel::setTrace(std::shared_ptr<const Trace> trace)
{
    beginResetModel();
    m_trace = std::move(trace);
    m_track.reset();
    m_places = {};
    endResetModel();
}

void SpanTableModel::setTrack(std::optional<std::uint32_t> track)
{
    if (track == m_track)
        return;
    beginResetModel();
    m_track = track;
    fill();
    endResetModel();
}

void SpanTableModel::fill()
{
    m_places.clear();
    if (!m_trace || !m_track)
        return;
    for (std::uint32_t level = 0; level < m_trace->spans.lanes(*m_track); ++level) {
        const SpanLane& lane = m_trace->spans.lane(*m_track, level);
        const auto middle = static_cast<std::ptrdiff_t>(m_places.size());
        for (std::uint32_t index = 0; index < lane.size(); ++index)
            m_places.push_back({level, index});
        std::inplace_merge(m_places.begin(), m_places.begin() + middle, m_places.end(),
                           [this](const Place& left, const Place& right) { return isBefore(left, right); });
    }
}

Nanos SpanTableModel::startOf(const Place& place) const
{
    return m_trace->spans.lane(*m_track, place.level).start(place.index);
}

bool SpanTableModel::isBefore(const Place& left, const Place& right) const
{
    const Nanos one = startOf(left);
    const Nanos other = startOf(right);
    return one != other ? one < other : left.level < right.level;
}

SpanRef SpanTableModel::span(int row) const
{
    const Place& place = m_places[static_cast<std::size_t>(row)];
    return {*m_track, place.level, place.index};
}

int SpanTableModel::rowOf(const SpanRef& span) const
{
    if (!m_trace || span.track != m_track)
        return -1;
    const Place wanted{span.level, span.index};
    const auto isLess = [this](const Place& left, const Place& right) { return isBefore(left, right); };
    auto found = std::lower_bound(m_places.begin(), m_places.end(), wanted, isLess);
    while (found != m_places.end() && found->index != span.index && !isLess(wanted, *found))
        ++found; // several empty ones at one moment
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

void SpanTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int SpanTableModel::rowCount(const QModelIndex& parent) const
{
    constexpr std::size_t most = std::numeric_limits<int>::max() / 2;
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_places.size(), most));
}

int SpanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SpanTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const SpanRef ref = span(index.row());
    const SpanLane& lane = m_trace->spans.lane(ref);
    switch (index.column()) {
    case Name: return TrackText::span(*m_trace, ref);
    case Start: return durationText(lane.start(ref.index));
    case Length: return durationText(lane.end(ref.index) - lane.start(ref.index));
    case Level: return ref.level + 1;
    default: return {};
    }
}

QVariant SpanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Start: return tr("From");
    case Length: return tr("Took");
    case Level: return tr("Depth");
    default: return {};
    }
}

} // namespace loopscope
