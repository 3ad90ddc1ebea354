#include "core/timeline/trackplaces.h"

namespace loopscope {

std::optional<std::size_t> TrackPlaces::rowAt(QPointF position) const
{
    for (const bool isKept : {true, false}) {
        const QRectF& part = isKept ? kept : scrolled;
        if (part.contains(position))
            return rows.rowAt(position.y() - part.top() + skipped(isKept));
    }
    return std::nullopt;
}

} // namespace loopscope
