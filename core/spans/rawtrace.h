#pragma once

#include "core/spans/namelist.h"
#include "core/trace/clock.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace loopscope {

// A trace as a reader found it, in the order of the file. Points in time are nanoseconds since the trace's
// first stamp and never negative; `name` is an index into RawTrace::names, `track` into RawTrace::tracks.

/// A stretch of time on a track.
struct RawSpan
{
    std::int64_t start = 0;
    std::int64_t duration = 0; ///< 0 or more; start + duration fits
    std::uint32_t name = 0;
    std::uint32_t track = 0;
    std::uint32_t event = 0; ///< the number of its event in the file, from 0
};

/// A row of the trace: a thread, or the asynchronous work of one category of a process.
struct TraceTrack
{
    QString process; ///< empty where the trace does not name it
    QString name;    ///< the thread's name or the category's
    std::int64_t pid = 0;
    std::int64_t tid = 0;
    std::int64_t order = 0; ///< its place among the tracks, from 0
    bool async = false;     ///< its spans may partly overlap, and none may hide another
};

struct RawInstant
{
    std::int64_t at = 0;
    std::uint32_t name = 0;
    std::uint32_t track = 0;
    std::uint32_t event = 0;
};

/// An arrow from one moment to a later one.
struct RawFlow
{
    std::int64_t fromAt = 0;
    std::int64_t toAt = 0;
    std::uint32_t fromTrack = 0;
    std::uint32_t toTrack = 0;
    std::uint32_t name = 0;
    std::uint32_t event = 0; ///< that of its end
};

struct CounterValue
{
    std::int64_t at = 0;
    double value = 0; ///< finite
};

/// One figure that a process keeps, over time, in the order of the file.
struct CounterSeries
{
    std::uint32_t name = 0;
    std::uint32_t track = 0; ///< a track of its process
    std::vector<CounterValue> values;
};

/// Events that were left out, or mended, for one reason.
struct SkippedEvents
{
    QString why; ///< for a person: "a negative duration"
    std::size_t count = 0;
    std::size_t firstEvent = 0; ///< the number of the first of them in the file, from 0
    int line = 0;               ///< and its line, from 1; 0 where it is not known
    QString english{};          ///< `why` for files and scripts
};

/// What a reader found in a trace. Plain data: made on one thread, then handed over.
struct RawTrace
{
    std::vector<RawSpan> spans;
    NameList names;
    std::vector<TraceTrack> tracks;
    std::vector<RawInstant> instants;
    std::vector<RawFlow> flows;
    std::vector<CounterSeries> counters;
    std::vector<SkippedEvents> skipped;
    std::vector<SkippedEvents> mended; ///< kept, though not as they stand: "begun and never ended, …"
    Nanos length{};                    ///< from the first stamp to the last end
    std::size_t events = 0;            ///< in the file, with those that were left out
    bool cutOff = false;               ///< the file ends before its closing bracket
};

} // namespace loopscope
