#pragma once

#include "core/analysis/prediction/measuredwork.h"
#include "core/run/virtual/virtualrun.h"

namespace loopscope {

/// Why a prediction may be wrong. Where there is none, and the work is sleeps, blocks and fetches of some
/// milliseconds and more, the real run takes as long within a tenth.
enum class Doubt : std::uint8_t {
    CoresShared,            ///< more computations at once than cores
    MoreAtOnceThanMeasured, ///< a server is asked for more at once than in the run that was measured
    UnsteadyServer,         ///< a server took much longer for a request than for the same one before
    FetchesFailed,          ///< what failed is taken to fail again, after as long
    NeverMeasured,          ///< fetches that never ran, or were cut off: taken to be like the others
    Unexplained, ///< the measured run itself took other than its tasks explain: they are too brief, or
                 ///< the machine was busy
};

/// What the tasks of a run would take, scheduled another way.
struct Prediction
{
    Nanos wall{};                ///< from zero to the last end
    std::vector<TaskSpan> tasks; ///< task id i at index i - 1
    std::vector<Doubt> doubts;   ///< in the order of the enum

    bool isSure() const { return doubts.empty(); }
};

/// Predicts from what one run measured. Holds what it measured, and refers to the recording, which outlives
/// it. Never waits; a prediction of 100,000 tasks takes some tens of milliseconds.
class Predictor
{
public:
    /// `cores` that computations in a pool have to share.
    explicit Predictor(const Recording& recording, int cores = coresHere());

    Prediction predict(const RunSettings& settings) const;
    /// The measured run's settings, under another strategy.
    Prediction predict(StrategyKind strategy) const;
    /// The same as a recording, to be drawn: as a ghost, before the real run.
    std::shared_ptr<const Recording> ghost(const RunSettings& settings) const;

    /// What would come of other tasks, or of other times: the base of "what if". As many tasks as measured.
    Prediction predict(const std::vector<Task>& tasks, const RunSettings& settings,
                       const WorkTimes& times) const;
    const MeasuredWork& measured() const { return m_measured; }
    /// The measured run again: what its tasks explain of its total time.
    const Prediction& again() const { return m_again; }

    static int coresHere();

private:
    std::vector<Doubt> doubtsOf(const VirtualTimes& predicted) const;
    bool isExplained() const;

    const Recording& m_recording;
    MeasuredWork m_measured;
    bool m_explained = true; // until m_again, which asks it, is there
    Prediction m_again;
};

} // namespace loopscope
