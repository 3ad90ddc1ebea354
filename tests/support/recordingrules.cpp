#include "tests/support/recordingrules.h"

#include "tests/support/brokenrules.h"
#include "tests/support/summaryrules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <vector>

namespace loopscope::test {

namespace {

using Thread = std::pair<int, int>; // pid, tid

struct Span
{
    qint64 start = 0;
    qint64 end = 0;
    QJsonObject event;
};

bool encloses(const Span& outer, const Span& inner)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

class RecordingChecker
{
public:
    explicit RecordingChecker(const QByteArray& json)
        : m_json(json)
    {
    }

    QStringList check()
    {
        m_broken.expect(m_json.startsWith("{\"traceEvents\":["),
                        QStringLiteral("a recording begins with {\"traceEvents\":["));
        const QJsonDocument document = QJsonDocument::fromJson(m_json);
        m_broken.expect(document.isObject(), QStringLiteral("a recording is one JSON object"));
        m_root = document.object();
        m_other = at(m_root, "otherData").toObject();
        checkNumbersAsWritten();
        checkRoot();
        readEvents();
        for (const auto& [thread, spans] : m_spans)
            checkNesting(thread, spans);
        checkProcesses();
        checkLoop();
        checkTasks();
        checkWorkers();
        return m_broken.list();
    }

private:
    // Only the bytes tell how many decimals a number has.
    void checkNumbersAsWritten()
    {
        for (const char* key : {"ts", "dur"}) {
            const QString text = QString::fromUtf8(m_json);
            const QRegularExpression any(QStringLiteral("[{,]\"%1\":").arg(QLatin1String(key)));
            const QRegularExpression exact(
                QStringLiteral("[{,]\"%1\":[0-9]+\\.[0-9]{3}[,}]").arg(QLatin1String(key)));
            m_broken.expect(text.count(any) == text.count(exact),
                            QStringLiteral("%1 has three decimals").arg(QLatin1String(key)));
        }
    }

    void checkRoot()
    {
        m_broken.expect(at(m_root, "displayTimeUnit").toString() == QLatin1String("ms"),
                        QStringLiteral("displayTimeUnit is ms"));
        m_broken.expect(at(m_other, "loopscope").toInt() >= 1,
                        QStringLiteral("otherData has the version of the format"));
        m_broken.expect(at(at(m_other, "plan").toObject(), "version").toInt() == 1,
                        QStringLiteral("otherData has the plan"));
        m_summary = at(m_other, "summary").toObject();
        m_broken.expect(!m_summary.isEmpty(), QStringLiteral("otherData has the summary"));
        for (const QJsonValue& task : at(m_summary, "tasks").toArray())
            m_broken.expect(!task.toObject().contains(QLatin1String("states")),
                            QStringLiteral("the summary leaves states to the slices"));
    }

    void readEvents()
    {
        bool metadata = true;
        qint64 latest = 0;
        for (const QJsonValue& value : at(m_root, "traceEvents").toArray()) {
            const QJsonObject event = value.toObject();
            const QString phase = at(event, "ph").toString();
            if (phase == QLatin1String("M")) {
                m_broken.expect(metadata, QStringLiteral("metadata stands first"));
                readMetadata(event);
                continue;
            }
            metadata = false;
            const qint64 stamp = nanosFromMicros(at(event, "ts"));
            m_broken.expect(stamp >= 1000, QStringLiteral("ts is 1 + ns/1000, so none is below 1"));
            m_broken.expect(stamp >= latest, QStringLiteral("events stand by time"));
            latest = stamp;
            readEvent(phase, event, stamp - 1000);
        }
    }

    void readMetadata(const QJsonObject& event)
    {
        const QString kind = at(event, "name").toString();
        const QJsonObject args = at(event, "args").toObject();
        const Thread thread = threadOf(event);
        if (kind == QLatin1String("process_name"))
            m_processNames[thread.first] = at(args, "name").toString();
        if (kind == QLatin1String("thread_name"))
            m_threadNames[thread] = at(args, "name").toString();
        if (kind == QLatin1String("thread_sort_index"))
            m_sortIndexes[thread] = at(args, "sort_index").toInt();
    }

