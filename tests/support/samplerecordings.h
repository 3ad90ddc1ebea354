#pragma once

#include "core/trace/recording.h"

#include <memory>
#include <vector>

namespace loopscope::test {

/// A run that a person wrote down, and what it is called in a test's rows.
struct SampleRecording
{
    const char* name;
    std::shared_ptr<const Recording> recording;
};

/// Runs of every kind: each strategy, redirects, failures, a stop, memory that ran out, a run that goes on,
/// none.
std::vector<SampleRecording> sampleRecordings();

/// One of them, by name.
std::shared_ptr<const Recording> sampleRecording(const char* name);

} // namespace loopscope::test
