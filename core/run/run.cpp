#include "core/run/run.h"

#include "core/plan/precautions.h"
#include "core/practice/practiceserver.h"
#include "core/run/filedescriptors.h"
#include "core/run/runthreads.h"

#include <algorithm>

namespace loopscope {

namespace {

bool isPractice(const Task& task)
{
    return task.kind == TaskKind::Url && task.request->url.scheme() == QLatin1String("practice");
}

int connectionsFor(const std::vector<Task>& tasks, int asked)
{
    const auto urls = std::count_if(tasks.begin(), tasks.end(),
                                    [](const Task& task) { return task.kind == TaskKind::Url; });
    const int useful = std::max(1, static_cast<int>(std::min<std::ptrdiff_t>(urls, maxConnections)));
    return asked == 0 ? useful : std::min(asked, useful);
}

} // namespace

/// The recorder, and the threads that fill it.
class Run::Threads
{
public:
    Threads(const Recording& recording, ConnectionRamp connections, std::unique_ptr<PracticeServer> practice)
        : threads(recording.tasks(), recording.settings(), connections, std::move(practice), recorder)
    {
    }

    Recorder recorder;
    RunThreads threads;
};

Run::Run(Plan plan, const RunSettings& settings)
    : m_recording(std::make_shared<Recording>(std::move(plan), settings))
{
}

Result<std::unique_ptr<Run>> Run::start(Plan plan, const RunSettings& settings)
{
    std::unique_ptr<Run> run(new Run(std::move(plan), settings));
    const std::vector<Task>& tasks = run->recording().tasks();
    const QStringList missing = missingSecrets(run->recording().plan());
    if (!missing.isEmpty())
        return Problem{Problem::tr("secrets were left out when this was recorded; to be given again: %1")
                           .arg(missing.join(QStringLiteral("; ")))};
    std::unique_ptr<PracticeServer> practice;
    if (std::any_of(tasks.begin(), tasks.end(), isPractice)) {
        auto server = PracticeServer::start();
        if (!server)
            return server.problem();
        practice = std::move(*server);
    }
    run->begin(std::move(practice));
    return run;
}

void Run::begin(std::unique_ptr<PracticeServer> practice)
{
    const int limit = raisedFileDescriptorLimit();
    const int wanted = connectionsFor(m_recording->tasks(), m_recording->settings().connections);
    const int connections = std::min(wanted, affordableConnections(limit, practice != nullptr));
    if (connections < wanted) {
        m_notices.append(
            Problem::tr("only %1 instead of %2 connections at once: this system lets a program open "
                        "%3 files and sockets")
                .arg(connections)
                .arg(wanted)
                .arg(limit));
    }
    if (practice)
        m_practiceAddress = practice->address().authority();
    const bool limited = m_recording->settings().connections > 0;
    m_threads = std::make_unique<Threads>(
        *m_recording, limited ? ConnectionRamp::fixed(connections) : ConnectionRamp::growing(connections),
        std::move(practice));
    m_threads->threads.start();
}

Run::~Run() = default;

void Run::stop()
{
    m_threads->threads.stop(RunEnd::Stopped);
}

void Run::ask()
{
    if (m_recording->zero() && !m_recording->isOver())
        m_threads->threads.ask();
}

bool Run::hasEnded() const
{
    return m_recording->isOver() && m_threads->threads.haveEnded();
}

bool Run::poll(Nanos most)
{
    const Nanos begun = steadyNow();
    const bool all = most == Nanos::max();
    const std::size_t atOnce = all ? Recorder::batchEvents : Recorder::frameEvents;
    // What a run that is over still has to tell is taken in whole: nobody asks it again.
    const auto mayGoOn = [&] { return all || m_recording->isOver() || steadyNow() - begun < most; };
    bool changed = false;
    Recorder::Batch batch;
    do {
        batch.events.clear();
        batch.notes.clear();
        m_threads->recorder.drainSome(batch, atOnce);
        m_recording->append(batch);
        changed = changed || !batch.events.empty();
    } while (batch.events.size() == atOnce && mayGoOn());
    if (!changed)
        return false;
    if (m_threads->recorder.outOfMemory() || m_recording->memoryUse() > m_memoryLimit)
        m_threads->threads.stop(RunEnd::OutOfMemory);
    return true;
}

} // namespace loopscope
