#include "core/files/displaywidth.h"

#include <QList>

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode's East Asian Width "W" and "F", in whole blocks, and emoji.
constexpr std::array wideRanges{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0x4dbf},   Range{0x4e00, 0xa4cf},
    Range{0xa960, 0xa97f},   Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},
    Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x1f300, 0x1f64f}, Range{0x1f680, 0x1f6ff},
    Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd},
};

int widthOf(char32_t sign)
{
    const QChar::Category category = QChar::category(sign);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(), [&](const Range& range) {
        return sign >= range.first && sign <= range.last;
    });
    return wide ? 2 : 1;
}

bool isHarmful(char32_t sign)
{
    const QChar::Category category = QChar::category(sign);
    const bool turnsDirection = (sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2066 && sign <= 0x2069);
    return turnsDirection || category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint sign : text.toUcs4())
        width += widthOf(sign);
    return width;
}

QString harmless(QStringView text)
{
    QString safe;
    for (const uint sign : text.toUcs4()) {
        const char32_t shown = isHarmful(sign) ? U'?' : sign;
        safe += QString::fromUcs4(&shown, 1);
    }
    return safe;
}

QString cutToWidth(QStringView text, int width)
{
    const QString safe = harmless(text);
    if (displayWidth(safe) <= width)
        return safe;
    QString cut;
    int used = 1; // the "…"
    for (const uint sign : safe.toUcs4()) {
        used += widthOf(sign);
        if (used > width)
            break;
        const char32_t kept = sign;
        cut += QString::fromUcs4(&kept, 1);
    }
    return width > 0 ? cut + QChar(0x2026) : QString();
}

QString padToWidth(QStringView text, int width)
{
    const QString cut = cutToWidth(text, width);
    return cut + QString(std::max(0, width - displayWidth(cut)), QLatin1Char(' '));
}

QString rightAligned(const QString& text, int width)
{
    return QString(std::max(0, width - displayWidth(text)), QLatin1Char(' ')) + text;
}

QStringList wrapToWidth(const QString& sentence, int width, const QString& lead, int indent)
{
    QStringList lines(lead);
    for (const QString& word : sentence.split(QLatin1Char(' '))) {
        QString& line = lines.back();
        if (line.isEmpty())
            line = cutToWidth(word, width);
        else if (displayWidth(line) + 1 + displayWidth(word) <= width)
            line += QLatin1Char(' ') + word;
        else
            lines += QString(indent, QLatin1Char(' ')) + cutToWidth(word, width - indent);
    }
    return lines;
}

} // namespace loopscope
