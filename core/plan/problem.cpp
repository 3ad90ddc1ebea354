#include "core/plan/problem.h"

namespace loopscope {

QString Problem::toString() const
{
    if (line > 0 && column > 0)
        return QStringLiteral("line %1, column %2: %3").arg(line).arg(column).arg(message);
    if (line > 0)
        return QStringLiteral("line %1: %2").arg(line).arg(message);
    if (!place.isEmpty())
        return QStringLiteral("%1: %2").arg(place, message);
    return message;
}

} // namespace loopscope
