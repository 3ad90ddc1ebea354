#pragma once

#include "core/spans/namelist.h"
#include "core/spans/spantracks.h"

#include <QString>

namespace loopscope {

/// Which spans to find.
struct SpanQuery
{
    QString text; ///< part of the name, whatever its case; empty: every name
    Nanos leastDuration{};

    bool operator==(const SpanQuery&) const = default;
};

/// Finds spans by name and duration. Names are looked through once, when it is made; after that a span costs
/// a look into a table. Reads the tracks for as long as it lives.
class SpanSearch
{
public:
    SpanSearch(const SpanTracks& tracks, const NameList& names, const SpanQuery& query);

    const SpanQuery& query() const { return m_query; }
    bool matches(const SpanRef& ref) const;
    /// By name, for SpanRowPainter::setShown(): whether it has the text.
    const std::vector<bool>& names() const { return m_names; }

    /// How many there are.
    std::size_t count() const;
    std::size_t countOn(std::size_t track) const;

    // In reading order: by start, then by track, then from the top lane down. None behind the last one and
    // before the first.

    std::optional<SpanRef> first() const;
    std::optional<SpanRef> last() const;
    std::optional<SpanRef> next(const SpanRef& after) const;
    std::optional<SpanRef> previous(const SpanRef& before) const;
    /// The first that starts at `time` or later; the last that starts before it.
    std::optional<SpanRef> firstFrom(Nanos time) const;
    std::optional<SpanRef> lastBefore(Nanos time) const;

private:
    struct Place;

    bool matches(const SpanLane& lane, std::size_t i) const;
    std::optional<SpanRef> nextFrom(const Place& place) const;
    std::optional<SpanRef> previousTo(const Place& place) const;

    const SpanTracks& m_tracks;
    SpanQuery m_query;
    std::vector<bool> m_names;
    bool m_any = false; // whether any name has the text
};

} // namespace loopscope
