#include "core/analysis/waitcause.h"

#include "tests/support/generatedruns.h"
#include "tests/support/realrun.h"
#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/slack.h"
#include "tests/support/virtualrun.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

constexpr std::array kindWords{"unknown", "unstarted", "never awaited", "loop",       "thread",
                               "limit",   "worker",    "connection",    "connecting", "timer",
                               "server",  "receiving", "running"};
constexpr std::array releaseWords{"nothing", "unknown", "task",    "main", "free",
                                  "itself",  "server",  "failure", "stop"};

QString inMs(Nanos time)
{
    return QString::number(double(time.count()) / 1e6);
}

QString namesOf(const Recording& recording, const std::vector<TaskId>& tasks)
{
    QStringList names;
    for (const TaskId id : tasks)
        names << recording.taskName(id);
    return names.join(QLatin1Char(','));
}

QString released(const Recording& recording, const WaitRelease& release)
{
    QString text = QLatin1String(releaseWords[static_cast<std::size_t>(release.by)]);
    if (release.by == ReleasedBy::Task)
        text = recording.taskName(release.task);
    if (release.worker > 0)
        text += QStringLiteral(" worker %1").arg(release.worker);
    return release.by == ReleasedBy::Unknown ? text : text + QLatin1Char(' ') + inMs(release.at);
}

// "limit 0-10 of 2: a,b (2) | a 10".
QString told(const Recording& recording, const WaitCause& cause)
{
    QString text = QStringLiteral("%1 %2-%3")
                       .arg(QLatin1String(kindWords[static_cast<std::size_t>(cause.kind)]), inMs(cause.since),
                            inMs(cause.until));
    if (cause.lasts)
        text += QLatin1String("..");
    if (cause.places > 0)
        text += QStringLiteral(" of %1").arg(cause.places);
    if (cause.by.count > 0)
        text += QStringLiteral(": %1 (%2)").arg(namesOf(recording, cause.by.first)).arg(cause.by.count);
    if (cause.callbacks > 0)
        text += QStringLiteral(": %1 %2 of %3 (%4)")
                    .arg(cause.longest == noTask ? QStringLiteral("main") : recording.taskName(cause.longest),
                         inMs(cause.longestHeld), inMs(cause.held))
                    .arg(cause.callbacks);
    if (cause.madeLate > 0)
        text += QStringLiteral(" late %1").arg(cause.madeLate);
    return text + QStringLiteral(" | ") + released(recording, cause.release);
}

QString toldAt(const Recording& recording, TaskId id, Nanos time, Nanos now)
{
    WaitIndex index;
    return told(recording, waitCause(recording, index, spanAt(recording, id, time), now));
}

bool overlap(Nanos from, Nanos to, Nanos start, std::optional<Nanos> end)
{
    return start < to && (!end || *end > from) && (!end || *end > start);
}

/// The uses of a whole run, found by a walk over it.
class Walk
{
public:
    explicit Walk(const Recording& recording)
        : m_recording(recording)
    {
    }

    std::size_t holders(Use use, Nanos from, Nanos to) const
    {
        std::size_t count = 0;
        for (TaskId id = 1; id <= m_recording.tasks().size(); ++id)
            count += overlaps(use, id, from, to);
        return count;
    }
    std::size_t overlaps(Use use, TaskId id, Nanos from, Nanos to) const
    {
        std::size_t count = 0;
        const TaskRecord& record = m_recording.record(id);
        visitUses(use, record.changes, [&](std::size_t first, std::size_t last) {
            count += overlap(from, to, record.changes[first].at, record.changeEnd(last)) ? 1 : 0;
        });
        return count;
    }
    bool gaveUp(Use use, TaskId id, Nanos at) const
    {
        bool found = false;
        const TaskRecord& record = m_recording.record(id);
        visitUses(use, record.changes,
                  [&](std::size_t, std::size_t last) { found = found || record.changeEnd(last) == at; });
        return found;
    }

private:
    const Recording& m_recording;
};

Use useOf(WaitKind kind)
{
    return kind == WaitKind::Limit ? Use::Place : kind == WaitKind::Worker ? Use::Worker : Use::Connection;
}