    void readEvent(const QString& phase, const QJsonObject& event, qint64 start)
    {
        if (phase == QLatin1String("X")) {
            for (const char* key : {"pid", "tid", "ts", "dur", "name", "cat", "args"})
                m_broken.expect(event.contains(QLatin1String(key)),
                                QStringLiteral("a slice has %1").arg(QLatin1String(key)));
            const qint64 length = nanosFromMicros(at(event, "dur"));
            m_broken.expect(length >= 0, QStringLiteral("no slice has a negative length"));
            m_spans[threadOf(event)].push_back({start, start + length, event});
        } else if (phase == QLatin1String("C")) {
            readCounter(event, start);
        } else {
            readInstant(event);
            m_broken.expect(phase == QLatin1String("I") && event.contains(QLatin1String("s")),
                            QStringLiteral("events are X, C, M, or I with s; this is %1").arg(phase));
        }
    }

    void readCounter(const QJsonObject& event, qint64 start)
    {
        m_broken.expect(at(event, "name").toString() == QLatin1String("loop lag") &&
                            at(event, "pid").toInt() == 1,
                        QStringLiteral("the counter is the loop lag, of process 1"));
        const QJsonObject args = at(event, "args").toObject();
        m_broken.expect(args.keys() == QStringList{QStringLiteral("ms")} && at(args, "ms").isDouble() &&
                            nanosFromMillis(at(args, "ms")) >= 0,
                        QStringLiteral("loop lag has args {ms}"));
        m_lags.push_back({start, start + nanosFromMillis(at(args, "ms")), event});
    }

    void readInstant(const QJsonObject& event)
    {
        const QString name = at(event, "name").toString();
        const qint64 number = at(at(event, "args").toObject(), "number").toInteger();
        m_broken.expect(name == QLatin1String("question asked") || name == QLatin1String("question answered"),
                        QStringLiteral("an instant is a question asked or answered; this is %1").arg(name));
        m_broken.expect(threadOf(event) == Thread(1, 1),
                        QStringLiteral("questions are instants of pid 1, tid 1"));
        if (name == QLatin1String("question asked"))
            m_broken.expect(number == ++m_questionsAsked, QStringLiteral("questions are numbered from 1"));
        else
            m_broken.expect(number >= 1 && number <= m_questionsAsked &&
                                m_questionsAnswered.insert(number).second,
                            QStringLiteral("each answer is to a question asked before, once"));
    }

    static Thread threadOf(const QJsonObject& event)
    {
        return {at(event, "pid").toInt(), at(event, "tid").toInt()};
    }

    // Spans come by start. Each lies in the last one still open, or begins when that is over.
    void checkNesting(const Thread& thread, const std::vector<Span>& spans)
    {
        std::vector<Span> open;
        for (const Span& span : spans) {
            while (!open.empty() && open.back().end <= span.start && !(span.end <= open.back().end))
                open.pop_back();
            m_broken.expect(open.empty() || encloses(open.back(), span),
                            QStringLiteral("slices of pid %1, tid %2 never partly overlap")
                                .arg(thread.first)
                                .arg(thread.second));
            open.push_back(span);
        }
    }

    void checkProcesses()
    {
        m_broken.expect(m_processNames.value(1) == QLatin1String("Event loop"),
                        QStringLiteral("process 1 is the Event loop"));
        m_broken.expect(m_processNames.value(2) == QLatin1String("Tasks"),
                        QStringLiteral("process 2 is Tasks"));
        for (const auto& [thread, spans] : m_spans) {
            m_broken.expect(thread.first >= 1 && thread.first <= 3,
                            QStringLiteral("one run has pids 1 to 3"));
            m_broken.expect(m_threadNames.count(thread) == 1, QStringLiteral("every thread has a name"));
            m_broken.expect(thread.first != 3 || m_processNames.value(3) == QLatin1String("Workers"),
                            QStringLiteral("process 3 is Workers"));
        }
    }

