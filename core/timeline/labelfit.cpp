#include "core/timeline/labelfit.h"

#include <algorithm>

namespace loopscope {

FittedLabel fitLabel(const QStringList& forms, double left, double right, double limit, double padding,
                     const MeasureText& measure)
{
    for (const QString& form : forms) {
        if (measure(form) <= right - left - 2 * padding)
            return {FittedLabel::Place::Inside, form, left + padding};
    }
    return fitBeside(forms, right + padding, limit, measure);
}

FittedLabel fitBeside(const QStringList& forms, double left, double limit, const MeasureText& measure)
{
    for (const QString& form : forms) {
        if (left + measure(form) <= limit)
            return {FittedLabel::Place::Beside, form, left};
    }
    return {};
}

QString plainLabel(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool turns = code == 0x200e || code == 0x200f || code == 0x061c ||
                           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (turns)
            continue;
        const bool breaks = c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029;
        plain += breaks ? QLatin1Char(' ') : c;
    }
    return plain;
}

} // namespace loopscope
