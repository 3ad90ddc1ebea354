#pragma once

#include <QJsonObject>
#include <QStringList>

#include <cmath>

namespace loopscope::test {

/// Gathers which rules something breaks, in words; the first ones of a kind are enough to see what is wrong.
class BrokenRules
{
public:
    void expect(bool holds, const QString& rule)
    {
        if (!holds && m_rules.size() < 20)
            m_rules += rule;
    }
    void add(const QStringList& rules) { m_rules += rules; }
    const QStringList& list() const { return m_rules; }

private:
    QStringList m_rules;
};

/// A time in milliseconds or microseconds of JSON as whole nanoseconds.
inline qint64 nanosFromMillis(const QJsonValue& value)
{
    return std::llround(value.toDouble() * 1e6);
}
inline qint64 nanosFromMicros(const QJsonValue& value)
{
    return std::llround(value.toDouble() * 1e3);
}

/// `object[key]` without a cast of the key.
inline QJsonValue at(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key));
}

} // namespace loopscope::test
