#include "tests/support/summaryrules.h"

#include "tests/support/brokenrules.h"

#include <QJsonArray>
#include <QMap>

namespace loopscope::test {

namespace {

const QStringList waitKinds[] = {
    {QStringLiteral("limit"), QStringLiteral("worker"), QStringLiteral("connection")},  // queued
    {QStringLiteral("timer"), QStringLiteral("server"), QStringLiteral("connection")}}; // waiting

class SummaryChecker
{
public:
    SummaryChecker(const QJsonObject& summary, bool complete)
        : m_summary(summary)
        , m_strategy(at(summary, "strategy").toString())
        , m_complete(complete)
    {
    }

    QStringList check()
    {
        checkKeys();
        int index = 0;
        for (const QJsonValue& task : at(m_summary, "tasks").toArray())
            checkTask(task.toObject(), ++index);
        checkFigures();
        return m_broken.list();
    }

private:
    void checkKeys()
    {
        for (const char* key :
             {"strategy", "wall_ms", "tasks_ms", "overlap", "peak_in_flight", "succeeded", "failed",
              "cancelled", "not_run", "monotonic_start_ns", "loop", "findings", "tasks"})
            m_broken.expect(m_summary.contains(QLatin1String(key)),
                            QStringLiteral("the summary has %1").arg(QLatin1String(key)));
        const QJsonObject loop = at(m_summary, "loop").toObject();
        for (const char* key : {"busy_ms", "callbacks", "longest_block_ms", "longest_block_task",
                                "heartbeats", "heartbeats_missed", "worst_late_ms"})
            m_broken.expect(loop.contains(QLatin1String(key)),
                            QStringLiteral("loop has %1").arg(QLatin1String(key)));
        m_broken.expect(at(loop, "heartbeats_missed").toDouble() <= at(loop, "heartbeats").toDouble(),
                        QStringLiteral("no more heartbeats are missed than were asked"));
        m_broken.expect(at(loop, "longest_block_ms").toDouble() <= at(loop, "busy_ms").toDouble(),
                        QStringLiteral("the longest block is part of the busy time"));
        m_broken.expect(at(m_summary, "findings").isArray(), QStringLiteral("findings is a list"));
        for (const QJsonValue& finding : at(m_summary, "findings").toArray())
            checkFinding(finding.toObject());
    }

    void checkFinding(const QJsonObject& finding)
    {
        for (const char* key : {"rule", "text", "fix"})
            m_broken.expect(!at(finding, key).toString().isEmpty(),
                            QStringLiteral("a finding has a %1").arg(QLatin1String(key)));
        m_broken.expect(at(finding, "gain_ms").toDouble(-1) >= 0,
                        QStringLiteral("a finding's gain is not negative"));
        int last = 0;
        for (const QJsonValue& task : at(finding, "tasks").toArray()) {
            m_broken.expect(task.toInt() > last, QStringLiteral("a finding's tasks stand by their ids"));
            last = task.toInt();
        }
        m_broken.expect(last <= at(m_summary, "tasks").toArray().size(),
                        QStringLiteral("a finding is about tasks of the run"));
    }

    void checkTask(const QJsonObject& task, int index)
    {
        m_task = QStringLiteral("task %1: ").arg(index);
        for (const char* key :
             {"id", "name", "type", "outcome", "reason", "start_ms", "end_ms", "took_ms", "http_status",
              "protocol", "bytes", "late_ms", "attempts", "redirects", "states"})
            m_broken.expect(task.contains(QLatin1String(key)),
                            m_task + QStringLiteral("has %1").arg(QLatin1String(key)));
        m_broken.expect(at(task, "id").toInt() == index, m_task + QStringLiteral("ids run from 1"));
        m_broken.expect(!at(task, "name").toString().isEmpty(), m_task + QStringLiteral("has a name"));
        const QString outcome = at(task, "outcome").toString();
        ++m_outcomes[outcome];
        if (outcome == QLatin1String("not-run"))
            checkNotRun(task);
        else
            checkAsked(task, outcome);
    }

    void checkNotRun(const QJsonObject& task)
    {
        m_broken.expect(at(task, "start_ms").isNull() && at(task, "end_ms").isNull() &&
                            at(task, "took_ms").isNull(),
                        m_task + QStringLiteral("the times of a task not run are null"));
        m_broken.expect(at(task, "states").toArray().isEmpty(),
                        m_task + QStringLiteral("a task not run has no states"));
    }

