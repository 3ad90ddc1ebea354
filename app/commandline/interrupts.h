#pragma once

namespace loopscope {

/// From now on SIGINT and SIGTERM are only noted, any number of them. Main thread, once.
void noteInterrupts();

/// Whether one came. Any thread.
bool wasInterrupted();

} // namespace loopscope
