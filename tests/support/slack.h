#pragma once

namespace loopscope::test {

/// By how much a limit of time is wider where a sanitizer makes everything slower.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
inline constexpr int slack = 10;
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
inline constexpr int slack = 10;
#else
inline constexpr int slack = 1;
#endif
#else
inline constexpr int slack = 1;
#endif

} // namespace loopscope::test
