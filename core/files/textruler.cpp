#include "core/files/textruler.h"

#include "core/timeline/durationtext.h"

namespace loopscope {

namespace {

constexpr int tickSpacing = 11; // columns, so that no two labels touch

// The length 1, 2 or 5 × 10^n from `least` up.
Nanos roundStep(Nanos least)
{
    Nanos power(1);
    while (power * 10 <= least)
        power *= 10;
    for (const int factor : {1, 2, 5}) {
        if (power * factor >= least)
            return power * factor;
    }
    return power * 10;
}

} // namespace

QStringList textRuler(const TextScale& scale)
{
    QString labels;
    QString ticks(scale.cells, QLatin1Char('-'));
    const double perCell = static_cast<double>(scale.last.count()) / scale.cells;
    const Nanos step = roundStep(Nanos(static_cast<std::int64_t>(perCell * tickSpacing) + 1));
    for (Nanos time(0); time <= scale.last; time += step) {
        const int cell = scale.cellAt(time);
        const QString label = time == Nanos(0) ? QStringLiteral("0") : durationText(time);
        if (cell + label.size() > scale.cells)
            break;
        ticks[cell] = QLatin1Char('+');
        labels = labels.leftJustified(cell) + label;
    }
    return {labels, ticks};
}

} // namespace loopscope
