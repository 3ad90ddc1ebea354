#pragma once

#include "core/plan/problem.h"
#include "core/trace/clock.h"

#include <QStringView>

namespace loopscope {

/// The longest that a task, a deadline or an interval can be asked to last.
inline constexpr Nanos maxDuration = std::chrono::hours(24);

/// A length of time as task lines write it, 0 … maxDuration: "250us", "200ms", "1.5s", "2min". Decimal
/// fractions are exact, to the nearest nanosecond. The problem has the column.
Result<Nanos> parseDuration(QStringView text);

/// `duration` (not negative) in the unit that suits it, exactly: parseDuration() reads it back as the same.
QString exactDuration(Nanos duration);

} // namespace loopscope