// What is wrong with the cause of a task that queued, held against a walk over the run; empty if nothing is.
QString faultOfQueue(const Recording& recording, const WaitCause& cause)
{
    const Walk walk(recording);
    const Use use = useOf(cause.kind);
    if (cause.by.count != walk.holders(use, cause.since, cause.until))
        return QStringLiteral("miscounted");
    for (const TaskId id : cause.by.first) {
        if (id == cause.span.task || walk.overlaps(use, id, cause.since, cause.until) == 0)
            return QStringLiteral("named one that had nothing");
    }
    if (cause.by.first.size() != std::min(cause.by.count, WaitHolders::most))
        return QStringLiteral("named too many or too few");
    if (cause.release.by == ReleasedBy::Stop)
        return {};
    const bool gaveUp = cause.release.by == ReleasedBy::Task &&
                        walk.gaveUp(use, cause.release.task, cause.release.at) &&
                        cause.release.at == cause.until;
    return gaveUp ? QString() : QStringLiteral("released by one that gave nothing up");
}

QString faultOfLoop(const Recording& recording, const WaitCause& cause)
{
    std::size_t count = 0;
    Nanos held{};
    Nanos longest{};
    bool released = cause.release.by == ReleasedBy::Stop;
    for (const CallbackRecord& callback : recording.callbacks()) {
        if (callback.start >= cause.until || *callback.end <= cause.since)
            continue;
        ++count;
        const Nanos time = std::min(*callback.end, cause.until) - std::max(callback.start, cause.since);
        held += time;
        longest = std::max(longest, time);
        released = released || (callback.task == cause.release.task && *callback.end == cause.release.at);
    }
    if (count != cause.callbacks || held != cause.held || longest != cause.longestHeld)
        return QStringLiteral("the loop was held otherwise");
    if (cause.held != cause.waited()) // on a virtual clock nothing else takes time
        return QStringLiteral("not explained");
    return released ? QString() : QStringLiteral("released by a callback that did not run");
}

QString faultOf(const Recording& recording, const WaitCause& cause)
{
    switch (cause.kind) {
    case WaitKind::Limit:
    case WaitKind::Worker:
    case WaitKind::Connection: return faultOfQueue(recording, cause);
    case WaitKind::Loop: return faultOfLoop(recording, cause);
    case WaitKind::Unknown: return QStringLiteral("unknown");
    default:
        return cause.release.by == ReleasedBy::Unknown ? QStringLiteral("released by nobody") : QString();
    }
}

std::vector<StateRef> spansOf(const Recording& recording)
{
    std::vector<StateRef> spans;
    for (TaskId id = 1; id <= recording.tasks().size(); ++id) {
        for (std::size_t i = 0; i < recording.record(id).changes.size(); ++i)
            spans.push_back({id, i});
    }
    return spans;
}

// Follows the chain from `span` to its start; empty if no span of it ends later than the one it led to.
QString faultOfChain(const Recording& recording, WaitIndex& index, StateRef span)
{
    const Nanos now = recording.lastTime();
    WaitCause cause = waitCause(recording, index, span, now);
    std::size_t steps = 0;
    while (const auto before = spanBefore(recording, cause)) {
        const WaitCause earlier = waitCause(recording, index, *before, now);
        if (earlier.until > cause.until && earlier.since >= cause.until)
            return QStringLiteral("goes forward");
        if (++steps > 2 * spansOf(recording).size())
            return QStringLiteral("never ends");
        cause = earlier;
    }
    return {};
}

QString faultsOf(const Recording& recording)
{
    WaitIndex index;
    for (const StateRef span : spansOf(recording)) {
        const WaitCause cause = waitCause(recording, index, span, recording.lastTime());
        const QString fault = cause.waited() > Nanos(0) ? faultOf(recording, cause) : QString();
        const QString chain = faultOfChain(recording, index, span);
        if (!fault.isEmpty() || !chain.isEmpty())
            return QStringLiteral("%1 state %2: %3 %4 %5")
                .arg(recording.taskName(span.task))
                .arg(span.state)
                .arg(told(recording, cause), fault, chain);
    }
    return {};
}

