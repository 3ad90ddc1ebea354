#include "core/plan/starterplan.h"

#include "core/plan/planfile.h"

#include <QFile>

namespace loopscope {

Plan starterPlan()
{
    QFile file(QStringLiteral(":/plans/starter.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the starter plan is not built in");
    Result<LoadedPlan> loaded = planFromJson(file.readAll());
    if (!loaded)
        qFatal("the starter plan: %s", qPrintable(loaded.problem().toString()));
    return std::move(loaded->plan);
}

} // namespace loopscope
