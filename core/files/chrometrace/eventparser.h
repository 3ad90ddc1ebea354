#pragma once

#include "core/files/chrometrace/eventfields.h"

#include <cstddef>
#include <functional>
#include <optional>

#include <simdjson.h>

namespace loopscope {

/// Reads one event after the other, each by itself. One thread.
class EventParser
{
public:
    /// The fields of `json`, which simdjson's padding must follow. Nothing where it is not JSON.
    std::optional<EventFields> fieldsOf(std::string_view json);

    /// Calls `take` for each text or number of `args`, the args of the last event. False: they are not JSON.
    bool eachArg(std::string_view args,
                 const std::function<void(std::string_view key, FieldText value)>& take);

private:
    simdjson::ondemand::parser m_events;
    simdjson::ondemand::parser m_args;
};

} // namespace loopscope