void addStrategies()
{
    QTest::addColumn<StrategyKind>("strategy");
    for (const StrategyKind kind :
         {StrategyKind::Blocking, StrategyKind::Sequential, StrategyKind::Concurrent, StrategyKind::Pool})
        QTest::newRow(qPrintable(strategyName(kind))) << kind;
}

} // namespace

/// Why a task waited, and who released it.
class TestWaitCause : public QObject
{
    Q_OBJECT

private slots:
    void theRunTellsWhyATaskWaited_data();
    void theRunTellsWhyATaskWaited();
    void aScriptTellsWhyATaskWaited_data();
    void aScriptTellsWhyATaskWaited();
    void aTaskThatWasNotAskedYetHasItsTurnAhead_data();
    void aTaskThatWasNotAskedYetHasItsTurnAhead();
    void aRedirectMakesWayForTheNextInTheQueue();
    void aDoorThatGrowsMayLetOneInForNobody();
    void theChainLeadsBackToTheStart_data();
    void theChainLeadsBackToTheStart();
    void everyWaitOfAGeneratedRunIsExplained_data() { addStrategies(); }
    void everyWaitOfAGeneratedRunIsExplained();
    void aStoppedRunIsExplained_data() { addStrategies(); }
    void aStoppedRunIsExplained();
    void eventsOutOfOrderLeadToTheSameCauses_data() { addStrategies(); }
    void eventsOutOfOrderLeadToTheSameCauses();
    void aRealRunIsExplained_data() { addStrategies(); }
    void aRealRunIsExplained();
    void chainsOfSamplesEnd();
    void aLongRunAnswersAtOnce_data();
    void aLongRunAnswersAtOnce();
};

void TestWaitCause::theRunTellsWhyATaskWaited_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("task");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* settings, const char* tasks, const char* task, int ms,
                        const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(settings) << QString::fromLatin1(tasks)
                            << QString::fromLatin1(task) << ms << QString::fromLatin1(expected);
    };
    row("one task held the loop", "concurrent", "nap: sleep 10ms\nparse: cpu 30ms", "nap", 15,
        "loop 10-30: parse 20 of 20 (1) | parse 30");
    row("several held it in turn, one of them longest", "concurrent",
        "nap: sleep 5ms\na: cpu 10ms\nb: cpu 30ms\nc: cpu 10ms", "nap", 20,
        "loop 5-50: b 30 of 45 (3) | b 40");
    row("several in turn, none of them for most of it", "concurrent",
        "nap: sleep 5ms\na: cpu 15ms\nb: cpu 10ms\nc: cpu 12ms", "nap", 20,
        "loop 5-37: c 12 of 32 (3) | c 37");
    row("to begin, it waited for the loop too", "concurrent", "parse: cpu 30ms\nnap: sleep 10ms", "nap", 15,
        "loop 0-30: parse 30 of 30 (1) | parse 30");
    row("its own code made others late", "concurrent", "parse: cpu 30ms\nx: cpu 1ms\nnap: sleep 10ms",
        "parse", 15, "running 0-30 late 2 | itself 30");
    row("a limit", "concurrent limit 2", "a: sleep 10ms\nb: sleep 20ms\nc: sleep 5ms", "c", 5,
        "limit 0-10 of 2: a,b (2) | a 10");
    row("a limit that went through several hands", "concurrent limit 2", "5x n: sleep 10ms", "n_5", 5,
        "limit 0-20 of 2: n_1,n_2,n_3,n_4 (4) | n_3 20");
    row("places that come free at once", "concurrent limit 2", "4x n: sleep 10ms", "n_4", 5,
        "limit 0-10 of 2: n_1,n_2 (2) | n_2 10");
    row("more holders than are named", "concurrent limit 1", "12x n: sleep 10ms", "n_12", 5,
        "limit 0-110 of 1: n_1,n_2,n_3,n_4,n_5,n_6,n_7,n_8 (11) | n_11 110");
    row("a worker", "pool workers 2", "a: sleep 10ms\nb: cpu 20ms\nc: sleep 5ms", "c", 5,
        "worker 0-10 of 2: a,b (2) | a worker 1 10");
    row("connections", "concurrent connections 2", "3x p: http://h.test/", "p_3", 5,
        "connection 0-500 of 2: p_1,p_2 (2) | p_1 500");
    row("connections of workers", "pool workers 3 connections 1", "2x p: http://h.test/", "p_2", 5,
        "connection 0-500 of 1: p_1 (1) | p_1 500");
    row("its own timer", "concurrent", "nap: sleep 10ms", "nap", 5, "timer 0-10 | itself 10");
    row("a timer that holds the loop", "concurrent", "nap: block 10ms\nb: sleep 1ms", "nap", 5,
        "timer 0-10 late 1 | itself 10");
    row("the server", "concurrent", "p: http://h.test/", "p", 100, "server 0-500 | server 500");
    row("one's own code on a worker", "pool", "c: cpu 10ms", "c", 5, "running 0-10 | itself 10");
}

