#pragma once

#include <QString>

namespace loopscope {

/// "five-downloads.py" for a plan named "Five downloads": letters and digits of any script, and what no
/// system minds in a file's name. `ending` with its dot.
QString codeFileName(const QString& planName, QLatin1String ending);

} // namespace loopscope
