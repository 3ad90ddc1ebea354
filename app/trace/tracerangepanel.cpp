#include "app/trace/tracerangepanel.h"

#include "app/trace/tracktext.h"
#include "core/analysis/percentile.h"
#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

namespace loopscope {

namespace {

constexpr qsizetype longestSpanName = 24; // beside a figure

QString noFigure()
{
    return QStringLiteral("–");
}

} // namespace

TraceRangePanel::TraceRangePanel(QWidget* parent)
    : MeasurePanel(parent)
{
    retranslate();
}

void TraceRangePanel::setTrace(std::shared_ptr<const Trace> trace)
{
    m_trace = std::move(trace);
    m_track.reset();
    forgetRange();
    refresh();
}

void TraceRangePanel::setTrack(std::optional<std::uint32_t> track)
{
    if (std::exchange(m_track, track) != track)
        refreshSoon();
}

QString TraceRangePanel::titleText() const
{
    if (!m_trace)
        return {};
    return tr("%1 · %2", "a stretch of time, and what is measured in it")
        .arg(range() ? RangeText::title(*range()) : tr("The whole trace"),
             m_track ? TrackText::whole(m_trace->tracks[*m_track]) : tr("all tracks"));
}

QString TraceRangePanel::clearMeaning() const
{
    return tr("Measure the whole trace again");
}

QStringList TraceRangePanel::timesTexts() const
{
    return {tr("How long the spans that ended took")};
}

std::vector<RangeFigureText> TraceRangePanel::figures()
{
    const TimeRange whole{Nanos(0), m_trace->length + Nanos(1)}; // what ends at the end is in it
    m_figures = spanFigures(*m_trace, range().value_or(whole), m_track);
    return {
        {tr("length"), durationText(range() ? range()->length() : m_trace->length),
         tr("From the range's beginning to its end.")},
        {tr("spans"), tr("%L1").arg(static_cast<qulonglong>(m_figures.count)),
         tr("How many spans reach into the range, nested ones included.")},
        busy(),
        took(),
        longest(),
        most(),
    };
}

std::vector<Nanos> TraceRangePanel::times(int)
{
    return m_figures.took;
}

RangeFigureText TraceRangePanel::busy() const
{
    const QString meaning = tr("The share of the range that lies under any span of the chosen track. Click a "
                               "track to read it: of all tracks together there is none.");
    if (!m_figures.busy)
        return {tr("track busy"), noFigure(), meaning};
    const double share = double(m_figures.busy->count()) / double(m_figures.range.length().count());
    return {tr("track busy"), tr("%1 %").arg(share * 100, 0, 'f', 1), meaning};
}

RangeFigureText TraceRangePanel::took()
{
    std::vector<Nanos>& took = m_figures.took;
    const auto at = [&](std::size_t percent) { return durationText(percentileOf(took, percent)); };
    return {tr("took: p50 · p95 · p99"),
            took.empty() ? noFigure() : QStringLiteral("%1 · %2 · %3").arg(at(50), at(95), at(99)),
            tr("How long the spans that ended in the range took as a whole, %L1 in all. Half, 95 % and 99 % "
               "of them took no longer than this (nearest rank).")
                .arg(static_cast<qulonglong>(took.size()))};
}

QString TraceRangePanel::nameOf(std::uint32_t name) const
{
    return Wording::shortened(TrackText::text(m_trace->names, name), longestSpanName);
}

RangeFigureText TraceRangePanel::longest() const
{
    const auto& span = m_figures.longest;
    return {tr("longest span"),
            span ? tr("%1 · %2", "a time, and the span that took it")
                       .arg(durationText(m_figures.longestShare),
                            nameOf(m_trace->spans.lane(*span).name(span->index)))
                 : noFigure(),
            tr("The span that takes most of the range, and how much of it.")};
}

RangeFigureText TraceRangePanel::most() const
{
    const auto& share = m_figures.most;
    return {tr("most time"),
            share ? tr("%1 · %2 ×%L3", "a time, a span's name, and how often there is one")
                        .arg(durationText(share->time), nameOf(share->name))
                        .arg(static_cast<qulonglong>(share->count))
                  : noFigure(),
            tr("The name whose spans take most time in the range, all of them together, and how many there "
               "are.")};
}

} // namespace loopscope