    void checkAsked(const QJsonObject& task, const QString& outcome)
    {
        const bool unfinished = !m_complete && outcome == QLatin1String("unfinished");
        const bool failed = outcome == QLatin1String("failed");
        const bool known = failed || unfinished || outcome == QLatin1String("succeeded") ||
                           outcome == QLatin1String("cancelled");
        m_broken.expect(known, m_task + QStringLiteral("its outcome is one of those known"));
        m_broken.expect(!failed || !at(task, "reason").toString().isEmpty(),
                        m_task + QStringLiteral("a failed task has a reason"));
        m_broken.expect(outcome != QLatin1String("succeeded") || at(task, "reason").isNull(),
                        m_task + QStringLiteral("a task that succeeded has no reason"));
        checkFetch(task, outcome);
        checkStates(task, unfinished);
    }

    void checkFetch(const QJsonObject& task, const QString& outcome)
    {
        if (at(task, "type").toString() != QLatin1String("url")) {
            m_broken.expect(at(task, "http_status").isNull() && at(task, "protocol").isNull(),
                            m_task + QStringLiteral("only a fetch has an HTTP status"));
            return;
        }
        if (outcome != QLatin1String("succeeded"))
            return;
        const int status = at(task, "http_status").toInt();
        m_broken.expect(status >= 200 && status < 300,
                        m_task + QStringLiteral("a fetch that succeeded has a status of 2xx"));
        m_broken.expect(at(task, "protocol").toString().startsWith(QLatin1String("HTTP/")),
                        m_task + QStringLiteral("a fetch that succeeded has a protocol"));
        m_broken.expect(at(task, "attempts").toInt() >= 1, m_task + QStringLiteral("a fetch was sent"));
    }

    void checkStates(const QJsonObject& task, bool unfinished)
    {
        const QJsonArray states = at(task, "states").toArray();
        m_broken.expect(!states.isEmpty(), m_task + QStringLiteral("a task that was asked has states"));
        qint64 expected = nanosFromMillis(at(task, "start_ms"));
        m_broken.expect(expected >= 0, m_task + QStringLiteral("does not start before zero"));
        qint64 late = 0;
        qint64 firstStep = -1;
        for (const QJsonValue& value : states) {
            const QJsonObject state = value.toObject();
            const qint64 start = nanosFromMillis(at(state, "start_ms"));
            const qint64 end = nanosFromMillis(at(state, "end_ms"));
            m_broken.expect(start == expected && end >= start,
                            m_task + QStringLiteral("is always in one state, without gap or overlap"));
            checkState(state);
            if (at(state, "state").toString() == QLatin1String("ready"))
                late += end - start;
            if (isWork(state))
                m_work += end - start;
            if (firstStep < 0 && (isWork(state) || !at(state, "where").isNull()))
                firstStep = start;
            expected = end;
        }
        if (!unfinished)
            checkEnd(task, expected, late);
        if (firstStep >= 0) {
            ++m_flights[firstStep];
            m_flights[unfinished ? std::numeric_limits<qint64>::max() : expected] -= 1;
        }
        m_lastEnd = unfinished ? m_lastEnd : std::max(m_lastEnd, expected);
    }

    void checkEnd(const QJsonObject& task, qint64 lastStateEnd, qint64 late)
    {
        const qint64 start = nanosFromMillis(at(task, "start_ms"));
        const qint64 end = nanosFromMillis(at(task, "end_ms"));
        m_broken.expect(lastStateEnd == end, m_task + QStringLiteral("its last state ends at its end"));
        m_broken.expect(nanosFromMillis(at(task, "took_ms")) == end - start,
                        m_task + QStringLiteral("took_ms is end_ms - start_ms"));
        m_broken.expect(nanosFromMillis(at(task, "late_ms")) == late,
                        m_task + QStringLiteral("late_ms is the sum of its ready states"));
    }

    static bool isWork(const QJsonObject& state)
    {
        const QString name = at(state, "state").toString();
        return name == QLatin1String("waiting") || name == QLatin1String("receiving") ||
               name == QLatin1String("running");
    }