    void checkLoop()
    {
        const QJsonObject loop = at(m_summary, "loop").toObject();
        qint64 busy = 0;
        qint64 longest = 0;
        qint64 worst = 0;
        std::vector<Span> nested;
        for (const auto& [thread, spans] : m_spans) {
            for (const Span& span : spans) {
                if (thread.first != 1)
                    continue;
                m_broken.expect(thread.second == 1, QStringLiteral("the event loop is tid 1"));
                if (at(span.event, "cat").toString() != QLatin1String("callback")) {
                    nested.push_back(span);
                    continue;
                }
                checkCallback(span);
                m_callbacks.push_back(span);
                busy += span.end - span.start;
                longest = std::max(longest, span.end - span.start);
                worst = std::max(worst, nanosFromMicros(at(at(span.event, "args").toObject(), "late_us")));
            }
        }
        for (const Span& lag : m_lags)
            worst = std::max(worst, unanswered(&lag - m_lags.data() + 1) ? 0 : lag.end - lag.start);
        const auto figure = [&](const char* key, qint64 found, qint64 said) {
            m_broken.expect(found == said, QStringLiteral("%1 is what the trace shows: %2, not %3")
                                               .arg(QLatin1String(key))
                                               .arg(found)
                                               .arg(said));
        };
        figure("callbacks", qint64(m_callbacks.size()), at(loop, "callbacks").toInteger());
        figure("busy_ms", busy, nanosFromMillis(at(loop, "busy_ms")));
        figure("longest_block_ms", longest, nanosFromMillis(at(loop, "longest_block_ms")));
        figure("worst_late_ms", worst, nanosFromMillis(at(loop, "worst_late_ms")));
        figure("heartbeats", qint64(m_lags.size()), at(loop, "heartbeats").toInteger());
        figure("heartbeats_missed", missed(), at(loop, "heartbeats_missed").toInteger());
        checkNested(nested);
    }

    bool unanswered(qint64 number) const
    {
        return at(at(m_other, "run").toObject(), "unanswered_heartbeats")
            .toArray()
            .contains(QJsonValue(number));
    }

    qint64 missed() const
    {
        const QJsonObject run = at(m_other, "run").toObject();
        const qint64 interval = nanosFromMillis(at(at(run, "settings").toObject(), "heartbeat_ms"));
        const bool over = !at(run, "end").isNull();
        qint64 count = 0;
        for (const Span& lag : m_lags)
            count += lag.end - lag.start >= interval || (over && unanswered(&lag - m_lags.data() + 1));
        return count;
    }

    void checkCallback(const Span& span)
    {
        const QJsonObject args = at(span.event, "args").toObject();
        m_broken.expect(args.contains(QLatin1String("task")) && at(args, "late_us").isDouble() &&
                            at(args, "late_us").toDouble() >= 0,
                        QStringLiteral("a callback has args {task, late_us}"));
        m_broken.expect(m_callbacks.empty() || m_callbacks.back().end <= span.start,
                        QStringLiteral("the loop runs one callback at a time"));
    }

    void checkNested(const std::vector<Span>& nested)
    {
        const bool blocking = at(m_summary, "strategy").toString() == QLatin1String("blocking");
        qsizetype asked = 0;
        for (const QJsonValue& task : at(m_summary, "tasks").toArray())
            asked += !at(task.toObject(), "start_ms").isNull();
        m_broken.expect(qsizetype(nested.size()) == (blocking ? asked : 0),
                        QStringLiteral("under blocking, and only there, each task asked has a nested slice"));
        for (const Span& span : nested)
            m_broken.expect(liesInCallback(span), QStringLiteral("a nested slice lies in a callback"));
    }

    bool liesInCallback(const Span& span) const
    {
        const auto after =
            std::upper_bound(m_callbacks.begin(), m_callbacks.end(), span.start,
                             [](qint64 time, const Span& callback) { return time < callback.start; });
        return after != m_callbacks.begin() && encloses(*(after - 1), span);
    }

