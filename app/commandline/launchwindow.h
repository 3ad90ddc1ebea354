#pragma once

namespace loopscope {

/// `loopscope [FILE]`: shows the window, where there is a display. There must be no QCoreApplication yet.
/// Returns the exit status.
int launchWindow(int& argc, char** argv);

} // namespace loopscope
