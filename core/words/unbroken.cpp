#include "core/words/unbroken.h"

#include <QRegularExpression>

namespace loopscope {

QString unbroken(QString text)
{
    static const QRegularExpression unit(QStringLiteral("(?<=\\d) (?=(?:m|µ)?s\\b)"));
    return text.replace(unit, QString(QChar(QChar::Nbsp)));
}

} // namespace loopscope
