#pragma once

#include "core/plan/planfile.h"
#include "core/plan/tasklist.h"

#include <QMap>

namespace loopscope {

/// Makes a plan of the root object of a plan file. Used once.
class PlanReader
{
public:
    Result<LoadedPlan> read(const QJsonObject& root);

private:
    std::optional<Problem> readTasks(const QJsonArray& tasks);
    std::optional<Problem> readTask(const QJsonValue& value, const QString& place);
    void noteUnknown(const QJsonObject& unknown, const QString& place);
    QStringList warnings() const;

    struct UnknownKey
    {
        QString place; ///< of the first
        int count = 0;
    };

    TaskList m_tasks;
    QMap<QString, UnknownKey> m_unknown; ///< by key, so that a key in each of many tasks is one warning
};

} // namespace loopscope