    void checkState(const QJsonObject& state)
    {
        const QString name = at(state, "state").toString();
        const QString on = at(state, "on").toString();
        const QString where = at(state, "where").toString();
        const bool queued = name == QLatin1String("queued");
        if (queued || name == QLatin1String("waiting"))
            m_broken.expect(waitKinds[queued ? 0 : 1].contains(on),
                            m_task + QStringLiteral("%1 says what it is %1 on").arg(name));
        else
            m_broken.expect(at(state, "on").isNull(), m_task + QStringLiteral("%1 is on nothing").arg(name));
        m_broken.expect(isWork(state) || queued || name == QLatin1String("ready"),
                        m_task + QStringLiteral("\"%1\" is a state").arg(name));
        m_broken.expect(at(state, "where").isNull() || where == QLatin1String("loop") ||
                            where == QLatin1String("worker"),
                        m_task + QStringLiteral("where is loop, worker or null"));
        m_broken.expect(name != QLatin1String("running") || !where.isEmpty(),
                        m_task + QStringLiteral("running holds a thread"));
        checkHolder(state, on, where);
    }

    void checkHolder(const QJsonObject& state, const QString& on, const QString& where)
    {
        const bool onServer = on == QLatin1String("server");
        const bool waits = isWork(state) && at(state, "state").toString() != QLatin1String("running");
        if (m_strategy == QLatin1String("blocking"))
            m_broken.expect(!isWork(state) || where == QLatin1String("loop"),
                            m_task + QStringLiteral("under blocking whatever it does holds the loop"));
        else if (m_strategy == QLatin1String("pool"))
            m_broken.expect(!waits || where == QLatin1String("worker"),
                            m_task + QStringLiteral("in the pool whatever waits holds a worker"));
        else
            m_broken.expect(where != QLatin1String("worker") && (!onServer || where.isEmpty()),
                            m_task + QStringLiteral("an asynchronous fetch waits and holds nothing"));
    }

    void checkFigures()
    {
        const int tasks = static_cast<int>(at(m_summary, "tasks").toArray().size());
        const auto counted = [&](const char* key, const char* outcome) {
            m_broken.expect(at(m_summary, key).toInt(-1) == m_outcomes.value(QLatin1String(outcome)),
                            QStringLiteral("%1 counts its tasks").arg(QLatin1String(key)));
            return at(m_summary, key).toInt();
        };
        const int known = counted("succeeded", "succeeded") + counted("failed", "failed") +
                          counted("cancelled", "cancelled") + counted("not_run", "not-run");
        m_broken.expect(!m_complete || known == tasks, QStringLiteral("every task has one outcome"));
        const qint64 wall = nanosFromMillis(at(m_summary, "wall_ms"));
        m_broken.expect(wall == m_lastEnd, QStringLiteral("wall_ms runs from zero to the last end"));
        m_broken.expect(nanosFromMillis(at(m_summary, "tasks_ms")) == m_work,
                        QStringLiteral("tasks_ms is waiting, receiving and running of all tasks"));
        const double overlap = wall > 0 ? static_cast<double>(m_work) / static_cast<double>(wall) : 0;
        m_broken.expect(wall > 0 ? std::abs(at(m_summary, "overlap").toDouble() - overlap) < 1e-9
                                 : at(m_summary, "overlap").isNull(),
                        QStringLiteral("overlap is tasks_ms / wall_ms, or null"));
        m_broken.expect(
            at(m_summary, "peak_in_flight").toInt(-1) == peak(),
            QStringLiteral("peak_in_flight is the most tasks past their first step and not ended"));
    }

    // Ends and starts at one instant are one net change: who starts when another ends is not in flight with
    // it.
    int peak() const
    {
        int now = 0;
        int most = 0;
        for (const int change : m_flights)
            most = std::max(most, now += change);
        return most;
    }

    const QJsonObject& m_summary;
    QString m_strategy;
    bool m_complete;
    BrokenRules m_broken;
    QString m_task;
    QMap<QString, int> m_outcomes;
    QMap<qint64, int> m_flights; // by time: how many more are in flight from then on
    qint64 m_work = 0;
    qint64 m_lastEnd = 0;
};

} // namespace

QStringList brokenSummaryRules(const QJsonObject& summary, bool complete)
{
    return SummaryChecker(summary, complete).check();
}

} // namespace loopscope::test
