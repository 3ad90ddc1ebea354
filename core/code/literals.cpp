#include "core/code/literals.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
}

bool isSeen(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    case QChar::Separator_Space: return point == U' ';
    default: return true;
    }
}

/// `text` between quotes, each code point that cannot stand as it is as `escaped` has it.
template <class Escaped>
QString literalOf(QStringView text, const Escaped& escaped)
{
    QString literal(u'"');
    if (std::all_of(text.begin(), text.end(), isPlain)) // nearly always
        return literal.append(text) + u'"';
    for (const uint sign : text.toUcs4()) {
        const char32_t point = sign;
        if (point == U'"' || point == U'\\')
            (literal += u'\\') += QChar(point);
        else if (isSeen(point))
            literal += QStringView(QChar::fromUcs4(point));
        else
            literal += escaped(point);
    }
    return literal + u'"';
}

QString pythonEscape(char32_t point)
{
    const QString digits = QString::number(point, 16);
    if (point <= 0xff)
        return QStringLiteral("\\x") + digits.rightJustified(2, u'0');
    if (point <= 0xffff)
        return QStringLiteral("\\u") + digits.rightJustified(4, u'0');
    return QStringLiteral("\\U") + digits.rightJustified(8, u'0');
}

// Three octal digits a byte: a hexadecimal escape would go on into what follows it.
QString octal(char byte)
{
    return u'\\' + QString::number(static_cast<uchar>(byte), 8).rightJustified(3, u'0');
}

QString cppEscape(char32_t point)
{
    QString escape;
    for (const char byte : QString::fromUcs4(&point, 1).toUtf8())
        escape += octal(byte);
    return escape;
}

} // namespace

QString pythonString(QStringView text)
{
    return literalOf(text, pythonEscape);
}

QString pythonSeconds(Nanos duration)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(duration);
    QString fraction = QString::number((duration - seconds).count()).rightJustified(9, u'0');
    while (fraction.size() > 1 && fraction.endsWith(u'0'))
        fraction.chop(1);
    return QString::number(seconds.count()) + u'.' + fraction;
}

// "??/" and such once meant other signs; compilers still warn of them.
QString cppString(QStringView text)
{
    return literalOf(text, cppEscape).replace(QLatin1String("??"), QLatin1String("?\\?"));
}

QString cppBytes(const QByteArray& bytes)
{
    QString literal(u'"');
    for (const char byte : bytes)
        literal += isPlain(QLatin1Char(byte)) ? QString(QLatin1Char(byte)) : octal(byte);
    return literal.replace(QLatin1String("??"), QLatin1String("?\\?")) + u'"';
}

QString cppDuration(Nanos duration)
{
    struct Unit
    {
        std::int64_t nanos;
        QLatin1String suffix;
    };
    static constexpr std::array units{Unit{1'000'000'000, QLatin1String("s")},
                                      Unit{1'000'000, QLatin1String("ms")}, Unit{1000, QLatin1String("us")}};
    for (const Unit& unit : units) {
        if (duration.count() % unit.nanos == 0)
            return QString::number(duration.count() / unit.nanos) + unit.suffix;
    }
    return QString::number(duration.count()) + QStringLiteral("ns");
}

} // namespace loopscope
