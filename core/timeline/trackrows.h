#pragma once

#include "core/spans/trace.h"

#include <optional>
#include <vector>

namespace loopscope {

/// Heights in pixels.
struct TrackMetrics
{
    double lane = 18;
    double padding = 4;    ///< above a track's lanes and beneath them
    double least = 26;     ///< of a track, for its name
    double collapsed = 22; ///< of a track whose lanes are drawn as one
};

/// The row of one track of a trace. Pixels; `top` from the first row's.
struct TrackRow
{
    std::uint32_t track = 0;
    double top = 0;
    double height = 0;
    bool collapsed = false; ///< only its topmost lane is drawn

    double bottom() const { return top + height; }
    bool operator==(const TrackRow&) const = default;
};

/// Where the tracks of a trace are: which have a row, in which order, and how high. Finding one costs a
/// search, so that a hundred thousand tracks scroll as ten do.
class TrackRows
{
public:
    TrackRows() = default;
    /// A row for every track of `trace` that holds something, in the order that the trace wants.
    TrackRows(const Trace& trace, const TrackMetrics& metrics);

    void setMetrics(const TrackMetrics& metrics);
    /// Pinned rows come first; hidden ones have no row until showAll().
    void setPinned(std::uint32_t track, bool pinned);
    void hide(std::uint32_t track);
    void showAll();
    void setCollapsed(std::uint32_t track, bool collapsed);
    void setAllCollapsed(bool collapsed);

    bool isPinned(std::uint32_t track) const { return m_tracks[track].pinned; }
    bool isCollapsed(std::uint32_t track) const { return m_tracks[track].collapsed; }
    std::size_t hidden() const { return m_hidden; }
    /// Tracks, by their numbers, that have no row for now, such as those without a match; empty: none.
    void leaveOut(std::vector<bool> tracks);
    /// How many of the rows are pinned: they are the first ones.
    std::size_t pinned() const { return m_pinned; }
    /// The first of the pinned rows, as far as they stay in view.
    struct Kept
    {
        std::size_t count = 0;
        double shown = 0; ///< pixels that are in view of them
        double whole = 0; ///< their height
    };
    /// As many as fit into `most` pixels whole; of a first one that is higher, so much of its top.
    Kept keptIn(double most) const;

    std::size_t count() const { return m_rows.size(); }
    double height() const { return m_rows.empty() ? 0 : m_rows.back().bottom(); }
    const TrackRow& row(std::size_t number) const { return m_rows[number]; }
    /// The number of the row at `y`; none beyond all rows.
    std::optional<std::size_t> rowAt(double y) const;
    /// Numbers of the rows that [top, top + height) touches, as [first, last).
    struct Stretch
    {
        std::size_t first = 0;
        std::size_t last = 0;
        bool operator==(const Stretch&) const = default;
    };
    Stretch rowsIn(double top, double height) const;
    /// The number of a track's row; none where it has none.
    std::optional<std::size_t> numberOf(std::uint32_t track) const;

    /// How many lanes of a row are drawn.
    std::size_t lanes(const TrackRow& row) const;
    /// A lane's top and height, from the row's top.
    double laneTop(const TrackRow& row, std::size_t lane) const;
    double laneHeight(const TrackRow& row) const;
    /// The lane at `y`, from the row's top; the nearest one in the row's padding.
    std::size_t laneAt(const TrackRow& row, double y) const;

private:
    struct Track
    {
        std::uint32_t lanes = 0;
        bool has = false; ///< anything to show
        bool pinned = false;
        bool hidden = false;
        bool collapsed = false;
    };

    void lay();
    bool hasRow(std::uint32_t track) const;
    void add(std::uint32_t track);
    double heightOf(const Track& track) const;

    TrackMetrics m_metrics;
    std::vector<Track> m_tracks;
    std::vector<bool> m_leftOut;
    std::vector<std::uint32_t> m_order; // of all that have something, as the trace wants them
    std::vector<TrackRow> m_rows;
    std::vector<std::uint32_t> m_numbers; // of the row, by track; noRow where there is none
    std::size_t m_pinned = 0;
    std::size_t m_hidden = 0;
};

} // namespace loopscope