static RunSettings settingsFrom(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    RunSettings settings;
    settings.strategy = *strategyFromName(words[0]);
    settings.workers = 4;
    for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
        const int value = words[i + 1].toInt();
        (words[i] == QLatin1String("limit")     ? settings.limit
         : words[i] == QLatin1String("workers") ? settings.workers
                                                : settings.connections) = value;
    }
    return settings;
}

static TaskId taskNamed(const Recording& recording, const QString& name)
{
    for (TaskId id = 1; id <= recording.tasks().size(); ++id) {
        if (recording.taskName(id) == name)
            return id;
    }
    qFatal("no task is named %s", qPrintable(name));
}

void TestWaitCause::theRunTellsWhyATaskWaited()
{
    QFETCH(QString, settings);
    QFETCH(QString, tasks);
    QFETCH(QString, task);
    QFETCH(int, ms);
    const auto recording = runVirtually(planOf(tasks), settingsFrom(settings));
    QTEST(toldAt(*recording, taskNamed(*recording, task), ms * 1ms, recording->lastTime()), "expected");
}

void TestWaitCause::aScriptTellsWhyATaskWaited_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("ms"); // which state of the first task
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* settings, const char* tasks, const char* script, int ms,
                        const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(settings) << QString::fromLatin1(tasks)
                            << QString::fromLatin1(script) << ms << QString::fromLatin1(expected);
    };
    row("the strategy itself held the loop", "concurrent", "a: sleep 1s",
        "0ms callback main ready 0ms   0ms a ready   9ms callback ends   9ms callback a ready 0ms   "
        "9ms a running loop",
        5, "loop 0-9: main 9 of 9 (1) | main 9");
    row("nothing is known to have held it", "concurrent", "a: sleep 1s",
        "0ms a ready   9ms a running loop   9ms callback a ready 0ms", 5, "loop 0-9 | unknown");
    row("a near miss: it held the loop before and after", "concurrent", "a: sleep 1s\nb: cpu 9ms",
        "0ms callback b ready 0ms   5ms callback ends   5ms a ready   9ms a running loop   "
        "9ms callback a ready 5ms",
        7, "loop 5-9 | unknown");
    row("held for less than half of it: the rest is not known", "concurrent", "a: sleep 1s\nb: cpu 1ms",
        "0ms a ready   1ms callback b ready 1ms   3ms callback ends   9ms a running loop", 5,
        "loop 0-9: b 2 of 2 (1) | unknown");
    row("ready and still not run", "concurrent", "a: sleep 1s\nb: cpu 90ms",
        "0ms a ready   1ms callback b ready 1ms   1ms b running loop", 5,
        "loop 0-20..: b 19 of 19 (1) | nothing 20");
    row("stopped while it was ready", "concurrent", "a: sleep 1s\nb: cpu 90ms",
        "0ms a ready   0ms callback b ready 0ms   9ms callback ends   9ms a cancelled", 5,
        "loop 0-9: b 9 of 9 (1) | stop 9");
    row("a sleep that is over, which the loop does not know yet", "concurrent", "a: sleep 10ms\nb: cpu 90ms",
        "0ms a waiting timer   5ms callback b ready 5ms   5ms b running loop", 5,
        "loop 10-20..: b 10 of 10 (1) | nothing 20");
    row("a sleep that goes on", "concurrent", "a: sleep 1s", "0ms a waiting timer", 5,
        "timer 0-20.. | nothing 20");
    row("queued for the limit, and still", "concurrent limit 1", "a: sleep 1s\nb: sleep 1s",
        "0ms a queued limit   0ms b waiting timer", 5, "limit 0-20.. of 1: b (1) | nothing 20");
    row("a near miss: one ended a little before the place was given", "concurrent limit 1",
        "a: sleep 1s\nb: sleep 1s",
        "0ms a queued limit   0ms b waiting timer   8ms b succeeded   9ms a ready", 5,
        "limit 0-9 of 1: b (1) | unknown");
    row("stopped while it queued for the limit", "concurrent limit 1", "a: sleep 1s\nb: sleep 1s",
        "0ms a queued limit   0ms b waiting timer   9ms b cancelled   9ms a cancelled", 5,
        "limit 0-9 of 1: b (1) | stop 9");
    row("the place that a cancelled computation left", "concurrent limit 1", "a: cpu 9s\nb: sleep 1s",
        "0ms a queued limit   0ms b waiting timer   9ms b succeeded   9ms a ready   9ms a running loop   "
        "12ms a cancelled",
        5, "limit 0-9 of 1: b (1) | b 9");
    row("a worker that was free", "pool workers 2", "a: block 1s\nb: block 1s",
        "0ms a queued worker   0ms worker 1 takes b   0ms b waiting timer worker 1   1ms worker 2 takes a   "
        "1ms a waiting timer worker 2",
        0, "worker 0-1 of 2 | free worker 2 1");
    row("a worker that had been free for long", "pool workers 1", "a: block 1s\nb: block 1s",
        "0ms worker 1 takes b   0ms b waiting timer worker 1   2ms worker 1 leaves b   2ms b ready   "
        "5ms a queued worker   6ms worker 1 takes a   6ms a waiting timer worker 1",
        5, "worker 5-6 of 1 | free worker 1 6");
    row("no worker took it: stopped", "pool workers 1", "a: block 1s\nb: block 1s",
        "0ms worker 1 takes b   0ms b waiting timer worker 1   0ms a queued worker   9ms a running loop   "
        "9ms a cancelled",
        5, "worker 0-9 of 1: b (1) | stop 9");
    row("a connection that was free", "concurrent connections 2", "a: http://h.test/\nb: http://h.test/",
        "0ms a queued connection   0ms b waiting connection   1ms a waiting connection", 0,
        "connection 0-1 of 1 | free 1");
    row("of another host, or port, it is no obstacle", "concurrent connections 1",
        "a: http://h.test/\nb: http://h.test:81/\nc: https://h.test/\nd: http://other.test/",
        "0ms a queued connection   0ms b waiting connection   0ms c waiting connection   "
        "0ms d waiting connection   1ms a waiting connection",
        0, "connection 0-1 | free 1");
    row("the same host and port, written otherwise", "concurrent connections 1",
        "a: http://h.test/\nb: http://h.test:80/x",
        "0ms a queued connection   0ms b waiting connection   5ms b ready   5.1ms a waiting connection", 3,
        "connection 0-5.1 of 1: b (1) | b 5");
    row("all in use, and still", "concurrent connections 1", "a: http://h.test/\nb: http://h.test/",
        "0ms a queued connection   0ms b waiting connection", 3,
        "connection 0-20.. of 1: b (1) | nothing 20");
    row("a near miss: the connection that came free had been given to another", "concurrent connections 2",
        "a: http://h.test/\nb: http://h.test/\nc: http://h.test/\nd: http://h.test/",
        "0ms a queued connection   0ms b waiting connection   0ms c waiting connection   5ms b ready   "
        "5ms d waiting connection   7ms a waiting connection",
        3, "connection 0-7 of 2: b,c,d (3) | unknown");
    row("its deadline passed in the queue", "concurrent connections 1",
        "a: http://h.test/\nb: http://h.test/",
        "0ms a queued connection   0ms b waiting connection   9ms a ready   9ms a running loop   "
        "9ms a failed the deadline of 9 ms passed while queued for a connection",
        3, "connection 0-9 of 1: b (1) | failure 9");
    row("connecting", "concurrent", "a: http://h.test/", "0ms a waiting connection   5ms a waiting server", 3,
        "connecting 0-5 | server 5");
    row("refused", "concurrent", "a: http://h.test/",
        "0ms a waiting connection   5ms a ready   5ms a running loop   5ms a failed h.test refused the "
        "connection",
        3, "connecting 0-5 | failure 5");
    row("an answer that tells of a failure is an answer", "concurrent", "a: http://h.test/",
        "0ms a waiting server   5ms a receiving   6ms a ready   6ms a running loop   "
        "6ms a failed the server answered HTTP 404",
        3, "server 0-5 | server 5");
    row("receiving", "concurrent", "a: http://h.test/",
        "0ms a receiving   6ms a ready   6ms a running loop   6ms a succeeded", 3,
        "receiving 0-6 | server 6");
    row("stopped while it slept", "concurrent", "a: sleep 1s", "0ms a waiting timer   6ms a cancelled", 3,
        "timer 0-6 | stop 6");
    row("its own thread had to wake up", "blocking", "a: http://h.test/",
        "0ms a waiting server loop   5ms a ready loop   6ms a running loop   6ms a succeeded", 5,
        "thread 5-6 | itself 6");
    row("a state that no run of this program has", "concurrent", "a: sleep 1s",
        "0ms a queued timer   6ms a running loop", 3, "unknown 0-6 | unknown");
}

