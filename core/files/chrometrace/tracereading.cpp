#include "core/files/chrometrace/tracereading.h"

#include "core/files/chrometrace/tracelimits.h"

namespace loopscope {

namespace {

bool isBroken(SkipReason reason)
{
    return reason == SkipReason::Broken || reason == SkipReason::NoPhase || reason == SkipReason::NotAPhase;
}

} // namespace

TraceReading::TraceReading(ByteSource& source, ReadProgress& progress)
    : m_progress(progress)
    , m_scanner(source, progress)
    , m_builder(source.total())
{
}

Result<ReadTrace> TraceReading::read()
{
    for (Found found = m_scanner.next(); found != Found::End; found = m_scanner.next()) {
        if (found == Found::NotATrace)
            break;
        const SkipReason reason = take(found);
        if (reason != SkipReason::None)
            m_skips.add(reason, m_events > 0 ? m_events - 1 : 0, m_scanner.line());
        if (isHopeless(reason))
            break;
    }
    return result();
}

SkipReason TraceReading::take(Found found)
{
    switch (found) {
    case Found::Event: return takeEvent(m_builder.take(m_scanner.text(), m_events));
    case Found::Broken: return takeEvent(SkipReason::Broken);
    case Found::TooLarge: return takeEvent(SkipReason::TooLarge);
    case Found::TooDeep: return takeEvent(SkipReason::TooDeep);
    case Found::NotJson: return SkipReason::NotJsonFromHere;
    case Found::Member: return takeMember();
    case Found::NotATrace:
    case Found::End: break;
    }
    return SkipReason::None;
}

SkipReason TraceReading::takeEvent(SkipReason reason)
{
    ++m_events;
    m_brokenInARow = isBroken(reason) ? m_brokenInARow + 1 : 0;
    return reason;
}

SkipReason TraceReading::takeMember()
{
    if (m_scanner.key() == "otherData")
        m_isRecording = m_scanner.text().find("\"loopscope\"") != std::string_view::npos;
    return SkipReason::None;
}

bool TraceReading::isHopeless(SkipReason reason)
{
    if (m_brokenInARow < tracelimits::mostBrokenInARow)
        return reason == SkipReason::TooMany;
    m_skips.add(SkipReason::NotJsonFromHere, m_events - 1, m_scanner.line());
    return true;
}

Result<ReadTrace> TraceReading::result()
{
    if (m_progress.cancelled.load(std::memory_order_relaxed) && m_scanner.problem())
        return *m_scanner.problem();
    const bool isEmpty = m_events == 0 && m_scanner.sawEvents() && !m_scanner.problem();
    if (!m_builder.tookAny() && !isEmpty)
        return nothingToShow();
    if (m_scanner.problem())
        m_skips.add(SkipReason::DataEnds, m_events, 0);
    ReadTrace read{m_builder.finish(m_skips), m_isRecording};
    read.trace.events = m_events;
    read.trace.cutOff = m_scanner.isCutOff();
    read.trace.skipped = m_skips.skipped();
    read.trace.mended = m_skips.mended();
    return read;
}

Problem TraceReading::nothingToShow()
{
    if (m_scanner.problem())
        return *m_scanner.problem();
    if (!m_scanner.sawEvents())
        return Problem{.message = Problem::tr(
                           "it is not a Chrome trace, which is a list of events or an object with the "
                           "list \"traceEvents\""),
                       .line = m_scanner.line()};
    const std::vector<SkippedEvents> skipped = m_skips.skipped();
    return Problem{.message = Problem::tr("none of its events can be shown: %1").arg(skipped.front().why),
                   .line = skipped.front().line};
}

} // namespace loopscope
