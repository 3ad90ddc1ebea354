#include "core/files/chrometrace/tracebuilder.h"

#include "core/files/chrometrace/eventkey.h"
#include "core/files/chrometrace/eventpairs.h"
#include "core/files/chrometrace/timezero.h"
#include "core/files/chrometrace/tracelimits.h"
#include "core/plan/secrets.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <QStringList>
#include <QUrl>

namespace loopscope {

namespace {

constexpr std::int64_t bytesOfAnEvent = 110; // of which half may not be spans; what is not used costs nothing
constexpr std::int64_t mostReserved = 4 << 20;

SkipReason reasonOf(Stamp::Fault fault)
{
    return fault == Stamp::Fault::NotANumber ? SkipReason::StampNotANumber : SkipReason::StampOutOfRange;
}

// Only what follows a URL's host can be one: user info, a query, a fragment.
bool mayHoldSecret(std::string_view name)
{
    const std::size_t scheme = name.find("://");
    return scheme != std::string_view::npos && name.find_first_of("@?#", scheme) != std::string_view::npos;
}

// Each word that is a URL, as people may see it.
std::string masked(std::string_view name)
{
    QStringList words =
        QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).split(QLatin1Char(' '));
    for (QString& word : words) {
        const QString url = word.contains(QLatin1String("://")) ? maskedUrl(QUrl(word)) : QString();
        if (url.contains(QStringView(secretMask)))
            word = url;
    }
    return words.join(QLatin1Char(' ')).toStdString();
}

// Without half a character at its end.
std::string_view shortened(std::string_view utf8)
{
    if (utf8.size() <= tracelimits::longestName)
        return utf8;
    std::size_t size = tracelimits::longestName;
    while (size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xc0) == 0x80)
        --size;
    return utf8.substr(0, size);
}

