#pragma once

#include "core/spans/rawtrace.h"

#include <QStringList>

namespace loopscope {

/// "Chrome trace, 1,000,000 spans on 64 tracks, 2.30 s", in English.
QString traceInWords(const RawTrace& trace);

/// What was left out or mended, a sentence each, with the places: "skipped 12 events: a negative duration
/// (10, the first on line 7), …". Empty where nothing was.
QStringList traceWarnings(const RawTrace& trace);

/// What a trace holds, as text for a terminal: the tracks in their order with their numbers of spans, and
/// what was left out.
QString traceText(const RawTrace& trace);

/// How many spans each track has.
std::vector<std::size_t> spansByTrack(const RawTrace& trace);
/// The tracks' numbers, by TraceTrack::order.
std::vector<std::size_t> tracksInOrder(const RawTrace& trace);

} // namespace loopscope
