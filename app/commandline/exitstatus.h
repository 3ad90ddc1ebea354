#pragma once

namespace loopscope {

/// The program's exit statuses, in the contracts' order of precedence: 2, 4, 130, 3, 1, 0.
enum ExitStatus : int {
    Success = 0,
    SomeTaskFailed = 1, ///< or was cancelled
    WrongUsage = 2,     ///< or a file that was refused; nothing ran
    FailIfHeld = 3,
    NoDisplay = 4,
    Interrupted = 130,
};

} // namespace loopscope
