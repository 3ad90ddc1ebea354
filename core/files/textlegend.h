#pragma once

#include <QStringList>

namespace loopscope {

/// What the signs of a text timeline mean, only those that occur in its rows of the loop and of tasks; lines
/// of at most `columns` signs.
QStringList textLegend(const QString& loopSigns, const QString& taskSigns, int columns);

} // namespace loopscope