void TestWaitCause::aScriptTellsWhyATaskWaited()
{
    QFETCH(QString, settings);
    QFETCH(QString, tasks);
    QFETCH(QString, script);
    QFETCH(int, ms);
    const auto recording = recordingFromScript(planOf(tasks), script, settingsFrom(settings));
    QTEST(toldAt(*recording, 1, ms * 1ms, 20ms), "expected");
}

void TestWaitCause::aTaskThatWasNotAskedYetHasItsTurnAhead_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected"); // of the third task of three
    const auto row = [](const char* name, const char* strategy, const char* script, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(strategy) << QString::fromLatin1(script)
                            << QString::fromLatin1(expected);
    };
    row("the one before it ended", "sequential",
        "0ms a running loop   3ms a succeeded   3ms b running loop   5ms b succeeded   5ms c running loop",
        "unstarted 0-5: b (1) | b 5");
    row("two come before it", "blocking", "0ms a running loop", "unstarted 0-20..: a (2) | nothing 20");
    row("one comes before it", "blocking", "0ms a running loop   3ms a succeeded   3ms b running loop",
        "unstarted 0-20..: b (1) | nothing 20");
    row("nothing has begun", "blocking", "0ms callback main ready 0ms", "unknown 0-20.. | unknown");
    row("stopped before its turn", "blocking", "0ms a running loop   3ms a cancelled   3ms run stopped",
        "unstarted 0-20.. | stop 20");
    row("nobody awaited it", "unawaited", "3ms run ends", "never awaited 0-20.. | nothing 20");
    row("all are asked at once: not known yet", "concurrent", "0ms a running loop",
        "unknown 0-20.. | unknown");
}

