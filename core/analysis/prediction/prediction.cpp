#include "core/analysis/prediction/prediction.h"

#include <algorithm>
#include <thread>

namespace loopscope {

Predictor::Predictor(const Recording& recording, int cores)
    : m_recording(recording)
    , m_measured(measureWork(recording, cores))
    , m_again(predict(recording.settings()))
{
    m_explained = isExplained();
    if (!m_explained)
        m_again.doubts.push_back(Doubt::Unexplained);
}

// A run that was cut short took less for another reason.
bool Predictor::isExplained() const
{
    const Nanos difference = m_recording.wallTime() - m_again.wall;
    return m_recording.runEnd() != RunEnd::Completed ||
           std::max(difference, -difference) <= m_recording.wallTime() / 10;
}

int Predictor::coresHere()
{
    return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

Prediction Predictor::predict(const RunSettings& settings) const
{
    return predict(m_recording.tasks(), settings, m_measured.times);
}

Prediction Predictor::predict(StrategyKind strategy) const
{
    RunSettings settings = m_recording.settings();
    settings.strategy = strategy;
    return predict(settings);
}

std::shared_ptr<const Recording> Predictor::ghost(const RunSettings& settings) const
{
    return runOnVirtualClock(m_recording.plan(), settings, m_measured.times);
}

Prediction Predictor::predict(const std::vector<Task>& tasks, const RunSettings& settings,
                              const WorkTimes& times) const
{
    VirtualTimes predicted = timesOnVirtualClock(tasks, settings, times);
    Prediction prediction;
    prediction.doubts = doubtsOf(predicted);
    prediction.wall = predicted.wall;
    prediction.tasks = std::move(predicted.tasks);
    return prediction;
}

std::vector<Doubt> Predictor::doubtsOf(const VirtualTimes& predicted) const
{
    std::vector<Doubt> doubts;
    if (predicted.ranOutOfCores)
        doubts.push_back(Doubt::CoresShared);
    const std::vector<int>& measured = m_measured.mostAtOnce;
    if (!std::equal(measured.begin(), measured.end(), predicted.mostAtOnce.begin(), std::greater_equal<>()))
        doubts.push_back(Doubt::MoreAtOnceThanMeasured);
    if (m_measured.unsteady)
        doubts.push_back(Doubt::UnsteadyServer);
    if (m_measured.failedFetches > 0)
        doubts.push_back(Doubt::FetchesFailed);
    if (m_measured.unmeasuredFetches > 0)
        doubts.push_back(Doubt::NeverMeasured);
    if (!m_explained)
        doubts.push_back(Doubt::Unexplained);
    return doubts;
}

} // namespace loopscope
