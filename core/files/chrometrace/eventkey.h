#pragma once

#include "core/files/chrometrace/eventfields.h"
#include "core/files/chrometrace/keyedevents.h"

#include <optional>

namespace loopscope {

/// What the events that belong together have in common: category, scope and id. Ids count across processes,
/// except those that say that they are local. `kind` tells apart what never belongs together: 'b' and its
/// kind, the old 'S', 's'. Nothing where there is no id.
std::optional<std::uint64_t> keyOf(const EventFields& fields, char kind, std::int64_t pid);

/// What an event of such a phase is among those that belong together.
KeyedEvent::Part partOf(char phase);

} // namespace loopscope
