#pragma once

#include "core/plan/problem.h"
#include "core/trace/clock.h"

#include <QJsonObject>
#include <QVarLengthArray>

#include <limits>
#include <optional>

namespace loopscope {

/// Reads the fields of one JSON object, each checked for type and range, because QJsonValue turns what it
/// does not understand into 0 without a word. A field that is absent or wrong reads as nothing; the first
/// wrong one is kept as the problem. Whatever was never asked for is unknown.
class JsonFields
{
public:
    /// `place` says where the object stands: "tasks[3]", or empty for the whole file.
    JsonFields(QJsonObject object, QString place);

    bool has(QLatin1String key) const { return m_object.contains(key); }
    std::optional<QString> text(QLatin1String key);
    std::optional<bool> truth(QLatin1String key);
    std::optional<int> integer(QLatin1String key, int least, int most = std::numeric_limits<int>::max());
    /// A number of milliseconds, with a fraction if need be, from `least` to maxDuration.
    std::optional<Nanos> milliseconds(QLatin1String key, Nanos least);
    std::optional<QJsonArray> array(QLatin1String key);
    std::optional<QJsonObject> object(QLatin1String key);

    /// Keeps a problem with the value of `key`, unless there is one already.
    void refuse(QLatin1String key, const QString& message);
    /// The same with the object itself.
    void refuse(const QString& message);
    const std::optional<Problem>& problem() const { return m_problem; }

    /// The fields that nobody asked for.
    QJsonObject unknown() const;

private:
    std::optional<QJsonValue> take(QLatin1String key);

    QJsonObject m_object;
    QString m_place;
    QVarLengthArray<QLatin1String, 16> m_taken; ///< present and asked for
    std::optional<Problem> m_problem;
};

} // namespace loopscope