void TestWaitCause::aTaskThatWasNotAskedYetHasItsTurnAhead()
{
    QFETCH(QString, strategy);
    QFETCH(QString, script);
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: cpu 3ms\nb: cpu 2ms\nc: cpu 2ms")),
                                               script, settingsFrom(strategy));
    WaitIndex index;
    QTEST(told(*recording, waitCause(*recording, index, {3}, 20ms)), "expected");
}

void TestWaitCause::aRedirectMakesWayForTheNextInTheQueue()
{
    const QString script = QStringLiteral(R"(
        0ms a queued connection            0ms b waiting connection
        4ms b receiving                    5ms b redirected 302 http://%1/
        5ms a waiting connection           5.1ms b waiting connection)");
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: http://h.test/\nb: http://h.test/")),
                                               script.arg(QStringLiteral("other.test")),
                                               settingsFrom(QStringLiteral("concurrent connections 1")));
    QCOMPARE(toldAt(*recording, 1, 3ms, 20ms), QStringLiteral("connection 0-5 of 1: b (1) | b 5"));
}

void TestWaitCause::aDoorThatGrowsMayLetOneInForNobody()
{
    QString script = QStringLiteral("0ms p_25 queued connection\n");
    for (int i = 1; i <= 24; ++i)
        script += QStringLiteral("0ms p_%1 waiting connection\n").arg(i);
    script += QStringLiteral("8ms p_25 waiting connection\n");
    const auto recording = recordingFromScript(planOf(QStringLiteral("25x p: http://h.test/")), script,
                                               settingsFrom(QStringLiteral("concurrent connections 0")));
    WaitIndex index;
    const WaitCause cause = waitCause(*recording, index, {25, 0}, 20ms);
    QCOMPARE(cause.by.count, std::size_t(24));
    QVERIFY(cause.release.by == ReleasedBy::Unknown);
}