std::optional<double> finiteNumber(FieldText field)
{
    double number = 0;
    const char* const end = field.text.data() + field.text.size();
    const auto read = std::from_chars(field.text.data(), end, number);
    if (field.isMissing() || read.ec != std::errc() || read.ptr != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

} // namespace

TraceBuilder::TraceBuilder(std::int64_t bytes)
{
    m_trace.spans.reserve(static_cast<std::size_t>(std::min(bytes / bytesOfAnEvent, mostReserved)));
}

SkipReason TraceBuilder::take(std::string_view json, std::size_t event)
{
    const std::size_t things = m_trace.spans.size() + m_trace.instants.size() + m_async.size() +
                               m_flowSteps.size() + m_counterValues;
    if (things >= tracelimits::mostThings)
        return SkipReason::TooMany;
    m_event = static_cast<std::uint32_t>(event);
    const std::optional<EventFields> fields = m_parser.fieldsOf(json);
    if (!fields)
        return SkipReason::Broken;
    const SkipReason reason = takePhase(*fields);
    m_tookAny = m_tookAny || reason == SkipReason::None || isMended(reason);
    return reason;
}

SkipReason TraceBuilder::takePhase(const EventFields& fields)
{
    if (fields.phase.empty())
        return SkipReason::NoPhase;
    const char phase = fields.phase.size() == 1 ? fields.phase.front() : '?';
    switch (phase) {
    case 'M': return takeMetadata(fields);
    case 'P': return SkipReason::Sample;
    case 'N':
    case 'O':
    case 'D': return SkipReason::Object;
    case 'v':
    case 'V': return SkipReason::MemoryDump;
    case 'c':
    case '(':
    case ')':
    case '=': return SkipReason::Bookkeeping;
    default: return takeTimed(fields, phase);
    }
}

SkipReason TraceBuilder::takeTimed(const EventFields& fields, char phase)
{
    constexpr std::string_view timed = "XBEIiRbneSTpFstfC";
    if (timed.find(phase) == std::string_view::npos)
        return SkipReason::NotAPhase;
    if (const SkipReason reason = setStamp(fields); reason != SkipReason::None)
        return reason;
    m_pid = m_tracks.processId(fields.process);
    constexpr std::string_view asynchronous = "bneSTpF";
    if (asynchronous.find(phase) != std::string_view::npos)
        return takeAsync(fields, phase);
    return phase == 'X' ? takeSlice(fields) : takeOnThread(fields, phase);
}

SkipReason TraceBuilder::takeOnThread(const EventFields& fields, char phase)
{
    if (!findThread(fields))
        return SkipReason::TooManyTracks;
    switch (phase) {
    case 'B': return takeBegin(fields);
    case 'E': return takeEnd();
    case 'C': return takeCounter(fields);
    case 's':
    case 't':
    case 'f': return takeFlow(fields, phase);
    default: return takeInstant(fields);
    }
}

bool TraceBuilder::findThread(const EventFields& fields)
{
    const auto track = m_tracks.thread(m_pid, m_tracks.threadId(fields.thread));
    m_track = track.value_or(0);
    return track.has_value();
}

SkipReason TraceBuilder::setStamp(const EventFields& fields)
{
    if (fields.stamp.isMissing())
        return SkipReason::NoStamp;
    const Stamp stamp = stampFromMicros(fields.stamp.text);
    m_at = stamp.nanos;
    return stamp.fault == Stamp::Fault::None ? SkipReason::None : reasonOf(stamp.fault);
}

SkipReason TraceBuilder::takeSlice(const EventFields& fields)
{
    const bool noDuration = fields.duration.isMissing();
    const Stamp duration = noDuration ? Stamp() : stampFromMicros(fields.duration.text);
    if (duration.fault == Stamp::Fault::NotANumber)
        return SkipReason::DurationNotANumber;
    if (duration.nanos < 0)
        return SkipReason::NegativeDuration;
    if (duration.fault != Stamp::Fault::None || duration.nanos > tracelimits::longestTrace)
        return SkipReason::DurationOutOfRange;
    if (!findThread(fields))
        return SkipReason::TooManyTracks;
    m_trace.spans.push_back({m_at, duration.nanos, nameOf(fields), m_track, m_event});
    return noDuration ? SkipReason::DurationTakenAsZero : SkipReason::None;
}

SkipReason TraceBuilder::takeBegin(const EventFields& fields)
{
    m_open.begin({m_at, neverEnded, nameOf(fields), m_track, m_event});
    return SkipReason::None;
}

SkipReason TraceBuilder::takeEnd()
{
    std::optional<RawSpan> span = m_open.end(m_track);
    if (!span)
        return SkipReason::EndWithoutBegin;
    if (m_at < span->start)
        return SkipReason::EndBeforeBegin;
    if (m_at - span->start > tracelimits::longestTrace)
        return SkipReason::DurationOutOfRange;
    span->duration = m_at - span->start;
    m_trace.spans.push_back(*span);
    return SkipReason::None;
}

SkipReason TraceBuilder::takeInstant(const EventFields& fields)
{
    m_trace.instants.push_back({m_at, nameOf(fields), m_track, m_event});
    return SkipReason::None;
}

SkipReason TraceBuilder::takeAsync(const EventFields& fields, char phase)
{
    const bool isOld = phase == 'S' || phase == 'T' || phase == 'p' || phase == 'F';
    const std::optional<std::uint64_t> key = keyOf(fields, isOld ? 'S' : 'b', m_pid);
    if (!key)
        return SkipReason::NoId;
    const std::uint32_t name = nameOf(fields);
    const std::uint32_t category = add(shortened(fields.category));
    const auto track = m_tracks.category(m_pid, category, m_trace.names);
    if (!track)
        return SkipReason::TooManyTracks;
    const KeyedEvent::Part part = partOf(phase);
    if (part == KeyedEvent::Part::Middle)
        m_trace.instants.push_back({m_at, name, *track, m_event});
    else
        m_async.push_back({*key, m_at, name, *track, m_event, part});
    return SkipReason::None;
}

SkipReason TraceBuilder::takeFlow(const EventFields& fields, char phase)
{
    const std::optional<std::uint64_t> key = keyOf(fields, 's', m_pid);
    if (!key)
        return SkipReason::NoId;
    m_flowSteps.push_back({*key, m_at, nameOf(fields), m_track, m_event, partOf(phase)});
    return SkipReason::None;
}

SkipReason TraceBuilder::takeCounter(const EventFields& fields)
{
    SkipReason reason = SkipReason::CounterWithoutNumber;
    const std::string_view id = fields.id.text;
    m_parser.eachArg(fields.args, [&](std::string_view key, FieldText value) {
        const std::optional<double> number = finiteNumber(value);
        if (!number || reason == SkipReason::TooManyCounters)
            return;
        m_counterName.assign(fields.name);
        for (const std::string_view part : {id, key == "value" ? std::string_view() : key})
            m_counterName.append(part.empty() ? "" : " ").append(part);
        const std::uint32_t name = add(shortened(m_counterName));
        const bool added = m_counters.add(m_pid, name, m_track, {m_at, *number});
        m_counterValues += added ? 1 : 0;
        reason = added ? SkipReason::None : SkipReason::TooManyCounters;
    });
    return reason;
}

SkipReason TraceBuilder::takeMetadata(const EventFields& fields)
{
    const std::int64_t pid = m_tracks.processId(fields.process);
    const std::int64_t tid = m_tracks.threadId(fields.thread);
    m_parser.eachArg(fields.args, [&](std::string_view key, FieldText value) {
        const std::int64_t place =
            static_cast<std::int64_t>(std::clamp(finiteNumber(value).value_or(0), -1e15, 1e15));
        if (fields.name == "process_name" && key == "name")
            m_tracks.nameProcess(pid, shortened(value.text));
        else if (fields.name == "thread_name" && key == "name")
            m_tracks.nameThread(pid, tid, shortened(value.text));
        else if (fields.name == "process_sort_index" && key == "sort_index")
            m_tracks.orderProcess(pid, place);
        else if (fields.name == "thread_sort_index" && key == "sort_index")
            m_tracks.orderThread(pid, tid, place);
    });
    return SkipReason::None;
}

std::uint32_t TraceBuilder::nameOf(const EventFields& fields)
{
    const std::string_view name = !fields.name.empty()       ? fields.name
                                  : !fields.category.empty() ? fields.category
                                                             : fields.phase;
    return add(shortened(name));
}

// A name may be a URL with a password in it, which nobody shall read off a screen.
std::uint32_t TraceBuilder::add(std::string_view name)
{
    if (!mayHoldSecret(name))
        return m_trace.names.add(name);
    const auto [known, isNew] = m_masked.try_emplace(std::string(name), 0);
    if (isNew)
        known->second = m_trace.names.add(masked(name));
    return known->second;
}

RawTrace TraceBuilder::finish(SkipCounts& skips)
{
    const std::size_t ended = m_trace.spans.size();
    m_open.moveRestTo(m_trace.spans);
    for (std::size_t i = ended; i < m_trace.spans.size(); ++i)
        skips.add(SkipReason::NeverEnded, m_trace.spans[i].event, 0);
    pairAsyncEvents(m_async, m_trace, skips);
    joinFlows(m_flowSteps, m_trace, skips);
    m_trace.counters = m_counters.finish();
    m_trace.tracks = m_tracks.finish();
    setTimeZero(m_trace, skips);
    return std::move(m_trace);
}

} // namespace loopscope
