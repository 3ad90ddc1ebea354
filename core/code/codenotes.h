#pragma once

#include <QString>
#include <QStringView>

namespace loopscope {

/// The comment that the templates of programs know by this key, in the window's language where it has
/// installed one, else English. Empty where there is no such comment.
QString codeNote(QStringView key);

} // namespace loopscope
