#pragma once

#include "core/spans/trace.h"

#include <QCoreApplication>

namespace loopscope {

/// What a trace's tracks and spans are called. Names come from outside: on one plain line, secrets masked.
class TrackText
{
    Q_DECLARE_TR_FUNCTIONS(TrackText)

public:
    /// The thread's or category's own name, else its number.
    static QString name(const TraceTrack& track);
    /// Empty where there is none to name.
    static QString process(const TraceTrack& track);
    /// "Renderer · CrRendererMain".
    static QString whole(const TraceTrack& track);
    static QString span(const Trace& trace, const SpanRef& span);
    static QString text(const NameList& names, std::uint32_t name);
    /// "parseHTML · 12.3 ms · from 1.20 s · CrRendererMain".
    static QString sentence(const Trace& trace, const SpanRef& span);
    static QString instant(const Trace& trace, std::uint32_t instant);
};

} // namespace loopscope
