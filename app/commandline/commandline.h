#pragma once

namespace loopscope {

/// The whole program: reads the arguments, then runs the command they name or shows the window. Returns the
/// exit status (contracts, "Command line").
int runCommandLine(int& argc, char** argv);

} // namespace loopscope
