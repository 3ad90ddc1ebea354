#include "tests/support/tracelines.h"

#include "core/files/chrometrace/readtrace.h"

#include <QStringList>

#include <algorithm>

namespace loopscope::test {

namespace {

QString micros(std::int64_t nanos)
{
    return QString::number(static_cast<double>(nanos) / 1000, 'g', 15);
}

class Lines
{
public:
    explicit Lines(const RawTrace& trace)
        : m_trace(trace)
    {
    }

    void addSpans()
    {
        std::vector<RawSpan> spans = m_trace.spans;
        std::stable_sort(spans.begin(), spans.end(),
                         [](const RawSpan& a, const RawSpan& b) { return a.start < b.start; });
        for (const RawSpan& span : spans)
            add(micros(span.start) + QLatin1Char('+') + micros(span.duration), m_trace.names.text(span.name),
                on(span.track));
    }

    void addOthers()
    {
        for (const RawInstant& instant : m_trace.instants)
            add(micros(instant.at), m_trace.names.text(instant.name), on(instant.track));
        for (const RawFlow& flow : m_trace.flows)
            add(micros(flow.fromAt), on(flow.fromTrack), QStringLiteral("->"), micros(flow.toAt),
                on(flow.toTrack), m_trace.names.text(flow.name));
        for (const CounterSeries& series : m_trace.counters)
            addCounter(series);
    }

    void addSkipped(const QString& what, const std::vector<SkippedEvents>& skipped)
    {
        for (const SkippedEvents& events : skipped)
            m_lines.append(QStringLiteral("%1 %2 %3, from event %4 on line %5")
                               .arg(what)
                               .arg(events.count)
                               .arg(events.why)
                               .arg(events.firstEvent)
                               .arg(events.line));
    }

    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    template <class... Part>
    void add(const Part&... parts)
    {
        m_lines.append(QStringList{parts...}.join(QLatin1Char(' ')));
    }

    void addCounter(const CounterSeries& series)
    {
        QString line =
            m_trace.names.text(series.name) + QLatin1Char(' ') + on(series.track) + QLatin1Char(':');
        for (const CounterValue& value : series.values)
            line += QStringLiteral(" %1=%2").arg(micros(value.at)).arg(value.value);
        m_lines.append(line);
    }

    QString on(std::uint32_t number) const
    {
        const TraceTrack& track = m_trace.tracks[number];
        const QString thread = track.async ? track.name : QString::number(track.tid);
        return QStringLiteral("on %1/%2").arg(track.pid).arg(thread);
    }

    const RawTrace& m_trace;
    QStringList m_lines;
};

} // namespace

QString linesOf(const RawTrace& trace)
{
    Lines lines(trace);
    lines.addSpans();
    lines.addOthers();
    lines.addSkipped(QStringLiteral("skipped"), trace.skipped);
    lines.addSkipped(QStringLiteral("mended"), trace.mended);
    return lines.text();
}

QString linesOfJson(std::string_view json)
{
    ReadProgress progress;
    const Result<ReadTrace> read = readTrace(json, progress);
    return read ? linesOf(read->trace) : QStringLiteral("refused: ") + read.problem().toString();
}

} // namespace loopscope::test
