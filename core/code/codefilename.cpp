#include "core/code/codefilename.h"

namespace loopscope {

namespace {
constexpr qsizetype longestName = 40;
}

QString codeFileName(const QString& planName, QLatin1String ending)
{
    QString name;
    for (const QChar c : planName.first(std::min(planName.size(), longestName)).toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    if (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("plan") : name) + ending;
}

} // namespace loopscope
