#include "core/plan/duration.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

struct Unit
{
    QStringView name;
    std::int64_t nanos;
};

constexpr std::array units{
    Unit{u"us", 1'000},           Unit{u"ms", 1'000'000},        Unit{u"s", 1'000'000'000},
    Unit{u"min", 60'000'000'000}, Unit{u"\u00b5s", 1'000} /*µ*/, Unit{u"\u03bcs", 1'000} /*μ*/,
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// How many digits `text` begins with.
qsizetype digitsAtStart(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
}

/// The number that `digits` say, or `most` where it is more.
std::int64_t wholeNumber(QStringView digits, std::int64_t most)
{
    std::int64_t number = 0;
    for (const QChar digit : digits) {
        number = number * 10 + (digit.unicode() - u'0');
        if (number >= most)
            return most;
    }
    return number;
}

/// 0.`digits` of `unit`, rounded to the nearest nanosecond. Whole numbers throughout: three groups of six
/// digits, the last first, because a unit times a million still fits into 64 bits.
std::int64_t fractionOf(std::int64_t unit, QStringView digits)
{
    constexpr std::int64_t million = 1'000'000;
    std::array<std::int64_t, 3> groups{};
    for (qsizetype i = 0; i < 18; ++i) {
        const std::int64_t digit = i < digits.size() ? digits[i].unicode() - u'0' : 0;
        std::int64_t& group = groups[static_cast<std::size_t>(i / 6)];
        group = group * 10 + digit;
    }
    const std::int64_t rest = (unit * groups[1] + unit * groups[2] / million) / million;
    return (unit * groups[0] + rest + million / 2) / million;
}

Problem problemAt(QStringView text, qsizetype index, const QString& message)
{
    return Problem{.message = message, .column = columnAt(text, index)};
}

Problem notANumber(QStringView text, qsizetype index)
{
    if (text.startsWith(u'-'))
        return problemAt(text, 0, Problem::tr("a length of time is not negative"));
    return problemAt(text, index,
                     Problem::tr("expected a length of time such as 250us, 200ms, 1.5s or 2min"));
}

} // namespace

Result<Nanos> parseDuration(QStringView text)
{
    const QStringView whole = text.first(digitsAtStart(text));
    QStringView rest = text.sliced(whole.size());
    QStringView fraction;
    if (rest.startsWith(u'.')) {
        fraction = rest.sliced(1, digitsAtStart(rest.sliced(1)));
        if (fraction.isEmpty())
            return notANumber(text, whole.isEmpty() ? 0 : whole.size() + 1);
        rest = rest.sliced(1 + fraction.size());
    }
    if (whole.isEmpty() && fraction.isEmpty())
        return notANumber(text, 0);

    const auto unit =
        std::find_if(units.begin(), units.end(), [&](const Unit& known) { return known.name == rest; });
    if (unit == units.end()) {
        const qsizetype index = text.size() - rest.size();
        return problemAt(text, index,
                         Problem::tr("expected a unit right after the number: us, ms, s or min"));
    }
    const std::int64_t most = maxDuration.count() / unit->nanos + 1;
    const Nanos duration(wholeNumber(whole, most) * unit->nanos + fractionOf(unit->nanos, fraction));
    if (duration > maxDuration)
        return problemAt(text, 0, Problem::tr("a length of time is at most 24 hours (1440min)"));
    return duration;
}

QString exactDuration(Nanos duration)
{
    const std::int64_t count = duration.count();
    std::size_t index = 0;
    while (index < 2 && count >= units[index + 1].nanos)
        ++index;
    if (count == 0 || count % units[3].nanos == 0)
        index = count == 0 ? 2 : 3;
    const Unit& unit = units[index];
    const std::int64_t rest = count % unit.nanos;
    QString text = QString::number(count / unit.nanos);
    if (rest > 0) {
        const auto digits = QString::number(unit.nanos).size() - 1; // these units are powers of ten
        QString fraction = QString::number(rest).rightJustified(digits, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return text.append(unit.name);
}

} // namespace loopscope
