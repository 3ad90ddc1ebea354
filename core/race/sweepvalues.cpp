#include "core/race/sweepvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace loopscope {

namespace {

struct SweepValues
{
    Q_DECLARE_TR_FUNCTIONS(SweepValues)
};

} // namespace

Result<std::vector<int>> parseSweepValues(const QString& text, SweptSetting over)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    std::vector<int> values;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        if (!isNumber || value < 1 || value > greatestSwept(over))
            return Problem{SweepValues::tr("expected whole numbers from 1 to %1, not %2")
                               .arg(greatestSwept(over))
                               .arg(part)};
        values.push_back(value);
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values.empty())
        return Problem{SweepValues::tr("expected numbers, as 1, 2, 4")};
    if (values.size() > mostSweepValues)
        return Problem{SweepValues::tr("at most %1 values").arg(mostSweepValues)};
    return values;
}

QString sweepValuesText(const std::vector<int>& values)
{
    QStringList parts;
    for (const int value : values)
        parts += QString::number(value);
    return parts.join(QStringLiteral(", "));
}

} // namespace loopscope
