#pragma once

#include "core/timeline/trackrows.h"

#include <QRectF>

namespace loopscope {

/// Where rows of a trace are in the viewport: those that stay in view in a part of their own, all others
/// scrolled beneath it. Of one moment.
struct TrackPlaces
{
    const TrackRows& rows;
    QRectF kept;         ///< as high as what is in view of them; no height where there are none
    QRectF scrolled;     ///< the part of all others
    double scrollBy = 0; ///< pixels by which they have moved up

    bool isKept(const TrackRow& row) const { return row.top < kept.height(); }
    double top(const TrackRow& row) const { return partOf(row).top() + row.top - skipped(isKept(row)); }
    /// The whole row.
    QRectF place(const TrackRow& row) const
    {
        return {scrolled.left(), top(row), scrolled.width(), row.height};
    }
    /// The part that a row is in: it is drawn nowhere else.
    const QRectF& partOf(const TrackRow& row) const { return isKept(row) ? kept : scrolled; }
    /// The number of the row at a point; none beside all rows.
    std::optional<std::size_t> rowAt(QPointF position) const;
    /// Numbers of the rows in view, of either part.
    TrackRows::Stretch keptRows() const { return rows.rowsIn(0, kept.height()); }
    TrackRows::Stretch scrolledRows() const { return rows.rowsIn(skipped(false), scrolled.height()); }
    /// How much of all rows lies above a part's top edge.
    double skipped(bool isKept) const { return isKept ? 0 : rows.keptIn(kept.height()).whole + scrollBy; }
};

} // namespace loopscope
