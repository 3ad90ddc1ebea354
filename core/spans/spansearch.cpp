#include "core/spans/spansearch.h"

#include <algorithm>

namespace loopscope {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Of a text without any letters but those of English, which need no decoding of the names.
bool hasPlain(std::string_view name, const std::string& text)
{
    const auto found = std::search(name.begin(), name.end(), text.begin(), text.end(),
                                   [](char in, char wanted) { return lowered(in) == wanted; });
    return found != name.end() || text.empty();
}

std::vector<bool> namesWith(const QString& text, const NameList& names)
{
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
    const std::string plain = text.toLower().toStdString();
    std::vector<bool> have(names.size());
    for (std::size_t i = 0; i < have.size(); ++i) {
        const auto name = static_cast<std::uint32_t>(i);
        have[i] = isPlain ? hasPlain(names.utf8(name), plain)
                          : names.text(name).contains(text, Qt::CaseInsensitive);
    }
    return have;
}

} // namespace

/// Between two spans, in reading order: behind the span `index` of a lane, or before it. A track of -1 is
/// before every lane.
struct SpanSearch::Place
{
    Nanos time{};
    std::int64_t track = -1;
    std::uint32_t level = 0;
    std::size_t index = 0;

    int compare(std::size_t otherTrack, std::size_t otherLevel) const
    {
        const auto other = static_cast<std::int64_t>(otherTrack);
        if (other != track)
            return other < track ? -1 : 1;
        return otherLevel < level ? -1 : otherLevel > level ? 1 : 0;
    }

    /// The first span of a lane that is not before this place; without the place's own span.
    std::size_t firstBehind(const SpanLane& lane, std::size_t onTrack, std::size_t atLevel) const
    {
        const int order = compare(onTrack, atLevel);
        return order == 0 ? index + 1 : endBefore(lane, order);
    }
    /// Behind the last span of a lane that is before it.
    std::size_t lastBefore(const SpanLane& lane, std::size_t onTrack, std::size_t atLevel) const
    {
        const int order = compare(onTrack, atLevel);
        return order == 0 ? index : endBefore(lane, order);
    }

private:
    std::size_t endBefore(const SpanLane& lane, int order) const
    {
        return lane.firstStartingFrom(order < 0 ? time + Nanos(1) : time);
    }
};

SpanSearch::SpanSearch(const SpanTracks& tracks, const NameList& names, const SpanQuery& query)
    : m_tracks(tracks)
    , m_query(query)
    , m_names(namesWith(query.text, names))
    , m_any(std::find(m_names.begin(), m_names.end(), true) != m_names.end())
{
}

bool SpanSearch::matches(const SpanRef& ref) const
{
    return matches(m_tracks.lane(ref), ref.index);
}

inline bool SpanSearch::matches(const SpanLane& lane, std::size_t i) const
{
    return m_names[lane.name(i)] && lane.end(i) - lane.start(i) >= m_query.leastDuration;
}

std::size_t SpanSearch::count() const
{
    std::size_t sum = 0;
    for (std::size_t track = 0; track < m_tracks.trackCount(); ++track)
        sum += countOn(track);
    return sum;
}

std::size_t SpanSearch::countOn(std::size_t track) const
{
    std::size_t sum = 0;
    for (std::size_t level = 0; m_any && level < m_tracks.lanes(track); ++level) {
        const SpanLane& lane = m_tracks.lane(track, level);
        for (std::size_t i = 0; i < lane.size(); ++i)
            sum += matches(lane, i);
    }
    return sum;
}

std::optional<SpanRef> SpanSearch::first() const
{
    return firstFrom(Nanos::min());
}

std::optional<SpanRef> SpanSearch::last() const
{
    return lastBefore(Nanos::max());
}

std::optional<SpanRef> SpanSearch::next(const SpanRef& after) const
{
    return nextFrom({m_tracks.lane(after).start(after.index), after.track, after.level, after.index});
}

std::optional<SpanRef> SpanSearch::previous(const SpanRef& before) const
{
    return previousTo({m_tracks.lane(before).start(before.index), before.track, before.level, before.index});
}

std::optional<SpanRef> SpanSearch::firstFrom(Nanos time) const
{
    return nextFrom({time});
}

std::optional<SpanRef> SpanSearch::lastBefore(Nanos time) const
{
    return previousTo({time});
}

// A lane is looked through up to the first match, and no further than the best of the lanes before it.
std::optional<SpanRef> SpanSearch::nextFrom(const Place& place) const
{
    std::optional<SpanRef> best;
    Nanos bestStart = Nanos::max();
    for (std::size_t track = 0; m_any && track < m_tracks.trackCount(); ++track) {
        for (std::size_t level = 0; level < m_tracks.lanes(track); ++level) {
            const SpanLane& lane = m_tracks.lane(track, level);
            std::size_t i = place.firstBehind(lane, track, level);
            while (i < lane.size() && lane.start(i) < bestStart && !matches(lane, i))
                ++i;
            if (i == lane.size() || lane.start(i) >= bestStart)
                continue;
            bestStart = lane.start(i);
            best = {static_cast<std::uint32_t>(track), static_cast<std::uint32_t>(level),
                    static_cast<std::uint32_t>(i)};
        }
    }
    return best;
}

std::optional<SpanRef> SpanSearch::previousTo(const Place& place) const
{
    std::optional<SpanRef> best;
    Nanos bestStart = Nanos::min();
    for (std::size_t track = 0; m_any && track < m_tracks.trackCount(); ++track) {
        for (std::size_t level = 0; level < m_tracks.lanes(track); ++level) {
            const SpanLane& lane = m_tracks.lane(track, level);
            std::size_t end = place.lastBefore(lane, track, level);
            while (end > 0 && lane.start(end - 1) >= bestStart && !matches(lane, end - 1))
                --end;
            if (end == 0 || lane.start(end - 1) < bestStart)
                continue;
            bestStart = lane.start(end - 1);
            best = {static_cast<std::uint32_t>(track), static_cast<std::uint32_t>(level),
                    static_cast<std::uint32_t>(end - 1)};
        }
    }
    return best;
}

} // namespace loopscope
