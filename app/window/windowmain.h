#pragma once

#include <QString>

namespace loopscope {

/// Shows the main window, opening `file` where it is not empty, and runs until it is closed. Returns the exit
/// status: 0, or 2 where the file was refused, which standard error explains; then no window was shown. There
/// must be a display.
int showWindow(int& argc, char** argv, const QString& file);

} // namespace loopscope
