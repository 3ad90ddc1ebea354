#include "app/window/runcontroller.h"

namespace loopscope {

namespace {
constexpr auto frameTime = std::chrono::milliseconds(16);
constexpr Nanos timeForEvents = std::chrono::milliseconds(4); // the rest of a frame is for drawing
}

RunController::RunController(QObject* parent)
    : QObject(parent)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameTime);
    connect(&m_frames, &QTimer::timeout, this, &RunController::takeFrame);
}

std::optional<Problem> RunController::start(Plan plan, const RunSettings& settings)
{
    Result<std::unique_ptr<Run>> run = Run::start(std::move(plan), settings);
    if (!run)
        return run.problem();
    m_run = std::move(*run);
    m_recording = m_run->sharedRecording();
    m_runNotices = m_run->notices();
    m_practiceAddress = m_run->practiceAddress();
    m_frames.start();
    emit started();
    return std::nullopt;
}

void RunController::stop()
{
    if (m_run)
        m_run->stop();
}

void RunController::ask()
{
    if (m_run)
        m_run->ask();
}

QStringList RunController::notices() const
{
    QStringList notices = m_runNotices;
    if (!m_practiceAddress.isEmpty())
        notices << tr("Practice server %1").arg(m_practiceAddress);
    return notices;
}

Nanos RunController::now() const
{
    if (!m_recording || !m_recording->zero())
        return Nanos(0);
    return m_recording->isOver() ? m_recording->lastTime() : steadyNow() - *m_recording->zero();
}

void RunController::takeFrame()
{
    if (m_recording->isOver())
        return tidyUp();
    m_run->poll(timeForEvents);
    emit frame();
    if (m_recording->isOver())
        emit finished();
}

// A run's threads end by themselves; joining hundreds of them before they have would hold the window.
void RunController::tidyUp()
{
    if (!m_run->hasEnded())
        return;
    m_frames.stop();
    m_run.reset();
    emit tidied();
}

} // namespace loopscope
