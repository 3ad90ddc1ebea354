#include "app/plot/hangulkeys.h"

namespace loopscope {

namespace {

// Each letter at its key's place in the second string.
constexpr char16_t letters[] = u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
constexpr char16_t keys[] = u"QWERTYUIOPASDFGHJKLZXCVBNM";
static_assert(std::size(letters) == std::size(keys));

// The only ones that Shift changes.
constexpr char16_t shiftedLetters[] = u"ㅃㅉㄸㄲㅆㅒㅖ";
constexpr char16_t shiftedKeys[] = u"QWERTOP";
static_assert(std::size(shiftedLetters) == std::size(shiftedKeys));

} // namespace

QKeySequence latinKeyOfHangul(const QString& text, bool shift)
{
    if (text.size() != 1)
        return {};
    const qsizetype shifted = QStringView(shiftedLetters).indexOf(text.front());
    if (shifted >= 0)
        return QKeySequence(QStringLiteral("Shift+%1").arg(QChar(shiftedKeys[shifted])));
    const qsizetype plain = QStringView(letters).indexOf(text.front());
    if (plain < 0)
        return {};
    const QString key{QChar(keys[plain])};
    return QKeySequence(shift ? QStringLiteral("Shift+") + key : key);
}

} // namespace loopscope
