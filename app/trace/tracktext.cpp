#include "app/trace/tracktext.h"

#include "core/plan/secrets.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/labelfit.h"

namespace loopscope {

QString TrackText::name(const TraceTrack& track)
{
    if (!track.name.isEmpty())
        return plainLabel(track.name);
    return track.async ? tr("asynchronous") : tr("thread %1").arg(track.tid);
}

QString TrackText::process(const TraceTrack& track)
{
    if (!track.process.isEmpty())
        return plainLabel(track.process);
    return track.pid == 0 ? QString() : tr("process %1").arg(track.pid);
}

QString TrackText::whole(const TraceTrack& track)
{
    const QString process = TrackText::process(track);
    return process.isEmpty() ? name(track) : QStringLiteral("%1 · %2").arg(process, name(track));
}

QString TrackText::text(const NameList& names, std::uint32_t name)
{
    return plainLabel(names.text(name));
}

QString TrackText::span(const Trace& trace, const SpanRef& span)
{
    return text(trace.names, trace.spans.lane(span).name(span.index));
}

QString TrackText::sentence(const Trace& trace, const SpanRef& ref)
{
    const SpanLane& lane = trace.spans.lane(ref);
    const Nanos start = lane.start(ref.index);
    return tr("%1 · %2 · from %3 · %4", "a span, its length, its start, its track")
        .arg(span(trace, ref), durationText(lane.end(ref.index) - start), durationText(start),
             whole(trace.tracks[ref.track]));
}

QString TrackText::instant(const Trace& trace, std::uint32_t instant)
{
    const RawInstant& its = trace.instants[instant];
    return tr("%1 · at %2", "an instant, its time")
        .arg(text(trace.names, its.name), durationText(Nanos(its.at)));
}

} // namespace loopscope
