#pragma once

#include "core/files/chrometrace/readtrace.h"
#include "core/files/chrometrace/tracebuilder.h"
#include "core/files/chrometrace/tracescanner.h"

namespace loopscope {

/// One reading of one trace: what the scanner finds goes to the builder, and what neither can use is counted.
class TraceReading
{
public:
    /// Both outlive the reading.
    TraceReading(ByteSource& source, ReadProgress& progress);

    /// Reads it all. Once.
    Result<ReadTrace> read();

private:
    using Found = TraceScanner::Found;

    SkipReason take(Found found);
    SkipReason takeEvent(SkipReason reason);
    SkipReason takeMember();
    bool isHopeless(SkipReason reason);
    Result<ReadTrace> result();
    Problem nothingToShow();

    ReadProgress& m_progress;
    TraceScanner m_scanner;
    TraceBuilder m_builder;
    SkipCounts m_skips;
    std::size_t m_events = 0;
    std::size_t m_brokenInARow = 0;
    bool m_isRecording = false;
};

} // namespace loopscope
