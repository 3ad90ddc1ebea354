#include "core/plan/problem.h"

#include <algorithm>

namespace loopscope {

QString Problem::toString() const
{
    if (line > 0 && column > 0)
        return tr("line %1, column %2: %3").arg(line).arg(column).arg(message);
    if (line > 0)
        return tr("line %1: %2").arg(line).arg(message);
    if (column > 0)
        return tr("column %1: %2").arg(column).arg(message);
    if (!place.isEmpty())
        return QStringLiteral("%1: %2").arg(place, message);
    return message;
}

int columnAt(QStringView line, qsizetype index)
{
    const QStringView before = line.first(index);
    return 1 + static_cast<int>(
                   std::count_if(before.begin(), before.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

} // namespace loopscope
