#include "core/files/tracefields.h"

#include <cmath>

namespace loopscope {

using namespace simdjson;

std::int64_t TraceFields::integer(const char* key, std::int64_t least, std::int64_t most)
{
    dom::element element;
    std::int64_t number = 0;
    if (!find(key, element))
        return 0;
    if (element.get(number) == SUCCESS && number >= least && number <= most)
        return number;
    refuse(key, Problem::tr("expected a whole number from %1 to %2").arg(least).arg(most));
    return 0;
}

std::int64_t TraceFields::integerOrNull(const char* key, std::int64_t least, std::int64_t most)
{
    return isNull(key) ? 0 : integer(key, least, most);
}

bool TraceFields::truth(const char* key)
{
    dom::element element;
    bool value = false;
    if (find(key, element) && element.get(value) != SUCCESS)
        refuse(key, Problem::tr("expected true or false"));
    return value;
}

std::optional<bool> TraceFields::truthOrNull(const char* key)
{
    return isNull(key) ? std::nullopt : std::optional(truth(key));
}

std::string_view TraceFields::text(const char* key)
{
    dom::element element;
    std::string_view value;
    if (find(key, element) && element.get(value) != SUCCESS)
        refuse(key, Problem::tr("expected a text"));
    return value;
}

std::string_view TraceFields::textOrNull(const char* key)
{
    return isNull(key) ? std::string_view() : text(key);
}

Nanos TraceFields::micros(const char* key)
{
    return time(key, 1e3);
}

Nanos TraceFields::millis(const char* key)
{
    return time(key, 1e6);
}

std::optional<Nanos> TraceFields::millisOrNull(const char* key)
{
    return isNull(key) ? std::nullopt : std::optional(millis(key));
}

std::vector<dom::element> TraceFields::list(const char* key)
{
    dom::element element;
    dom::array value;
    if (!find(key, element))
        return {};
    if (element.get(value) == SUCCESS)
        return {value.begin(), value.end()};
    refuse(key, Problem::tr("expected a list: [ … ]"));
    return {};
}

TraceFields TraceFields::object(const char* key)
{
    dom::element element;
    dom::object value;
    if (find(key, element) && element.get(value) != SUCCESS)
        refuse(key, Problem::tr("expected an object: { … }"));
    return {value, m_list, m_index, m_problem};
}

dom::element TraceFields::value(const char* key)
{
    dom::element element;
    find(key, element);
    return element;
}

void TraceFields::refuse(const char* key, const QString& message)
{
    if (m_problem)
        return;
    m_problem = Problem{message};
    m_problem->place =
        QStringLiteral("%1[%2].%3").arg(QLatin1String(m_list)).arg(m_index).arg(QLatin1String(key));
}

QString TraceFields::shortened(std::string_view text)
{
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(40);
    for (QChar& c : shown)
        c = c.isPrint() ? c : QLatin1Char('?');
    return shown;
}

// Once something was refused the rest reads as nothing: its object may be none.
bool TraceFields::find(const char* key, dom::element& element)
{
    if (m_problem)
        return false;
    if (m_object.at_key(key).get(element) == SUCCESS)
        return true;
    refuse(key, Problem::tr("is missing"));
    return false;
}

bool TraceFields::isNull(const char* key)
{
    dom::element element;
    return find(key, element) && element.is_null();
}

Nanos TraceFields::time(const char* key, double nanosPerUnit)
{
    dom::element element;
    double number = 0;
    if (!find(key, element))
        return Nanos(0);
    const bool isNumber = element.get(number) == SUCCESS;
    const double nanos = number * nanosPerUnit;
    if (isNumber && nanos >= 0 && nanos <= static_cast<double>(maxTraceTime.count()))
        return Nanos(std::llround(nanos));
    refuse(key, Problem::tr("expected a time from 0 to 12 days"));
    return Nanos(0);
}

} // namespace loopscope
