#include "core/plan/jsonfields.h"

#include "core/plan/duration.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace loopscope {

JsonFields::JsonFields(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_place(std::move(place))
{
}

std::optional<QString> JsonFields::text(QLatin1String key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    if (!value->isString()) {
        refuse(key, Problem::tr("expected a text"));
        return std::nullopt;
    }
    return value->toString();
}

std::optional<bool> JsonFields::truth(QLatin1String key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    if (!value->isBool()) {
        refuse(key, Problem::tr("expected true or false"));
        return std::nullopt;
    }
    return value->toBool();
}

std::optional<int> JsonFields::integer(QLatin1String key, int least, int most)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    const double number = value->toDouble(std::nan(""));
    if (!(number >= least && number <= most) || number != std::floor(number)) {
        const bool bounded = most < std::numeric_limits<int>::max();
        refuse(key, bounded ? Problem::tr("expected a whole number from %1 to %2").arg(least).arg(most)
                            : Problem::tr("expected a whole number from %1").arg(least));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<Nanos> JsonFields::milliseconds(QLatin1String key, Nanos least)
{
    using Millis = std::chrono::duration<double, std::milli>;
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    const double number = value->toDouble(std::nan(""));
    const bool fits = number >= 0 && number <= Millis(maxDuration).count();
    const Nanos duration(fits ? std::llround(number * 1e6) : -1);
    if (duration < least) {
        refuse(key, least > Nanos::zero()
                        ? Problem::tr("expected a number of milliseconds, more than 0 to 86400000 (24 hours)")
                        : Problem::tr("expected a number of milliseconds, 0 to 86400000 (24 hours)"));
        return std::nullopt;
    }
    return duration;
}

std::optional<QJsonArray> JsonFields::array(QLatin1String key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    if (!value->isArray()) {
        refuse(key, Problem::tr("expected a list: [ … ]"));
        return std::nullopt;
    }
    return value->toArray();
}

std::optional<QJsonObject> JsonFields::object(QLatin1String key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    if (!value->isObject()) {
        refuse(key, Problem::tr("expected an object: { … }"));
        return std::nullopt;
    }
    return value->toObject();
}

void JsonFields::refuse(QLatin1String key, const QString& message)
{
    if (m_problem)
        return;
    const QString before = m_place.isEmpty() ? QString() : m_place + u'.';
    m_problem = Problem{.message = message, .place = before + key};
}

void JsonFields::refuse(const QString& message)
{
    if (!m_problem)
        m_problem = Problem{.message = message, .place = m_place};
}

QJsonObject JsonFields::unknown() const
{
    if (m_taken.size() == m_object.size())
        return {};
    QJsonObject rest = m_object;
    for (const QLatin1String key : m_taken)
        rest.remove(key);
    return rest;
}

std::optional<QJsonValue> JsonFields::take(QLatin1String key)
{
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd())
        return std::nullopt;
    if (!m_taken.contains(key))
        m_taken.push_back(key);
    return *found;
}

} // namespace loopscope
