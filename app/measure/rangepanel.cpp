#include "app/measure/rangepanel.h"

namespace loopscope {

namespace {
enum Times { Took, Late };
}

RangePanel::RangePanel(QWidget* parent)
    : MeasurePanel(parent)
{
    retranslate();
}

void RangePanel::setRecording(std::shared_ptr<const Recording> recording)
{
    m_recording = std::move(recording);
    m_index.clear();
    forgetRange();
    m_live = false;
    m_now = m_recording ? m_recording->lastTime() : Nanos(0);
    refresh();
}

void RangePanel::advance(Nanos now, bool live)
{
    const bool wasLive = std::exchange(m_live, live);
    const bool moved = std::exchange(m_now, now) != now; // also where the first frame was the last
    if (live)
        refreshSoon();
    else if (wasLive || moved || isRefreshPending())
        refresh();
}

bool RangePanel::hasSomething() const
{
    return m_recording && m_recording->zero();
}

QString RangePanel::titleText() const
{
    if (!hasSomething())
        return tr("Nothing has run yet");
    return range() ? RangeText::title(*range()) : tr("The whole run");
}

QString RangePanel::clearMeaning() const
{
    return tr("Measure the whole run again");
}

QStringList RangePanel::timesTexts() const
{
    return {tr("How long the tasks that ended took"), tr("How late what became ready had its turn")};
}

TimeRange RangePanel::measured() const
{
    const Nanos end = std::max(m_now, m_recording->lastTime());
    return range().value_or(TimeRange{Nanos(0), end + Nanos(1)}); // what happens at the end is in it
}

std::vector<RangeFigureText> RangePanel::figures()
{
    return RangeText::figures(*m_recording, m_index.figures(*m_recording, measured(), m_now));
}

std::vector<Nanos> RangePanel::times(int which)
{
    return which == Late ? m_index.lateness(*m_recording, measured())
                         : m_index.took(*m_recording, measured());
}

} // namespace loopscope
