#include "core/files/chrometrace/tracetext.h"

#include "core/files/displaywidth.h"
#include "core/files/textwords.h"
#include "core/plan/problem.h"
#include "core/timeline/durationtext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace loopscope {

namespace {

constexpr int tracksShown = 100;
constexpr int longestShown = 80; // columns of a name

QString grouped(std::size_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<qulonglong>(number));
}

// `many` has a %1 for the number.
QString counted(std::size_t number, const QString& one, const QString& many)
{
    return number == 1 ? one : many.arg(grouped(number));
}

QString reasonInWords(const SkippedEvents& skipped)
{
    const QString count = grouped(skipped.count);
    if (skipped.count == 1)
        return skipped.line > 0 ? Problem::tr("%1 (line %2)").arg(skipped.why).arg(skipped.line)
                                : skipped.why;
    if (skipped.line > 0)
        return Problem::tr("%1 (%2, the first on line %3)").arg(skipped.why, count).arg(skipped.line);
    return Problem::tr("%1 (%2)").arg(skipped.why, count);
}

std::size_t countOf(const std::vector<SkippedEvents>& events)
{
    std::size_t count = 0;
    for (const SkippedEvents& event : events)
        count += event.count;
    return count;
}

QString reasonsInWords(const std::vector<SkippedEvents>& events)
{
    QStringList reasons;
    for (const SkippedEvents& event : events)
        reasons.append(reasonInWords(event));
    return reasons.join(QStringLiteral(", "));
}

QString skippedInWords(const std::vector<SkippedEvents>& events)
{
    const std::size_t count = countOf(events);
    return count == 1 ? Problem::tr("skipped an event: %1").arg(reasonsInWords(events))
                      : Problem::tr("skipped %1 events: %2").arg(grouped(count), reasonsInWords(events));
}

QString mendedInWords(const std::vector<SkippedEvents>& events)
{
    const std::size_t count = countOf(events);
    return count == 1 ? Problem::tr("mended an event: %1").arg(reasonsInWords(events))
                      : Problem::tr("mended %1 events: %2").arg(grouped(count), reasonsInWords(events));
}

QString numbered(const QString& name, const char* kind, std::int64_t number)
{
    const QString id = QLatin1String(kind) + QStringLiteral(" %1").arg(number);
    return name.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(cutToWidth(name, longestShown), id);
}

QString trackInWords(const TraceTrack& track)
{
    const QString process = numbered(track.process, "pid", track.pid);
    if (!track.async)
        return process + QStringLiteral(" › ") + numbered(track.name, "tid", track.tid);
    const QString name =
        track.name.isEmpty() ? TextWords::tr("no category") : cutToWidth(track.name, longestShown);
    return TextWords::tr("%1 › %2, asynchronous").arg(process, name);
}

} // namespace

std::vector<std::size_t> spansByTrack(const RawTrace& trace)
{
    std::vector<std::size_t> counts(trace.tracks.size());
    for (const RawSpan& span : trace.spans)
        ++counts[span.track];
    return counts;
}

std::vector<std::size_t> tracksInOrder(const RawTrace& trace)
{
    std::vector<std::size_t> numbers(trace.tracks.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t(0));
    std::sort(numbers.begin(), numbers.end(),
              [&](std::size_t a, std::size_t b) { return trace.tracks[a].order < trace.tracks[b].order; });
    return numbers;
}

QString traceInWords(const RawTrace& trace)
{
    return TextWords::tr("Chrome trace, %1 on %2, %3")
        .arg(counted(trace.spans.size(), TextWords::tr("1 span"), TextWords::tr("%1 spans")),
             counted(trace.tracks.size(), TextWords::tr("1 track"), TextWords::tr("%1 tracks")),
             durationText(trace.length));
}

QStringList traceWarnings(const RawTrace& trace)
{
    QStringList warnings;
    if (!trace.skipped.empty())
        warnings.append(skippedInWords(trace.skipped));
    if (!trace.mended.empty())
        warnings.append(mendedInWords(trace.mended));
    if (trace.cutOff)
        warnings.append(Problem::tr("its closing bracket is missing"));
    return warnings;
}

QString traceText(const RawTrace& trace)
{
    QString text = traceInWords(trace) + QLatin1Char('\n');
    text +=
        QStringLiteral("%1, %2, %3\n\n")
            .arg(counted(trace.instants.size(), TextWords::tr("1 instant"), TextWords::tr("%1 instants")),
                 counted(trace.flows.size(), TextWords::tr("1 arrow"), TextWords::tr("%1 arrows")),
                 counted(trace.counters.size(), TextWords::tr("1 counter"), TextWords::tr("%1 counters")));
    const std::vector<std::size_t> counts = spansByTrack(trace);
    std::size_t shown = 0;
    for (const std::size_t track : tracksInOrder(trace)) {
        if (++shown > tracksShown)
            break;
        text += TextWords::tr("%1 spans").arg(grouped(counts[track]), 12) + QStringLiteral("  ") +
                trackInWords(trace.tracks[track]) + QLatin1Char('\n');
    }
    if (trace.tracks.size() > tracksShown)
        text += TextWords::tr("and %1 more tracks").arg(grouped(trace.tracks.size() - tracksShown)) +
                QLatin1Char('\n');
    for (const QString& warning : traceWarnings(trace))
        text += QLatin1Char('\n') + harmless(warning) + QLatin1Char('\n');
    return text;
}

} // namespace loopscope
