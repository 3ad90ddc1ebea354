#pragma once

#include "core/trace/recording.h"

#include <vector>

namespace loopscope {

/// A question that a person put to the loop. Run time.
struct QuestionMark
{
    Nanos asked{};
    std::optional<Nanos> answered; ///< none while the loop owes the answer
    bool operator==(const QuestionMark&) const = default;
};

/// The questions of a run, by the time of asking.
std::vector<QuestionMark> questionMarks(const Recording& recording);

} // namespace loopscope
