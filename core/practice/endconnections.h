#pragma once

#include <cstdint>

namespace loopscope {

/// Ends the connections that this process has accepted on a local TCP port: both ends see them close, and
/// whoever waits for one here is released. With `peerPort`, only the one from there. Listening sockets are
/// left alone.
///
/// For servers of a library that keeps its sockets to itself. Any thread; does nothing where there is no
/// POSIX.
void endConnections(std::uint16_t localPort, std::uint16_t peerPort = 0);

} // namespace loopscope
