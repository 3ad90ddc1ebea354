#include "core/files/chrometrace/eventkey.h"

#include <functional>

namespace loopscope {

namespace {

// Two different ones agree once in 2^64 times, and then two spans of one name change their ends.
std::uint64_t mixed(std::uint64_t hash, std::string_view text)
{
    return (hash ^ std::hash<std::string_view>()(text)) * 0x9e3779b97f4a7c15u + 0x632be59bd9b4e019u;
}

} // namespace

KeyedEvent::Part partOf(char phase)
{
    switch (phase) {
    case 'b':
    case 'S':
    case 's': return KeyedEvent::Part::Begin;
    case 'e':
    case 'F':
    case 'f': return KeyedEvent::Part::End;
    default: return KeyedEvent::Part::Middle;
    }
}

std::optional<std::uint64_t> keyOf(const EventFields& fields, char kind, std::int64_t pid)
{
    const FieldText id = !fields.localId.isMissing()    ? fields.localId
                         : !fields.globalId.isMissing() ? fields.globalId
                                                        : fields.id;
    if (id.isMissing())
        return std::nullopt;
    const std::int64_t process = fields.localId.isMissing() ? 0 : pid;
    std::uint64_t key =
        static_cast<std::uint64_t>(process) * 0xbf58476d1ce4e5b9u + static_cast<unsigned char>(kind);
    for (const std::string_view part : {fields.category, fields.scope, id.text})
        key = mixed(key, part);
    return key;
}

} // namespace loopscope