    void checkTasks()
    {
        QJsonArray tasks;
        const QJsonArray known = at(m_summary, "tasks").toArray();
        for (const QJsonValue& value : known) {
            QJsonObject task = value.toObject();
            const Thread thread{2, at(task, "id").toInt()};
            m_broken.expect(m_threadNames.count(thread) &&
                                m_threadNames[thread] == at(task, "name").toString(),
                            QStringLiteral("task %1 has its name by thread_name").arg(thread.second));
            m_broken.expect(m_sortIndexes.count(thread) && m_sortIndexes[thread] == thread.second,
                            QStringLiteral("task %1 has its order by thread_sort_index").arg(thread.second));
            task[QLatin1String("states")] = statesOf(m_spans[thread]);
            tasks.append(task);
        }
        for (const auto& [thread, spans] : m_spans)
            m_broken.expect(thread.first != 2 || (thread.second >= 1 && thread.second <= known.size()),
                            QStringLiteral("a task's tid is its id"));
        QJsonObject summary = m_summary;
        summary[QLatin1String("tasks")] = tasks;
        const QString end = at(at(m_other, "run").toObject(), "end").toString();
        const bool complete = end == QLatin1String("completed") || end == QLatin1String("stopped");
        m_broken.add(brokenSummaryRules(summary, complete));
    }

    QJsonArray statesOf(const std::vector<Span>& spans)
    {
        QJsonArray states;
        for (const Span& span : spans) {
            const QJsonObject args = at(span.event, "args").toObject();
            m_broken.expect(at(span.event, "cat").toString() == QLatin1String("state") &&
                                args.contains(QLatin1String("on")) && args.contains(QLatin1String("where")),
                            QStringLiteral("a state has cat state and args {on, where}"));
            const QString where = at(args, "where").toString();
            m_broken.expect(where != QLatin1String("loop") || liesInCallback(span),
                            QStringLiteral("a state that holds the loop lies in a callback"));
            m_broken.expect(where != QLatin1String("worker") ||
                                liesInWorker(span, at(args, "worker").toInt()),
                            QStringLiteral("a state that holds a worker lies in that worker's slice"));
            states.append(QJsonObject{{QStringLiteral("state"), at(span.event, "name")},
                                      {QStringLiteral("on"), at(args, "on")},
                                      {QStringLiteral("where"), at(args, "where")},
                                      {QStringLiteral("start_ms"), static_cast<double>(span.start) / 1e6},
                                      {QStringLiteral("end_ms"), static_cast<double>(span.end) / 1e6}});
        }
        return states;
    }

    bool liesInWorker(const Span& state, int worker) const
    {
        const auto found = m_spans.find({3, worker});
        return found != m_spans.end() &&
               std::any_of(found->second.begin(), found->second.end(), [&](const Span& span) {
                   return encloses(span, state) &&
                          at(at(span.event, "args").toObject(), "task") == at(state.event, "tid");
               });
    }

    void checkWorkers()
    {
        for (const auto& [thread, spans] : m_spans) {
            qint64 until = 0;
            for (const Span& span : spans) {
                if (thread.first != 3)
                    continue;
                m_broken.expect(span.start >= until, QStringLiteral("a worker runs one task at a time"));
                until = span.end;
                m_broken.expect(at(at(span.event, "args").toObject(), "task").toInt() >= 1,
                                QStringLiteral("a worker's slice names its task"));
            }
        }
    }

    const QByteArray& m_json;
    QJsonObject m_root;
    QJsonObject m_other;
    QJsonObject m_summary;
    BrokenRules m_broken;
    std::map<Thread, std::vector<Span>> m_spans; // by start, as in the file
    std::map<Thread, QString> m_threadNames;
    std::map<Thread, int> m_sortIndexes;
    QMap<int, QString> m_processNames;
    std::vector<Span> m_callbacks;
    qint64 m_questionsAsked = 0;
    std::set<qint64> m_questionsAnswered;
    std::vector<Span> m_lags; // from being asked to the answer
};

} // namespace

QStringList brokenRecordingRules(const QByteArray& json)
{
    return RecordingChecker(json).check();
}

} // namespace loopscope::test
