#pragma once

// readerwriterqueue tells ThreadSanitizer of its hand-overs under Clang only; GCC's runtime has the same
// calls.
#if defined(__SANITIZE_THREAD__) && !defined(__clang__)
extern "C" void AnnotateHappensBefore(const char*, int, void*);
extern "C" void AnnotateHappensAfter(const char*, int, void*);
namespace moodycamel {
inline int gcc_tsan_global;
}
#define AE_TSAN_ANNOTATE_RELEASE() AnnotateHappensBefore(__FILE__, __LINE__, &::moodycamel::gcc_tsan_global)
#define AE_TSAN_ANNOTATE_ACQUIRE() AnnotateHappensAfter(__FILE__, __LINE__, &::moodycamel::gcc_tsan_global)
#endif

#include "core/trace/event.h"

#include <readerwriterqueue.h>

namespace loopscope {

/// Lock-free, one producing and one consuming thread; grows when it is full. enqueue() is false only when
/// memory ran out.
using EventQueue = moodycamel::ReaderWriterQueue<Event, 4096>;

} // namespace loopscope
