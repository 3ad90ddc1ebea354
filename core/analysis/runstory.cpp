#include "core/analysis/runstory.h"

#include "core/analysis/causes.h"
#include "core/timeline/heldstretches.h"
#include "core/timeline/labelfit.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

QString nameOf(const Recording& recording, TaskId id)
{
    return id == noTask ? QString() : plainLabel(recording.taskName(id));
}

class StoryReader
{
public:
    StoryReader(const Recording& recording, const Summary& summary)
        : m_recording(recording)
        , m_summary(summary)
    {
    }

    RunStory read()
    {
        readCounts();
        readFailures();
        if (m_story.wall > Nanos(0))
            findCause();
        return std::move(m_story);
    }

private:
    void readCounts()
    {
        m_story.end = m_recording.runEnd();
        m_story.strategy = m_summary.strategy;
        m_story.tasks = static_cast<int>(m_recording.tasks().size());
        m_story.succeeded = m_summary.succeeded;
        m_story.failed = m_summary.failed;
        m_story.cancelled = m_summary.cancelled;
        m_story.notRun = m_summary.notRun;
        m_story.work = m_summary.tasks;
        m_story.wall = m_summary.wall;
        m_story.last = m_recording.lastTime();
    }

    void readFailures()
    {
        TaskId first = noTask;
        for (TaskId id = 1; m_story.failed > 0 && id <= m_recording.records().size(); ++id) {
            const TaskRecord& record = m_recording.record(id);
            if (record.outcome != Outcome::Failed)
                continue;
            if (first == noTask || record.end < m_recording.record(first).end)
                first = id;
            if (failedAtDeadline(record))
                m_story.deadlineWait = std::max(m_story.deadlineWait, tookOf(m_recording, id));
        }
        m_story.firstFailed = nameOf(m_recording, first);
        if (first != noTask)
            m_story.reason = m_recording.record(first).reason;
    }

    // What cost most comes first. Under blocking and sequential that tasks follow one another is the story
    // itself, and nothing queues.
    void findCause()
    {
        const Queue queue = longestQueue();
        const bool held = m_summary.loop.longestBlock >= heldThreshold(m_recording.settings());
        const bool blocking = m_story.strategy == StrategyKind::Blocking;
        if (held && !blocking && allOnLoop())
            m_story.cause = Cause::OnlyLoop;
        else if (held && !blocking && m_summary.loop.longestBlock >= queue.longest)
            tellHolder();
        else if (queue.tasks > 0)
            tellQueue(queue);
        else
            tellSlowTask();
    }

    bool allOnLoop() const
    {
        return m_summary.loop.busy * 10 >= m_story.wall * 9 && m_story.work * 10 <= m_story.wall * 11;
    }

    void tellHolder()
    {
        m_story.cause = Cause::HeldLoop;
        m_story.culprit = nameOf(m_recording, m_summary.loop.longestBlockTask);
        m_story.cost = m_summary.loop.longestBlock;
        TaskId latest = noTask;
        for (TaskId id = 1; id <= m_recording.records().size(); ++id) {
            const Nanos late =
                id == m_summary.loop.longestBlockTask ? Nanos(0) : longestReady(m_recording.record(id));
            if (late <= m_story.victimLate)
                continue;
            m_story.victimLate = late;
            latest = id;
        }
        if (m_story.victimLate >= heldThreshold(m_recording.settings()))
            m_story.victim = nameOf(m_recording, latest);
    }

    Queue longestQueue() const
    {
        const std::array queues{queueFor(m_recording, WaitsOn::Limit), queueFor(m_recording, WaitsOn::Worker),
                                queueFor(m_recording, WaitsOn::Connection)};
        return *std::max_element(queues.begin(), queues.end(), [](const Queue& left, const Queue& right) {
            return left.longest < right.longest;
        });
    }

    void tellQueue(const Queue& queue)
    {
        m_story.cause = Cause::TooFewSlots;
        m_story.queuedFor = queue.on;
        m_story.queued = queue.tasks;
        m_story.places = placesFor(m_recording.settings(), queue.on);
    }

    void tellSlowTask()
    {
        const auto slow = slowTask(m_recording);
        if (!slow)
            return;
        m_story.cause = Cause::OneSlowTask;
        m_story.culprit = nameOf(m_recording, slow->task);
        m_story.cost = slow->took;
    }

    const Recording& m_recording;
    const Summary& m_summary;
    RunStory m_story;
};

} // namespace

RunStory storyOf(const Recording& recording, const Summary& summary)
{
    return StoryReader(recording, summary).read();
}

} // namespace loopscope
