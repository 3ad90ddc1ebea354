#pragma once

#include "core/plan/problem.h"
#include "core/trace/clock.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <simdjson.h>

namespace loopscope {

/// Longest time that a recording may hold: twelve days. A double has every nanosecond up to there.
inline constexpr Nanos maxTraceTime = std::chrono::hours(12 * 24);

/// Reads the fields of one JSON object of a recording, each checked for type and range. A wrong one reads as
/// 0, empty or null, and the first of them becomes the problem, which several readers share.
class TraceFields
{
public:
    /// `list` and `index` say where the object stands: traceEvents, 17. Both outlive the reader.
    TraceFields(simdjson::dom::object object, const char* list, std::size_t index,
                std::optional<Problem>& problem)
        : m_object(object)
        , m_list(list)
        , m_index(index)
        , m_problem(problem)
    {
    }

    std::int64_t integer(const char* key, std::int64_t least, std::int64_t most);
    /// 0 where it is null.
    std::int64_t integerOrNull(const char* key, std::int64_t least, std::int64_t most);
    bool truth(const char* key);
    std::string_view text(const char* key);
    std::string_view textOrNull(const char* key); ///< empty where it is null
    Nanos micros(const char* key);
    Nanos millis(const char* key);
    std::optional<Nanos> millisOrNull(const char* key);
    std::optional<bool> truthOrNull(const char* key);
    std::vector<simdjson::dom::element> list(const char* key);
    TraceFields object(const char* key);
    simdjson::dom::element value(const char* key); ///< of any type

    /// The value that `fromName` finds for a text.
    template <class FromName>
    auto named(const char* key, FromName fromName)
    {
        const std::string_view name = text(key);
        const auto found = fromName(name);
        if (!found)
            refuse(key, Problem::tr("\"%1\" is not a name that is known here").arg(shortened(name)));
        return found.value_or(typename decltype(found)::value_type());
    }

    void refuse(const char* key, const QString& message);
    bool failed() const { return m_problem.has_value(); }

private:
    static QString shortened(std::string_view text);
    bool find(const char* key, simdjson::dom::element& element);
    bool isNull(const char* key);
    Nanos time(const char* key, double nanosPerUnit);

    simdjson::dom::object m_object;
    const char* m_list;
    std::size_t m_index;
    std::optional<Problem>& m_problem;
};

} // namespace loopscope
