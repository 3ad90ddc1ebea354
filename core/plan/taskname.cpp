#include "core/plan/taskname.h"

#include "core/plan/problem.h"

namespace loopscope {

namespace {

bool isUnfit(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

qsizetype unfitCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate() || isUnfit(text[i]))
            return i;
    }
    return -1;
}

std::optional<QString> nameProblem(QStringView name)
{
    if (name.size() > maxNameLength)
        return Problem::tr("a name has at most %1 characters").arg(maxNameLength);
    if (unfitCharacter(name) >= 0)
        return Problem::tr("a name is text of one line, without control characters");
    return std::nullopt;
}

} // namespace loopscope
