#pragma once

#include "core/trace/clock.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace loopscope::bench {

/// The connections of the benchmark's server by their descriptors: what has come of a request, which answers
/// wait for their time. One thread.
class Connections
{
public:
    /// Something came on the connection, or it was closed.
    void readable(int file);
    /// Sends the answers whose time has come.
    void answerDue();
    /// When the next answer is due, steady time.
    std::optional<Nanos> nextDue() const;

private:
    void answer(int file, std::string_view target);
    void send(int file, int bytes);
    void close(int file);

    std::unordered_map<int, std::string> m_requests; // so far
    std::multimap<Nanos, int> m_delayed;
    std::map<int, std::string> m_answers; // ready made, by the length of their bodies
};

} // namespace loopscope::bench
