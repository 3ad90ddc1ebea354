#pragma once

#include "core/files/recordingfile.h"
#include "core/files/tracecontent.h"

namespace loopscope {

/// Puts together what a file told of a run and, where it does not contradict itself, makes the recording by
/// replaying the run's events. Used once.
class RecordingBuilder
{
public:
    RecordingBuilder(TraceContent content, RunFacts facts);

    Result<LoadedRecording> build();

private:
    Problem atTask(TaskId id, const QString& message) const;
    Problem atRun(const char* key, const QString& message) const;

    std::optional<Problem> check();
    std::optional<Problem> checkCounts() const;
    std::optional<Problem> checkTask(TaskId id) const;
    std::optional<Problem> checkStates(TaskId id) const;
    std::optional<Problem> checkWorkers() const;
    void sortStatesByTask();

    void replay(Recorder::Batch& batch);
    void replayTask(Recorder::Batch& batch, TaskId id);
    void replayFetch(Recorder::Batch& batch, TaskId id);
    void replayCallbacks(Recorder::Batch& batch) const;
    void replayWorkers(Recorder::Batch& batch) const;
    void replayHeartbeats(Recorder::Batch& batch) const;
    void replayQuestions(Recorder::Batch& batch) const;
    Nanos steady(Nanos runTime) const { return runTime + m_facts.zero.value_or(Nanos(0)); }

    TraceContent m_content;
    RunFacts m_facts;
    std::vector<std::size_t> m_firstState; ///< of each task by id, into the states; one more at the end
};

} // namespace loopscope
