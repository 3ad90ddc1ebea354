#pragma once

#include <QKeySequence>
#include <QString>

namespace loopscope {

/// The key that types this letter of the two-set Korean keyboard ("ㅁ": A), as a key sequence, with Shift
/// where `shift` says that it is held or the letter tells it ("ㅃ": Shift+Q); empty for any other text. Where
/// a Korean input method swallows a letter's key and gives only the letter, commands on plain letters still
/// act.
QKeySequence latinKeyOfHangul(const QString& text, bool shift);

} // namespace loopscope
