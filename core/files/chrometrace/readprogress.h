#pragma once

#include <atomic>
#include <cstdint>

namespace loopscope {

/// How far the reading of a file has come, and the wish to end it. One thread reads; any other may look and
/// cancel.
struct ReadProgress
{
    std::atomic<std::int64_t> bytesRead{0};  ///< of the file as it lies there
    std::atomic<std::int64_t> bytesTotal{0}; ///< 0 until it is known
    std::atomic<bool> cancelled{false};
};

} // namespace loopscope
