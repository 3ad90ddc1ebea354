#pragma once

namespace loopscope {

/// How many files and sockets this process may open, after raising its own limit as far as the system lets
/// it. A very large number where there is no such limit.
int raisedFileDescriptorLimit();

/// How many connections at once fit under `limit`, when each takes one descriptor here, one more if the
/// practice server in this process is at its other end, and its share of a manager's event loop.
int affordableConnections(int limit, bool practice);

} // namespace loopscope