void TestWaitCause::theChainLeadsBackToTheStart_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("task");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("expected"); // task and since when, span by span
    QTest::newRow("through a limit, to the first")
        << QStringLiteral("concurrent limit 1") << QStringLiteral("3x n: sleep 10ms") << QStringLiteral("n_3")
        << 5 << QStringLiteral("n_3 0, n_2 10, n_2 0, n_1 0");
    QTest::newRow("through the loop")
        << QStringLiteral("concurrent") << QStringLiteral("nap: sleep 10ms\nx: cpu 5ms\nparse: cpu 30ms")
        << QStringLiteral("nap") << 20 << QStringLiteral("nap 10, parse 5, parse 0, x 0");
    QTest::newRow("through one's own states and a worker")
        << QStringLiteral("pool workers 1") << QStringLiteral("a: sleep 10ms\nb: sleep 5ms")
        << QStringLiteral("b") << 12 << QStringLiteral("b 10, b 0, a 0");
    QTest::newRow("one after another")
        << QStringLiteral("blocking") << QStringLiteral("3x n: cpu 10ms") << QStringLiteral("n_3") << 25
        << QStringLiteral("n_3 20, n_2 10, n_1 0");
    QTest::newRow("awaited in turn") << QStringLiteral("sequential") << QStringLiteral("2x n: sleep 10ms")
                                     << QStringLiteral("n_2") << 15 << QStringLiteral("n_2 10, n_1 0");
}

void TestWaitCause::theChainLeadsBackToTheStart()
{
    QFETCH(QString, settings);
    QFETCH(QString, tasks);
    QFETCH(QString, task);
    QFETCH(int, ms);
    const auto recording = runVirtually(planOf(tasks), settingsFrom(settings));
    WaitIndex index;
    QStringList steps;
    std::optional<StateRef> span = spanAt(*recording, taskNamed(*recording, task), ms * 1ms);
    while (span) {
        const WaitCause cause = waitCause(*recording, index, *span, recording->lastTime());
        steps << recording->taskName(span->task) + QLatin1Char(' ') + inMs(cause.since);
        span = spanBefore(*recording, cause);
    }
    QTEST(steps.join(QStringLiteral(", ")), "expected");
}

void TestWaitCause::everyWaitOfAGeneratedRunIsExplained()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        const auto recording =
            runVirtually(mixedPlan(random, 30), settingsFor(strategy, random), {60ms, 5ms});
        QCOMPARE(faultsOf(*recording), QString());
    }
}

void TestWaitCause::aStoppedRunIsExplained()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const auto recording =
            runVirtually(mixedPlan(random, 40), settingsFor(strategy, random), {60ms, 5ms}, Nanos(70ms));
        QCOMPARE(faultsOf(*recording), QString());
    }
}

