#include "app/timeline/hangulkeys.h"

namespace loopscope {

namespace {
// Each letter at its key's place in the second string.
constexpr char16_t letters[] = u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
constexpr char16_t keys[] = u"QWERTYUIOPASDFGHJKLZXCVBNM";
static_assert(std::size(letters) == std::size(keys));
} // namespace

QKeySequence latinKeyOfHangul(const QString& text)
{
    const qsizetype place = text.size() == 1 ? QStringView(letters).indexOf(text.front()) : -1;
    return place < 0 ? QKeySequence() : QKeySequence(QString(QChar(keys[place])));
}

} // namespace loopscope
