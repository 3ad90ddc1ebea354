#pragma once

#include <QStringList>

namespace loopscope {

/// How many columns of a terminal `text` takes: two for each wide sign (Chinese, Japanese, Korean, emoji),
/// none for marks that sit on another sign.
int displayWidth(QStringView text);

/// `text` in one line that no terminal takes for a command: control signs and such as turn the writing
/// direction become "?".
QString harmless(QStringView text);

/// harmless `text`, cut to `width` columns with "…" at its end if it is longer.
QString cutToWidth(QStringView text, int width);

/// The same, with blanks behind it up to exactly `width` columns.
QString padToWidth(QStringView text, int width);

/// The text with blanks before it up to `width` columns; not cut where it is longer.
QString rightAligned(const QString& text, int width);

/// `sentence`, behind `lead`, broken between words into lines of at most `width` columns; all but the first
/// are indented, by `indent` columns. A word that fits in no line is cut.
QStringList wrapToWidth(const QString& sentence, int width, const QString& lead = {}, int indent = 4);

} // namespace loopscope
