#include "core/timeline/questionmarks.h"

namespace loopscope {

// Recordings hold no questions yet; the painter draws whatever stands here.
std::vector<QuestionMark> questionMarks(const Recording&)
{
    return {};
}

} // namespace loopscope