void TestWaitCause::eventsOutOfOrderLeadToTheSameCauses()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const RunSettings settings = settingsFor(strategy, random);
        const auto whole = runVirtually(mixedPlan(random, 40), settings, {60ms, 5ms});
        Recording growing(whole->plan(), settings);
        WaitIndex grown;
        for (const Recorder::Batch& batch : scattered(*whole, random)) {
            growing.append(batch);
            grown.update(growing);
        }
        WaitIndex fresh;
        for (const StateRef span : spansOf(growing))
            QCOMPARE(told(growing, waitCause(growing, grown, span, 1s)),
                     told(growing, waitCause(growing, fresh, span, 1s)));
    }
}

// The loop's thread may itself wait for a processor, of which the run tells nothing; who gives up a place is
// always told.
void TestWaitCause::aRealRunIsExplained()
{
    QFETCH(StrategyKind, strategy);
    RunSettings settings = settingsFrom(QStringLiteral("concurrent limit 4 workers 3 connections 2"));
    settings.strategy = strategy;
    const auto recording = runReally(
        planOf(QStringLiteral("5x n: sleep 20ms\nparse: cpu 15ms\n6x practice:/delay/0.03?bytes=900")),
        settings);
    WaitIndex index;
    for (const StateRef span : spansOf(*recording)) {
        const WaitCause cause = waitCause(*recording, index, span, recording->lastTime());
        if (recording->record(span.task).changes[span.state].state == TaskState::Queued)
            QVERIFY2(cause.release.by == ReleasedBy::Task || cause.release.by == ReleasedBy::Free,
                     qPrintable(recording->taskName(span.task) + QLatin1Char(' ') + told(*recording, cause)));
        QCOMPARE(faultOfChain(*recording, index, span), QString());
    }
}

void TestWaitCause::chainsOfSamplesEnd()
{
    for (const SampleRecording& sample : sampleRecordings()) {
        WaitIndex index;
        for (const StateRef span : spansOf(*sample.recording))
            QCOMPARE(faultOfChain(*sample.recording, index, span), QString());
    }
}

void TestWaitCause::aLongRunAnswersAtOnce_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("tasks");
    QTest::newRow("a wide limit") << QStringLiteral("concurrent limit 10000")
                                  << QStringLiteral("30000x sleep 1ms");
    QTest::newRow("the loop") << QStringLiteral("concurrent")
                              << QStringLiteral("50000x sleep 1s\n50000x cpu 10us");
    QTest::newRow("workers") << QStringLiteral("pool workers 1000") << QStringLiteral("30000x sleep 1ms");
    QTest::newRow("connections") << QStringLiteral("concurrent connections 6")
                                 << QStringLiteral("100000x http://h.test/");
}

void TestWaitCause::aLongRunAnswersAtOnce()
{
    QFETCH(QString, settings);
    QFETCH(QString, tasks);
    const auto recording = runVirtually(planOf(tasks), settingsFrom(settings), {1ms, 1ms});
    WaitIndex index;
    QElapsedTimer taking;
    taking.start();
    index.update(*recording);
    QVERIFY2(taking.elapsed() < 1000 * slack, qPrintable(QString::number(taking.elapsed())));
    std::mt19937 random(3);
    std::vector<Nanos> took;
    for (int i = 0; i < 1000; ++i) {
        const auto id = static_cast<TaskId>(1 + random() % recording->tasks().size());
        const StateRef span{id, random() % recording->record(id).changes.size()};
        QElapsedTimer timer;
        timer.start();
        const WaitCause cause = waitCause(*recording, index, span, recording->lastTime());
        took.push_back(Nanos(timer.nsecsElapsed()));
        QVERIFY(cause.by.first.size() <= WaitHolders::most);
        QVERIFY(cause.waited() == Nanos(0) || cause.release.by != ReleasedBy::Unknown);
    }
    std::sort(took.begin(), took.end());
    QVERIFY2(took[990] < 1ms * slack, qPrintable(QString::number(took[990].count())));
}

QTEST_GUILESS_MAIN(TestWaitCause)
#include "tst_waitcause.moc"
