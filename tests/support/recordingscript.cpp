#include "tests/support/recordingscript.h"

#include "core/plan/taskline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace loopscope::test {

namespace {

constexpr std::array stateNames{"queued", "waiting", "receiving", "ready", "running"};
constexpr std::array onNames{"", "limit", "worker", "connection", "timer", "server"};
constexpr std::array outcomeNames{"not-run", "unfinished", "succeeded", "failed", "cancelled"};
constexpr Nanos scriptZero = std::chrono::hours(1); // any steady time that is not 0

template <class Enum, std::size_t n>
std::optional<Enum> fromName(const std::array<const char*, n>& names, const QString& word)
{
    for (std::size_t i = 0; i < n; ++i) {
        if (word == QLatin1String(names[i]) && !word.isEmpty())
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

Nanos time(const QString& word)
{
    const Result<Nanos> duration = parseDuration(word);
    if (!duration)
        qFatal("script: \"%s\" is no time", qPrintable(word));
    return *duration;
}

Holder holderFrom(const QStringList& words, int from)
{
    if (words.value(from) == QLatin1String("loop"))
        return Holder::loop();
    if (words.value(from) == QLatin1String("worker") && words.size() == from + 2)
        return Holder::worker(words[from + 1].toInt());
    return Holder::none();
}

class ScriptReader
{
public:
    ScriptReader(const Recording& recording, Recorder& recorder)
        : m_recording(recording)
        , m_recorder(recorder)
        , m_producer(recorder.addProducer())
    {
        m_producer.push({.at = scriptZero, .type = EventType::RunStarted});
    }

    void readLine(const QString& line)
    {
        const QStringList words = line.simplified().split(QLatin1Char(' '));
        Event event{.at = scriptZero + time(words.value(0))};
        const QString& subject = words.value(1);
        if (subject == QLatin1String("callback"))
            readCallback(event, words);
        else if (subject == QLatin1String("heartbeat"))
            readHeartbeat(event, words);
        else if (subject == QLatin1String("question"))
            readQuestion(event, words);
        else if (subject == QLatin1String("worker"))
            readWorker(event, words);
        else if (subject == QLatin1String("run"))
            readRunEnd(event, words);
        else
            readTask(event, words);
        m_producer.push(event);
    }

private:
    TaskId idOf(const QString& name) const
    {
        if (name == QLatin1String("main"))
            return noTask;
        for (TaskId id = 1; id <= m_recording.tasks().size(); ++id) {
            if (m_recording.taskName(id) == name)
                return id;
        }
        qFatal("script: no task is named \"%s\"", qPrintable(name));
    }

    void readCallback(Event& event, const QStringList& words) const
    {
        event.type = EventType::CallbackEnded;
        if (words.value(2) == QLatin1String("ends"))
            return;
        event.type = EventType::CallbackBegan;
        event.task = idOf(words.value(2));
        event.value = (scriptZero + time(words.value(4))).count();
    }

    void readHeartbeat(Event& event, const QStringList& words)
    {
        const bool asked = readAsked(event, words, m_asked);
        event.type = asked ? EventType::HeartbeatAsked : EventType::HeartbeatAnswered;
    }

    void readQuestion(Event& event, const QStringList& words)
    {
        const bool asked = readAsked(event, words, m_questions);
        event.type = asked ? EventType::QuestionAsked : EventType::QuestionAnswered;
    }

    static bool readAsked(Event& event, const QStringList& words, std::vector<Nanos>& asked)
    {
        event.aux = words.value(2).toUInt();
        asked.resize(std::max<std::size_t>(asked.size(), event.aux + 1));
        const bool isAsked = words.value(3) == QLatin1String("asked");
        if (isAsked)
            asked[event.aux] = event.at;
        else
            event.value = asked[event.aux].count();
        return isAsked;
    }

    void readWorker(Event& event, const QStringList& words) const
    {
        const bool takes = words.value(3) == QLatin1String("takes");
        event.type = takes ? EventType::WorkerTookTask : EventType::WorkerLeftTask;
        event.holder = Holder::worker(words.value(2).toInt());
        event.task = idOf(words.value(4));
    }

    static void readRunEnd(Event& event, const QStringList& words)
    {
        event.type = EventType::RunEnded;
        event.value = static_cast<std::int64_t>(
            words.value(2) == QLatin1String("stopped") ? RunEnd::Stopped : RunEnd::Completed);
    }

    void readTask(Event& event, const QStringList& words)
    {
        event.task = idOf(words.value(1));
        const QString& verb = words.value(2);
        if (const auto state = fromName<TaskState>(stateNames, verb)) {
            event.type = EventType::StateEntered;
            event.state = *state;
            const auto on = fromName<WaitsOn>(onNames, words.value(3));
            const bool onWorker = on == WaitsOn::Worker && *state != TaskState::Queued;
            event.on = onWorker ? WaitsOn::Nothing : on.value_or(WaitsOn::Nothing);
            event.holder = holderFrom(words, on && !onWorker ? 4 : 3);
        } else if (const auto outcome = fromName<Outcome>(outcomeNames, verb)) {
            event.type = EventType::TaskEnded;
            event.outcome = *outcome;
            if (words.size() > 3)
                event.value = m_recorder.note(words.mid(3).join(QLatin1Char(' ')));
        } else {
            readFetch(event, words);
        }
    }

    void readFetch(Event& event, const QStringList& words)
    {
        const QString& verb = words.value(2);
        event.value = words.value(3).toLongLong();
        if (verb == QLatin1String("sent")) {
            event.type = EventType::RequestSent;
        } else if (verb == QLatin1String("status")) {
            event.type = EventType::ResponseBegan;
            event.aux = 11;
        } else if (verb == QLatin1String("bytes")) {
            event.type = EventType::BytesReceived;
        } else if (verb == QLatin1String("redirected")) {
            event.type = EventType::Redirected;
            event.aux = words.value(3).toUInt();
            event.value = m_recorder.note(words.value(4));
        } else {
            qFatal("script: cannot read \"%s\"", qPrintable(words.join(QLatin1Char(' '))));
        }
    }

    const Recording& m_recording;
    Recorder& m_recorder;
    Producer& m_producer;
    std::vector<Nanos> m_asked; // when, by number
    std::vector<Nanos> m_questions;
};

QString timeText(Nanos time)
{
    return QString::number(static_cast<double>(time.count()) / 1e6, 'g', 15) + QLatin1String("ms");
}

QString stateText(const StateChange& change)
{
    QString text = QLatin1String(stateNames[static_cast<std::size_t>(change.state)]);
    if (change.on != WaitsOn::Nothing)
        text += QLatin1Char(' ') + QLatin1String(onNames[static_cast<std::size_t>(change.on)]);
    if (change.holder.isLoop())
        text += QLatin1String(" loop");
    if (change.holder.isWorker())
        text += QStringLiteral(" worker %1").arg(change.holder.workerNumber());
    return text;
}

} // namespace

std::shared_ptr<Recording> recordingFromScript(Plan plan, const QString& script, RunSettings settings)
{
    auto recording = std::make_shared<Recording>(std::move(plan), settings);
    Recorder recorder;
    ScriptReader reader(*recording, recorder);
    static const QRegularExpression separator(QStringLiteral("\\n|\\s{3,}"));
    for (const QString& line : script.split(separator, Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            reader.readLine(line);
    }
    Recorder::Batch batch;
    recorder.drain(batch);
    recording->append(batch);
    return recording;
}

QString scriptOf(const Recording& recording)
{
    struct Line
    {
        Nanos at;
        QString text;
    };
    std::vector<Line> lines;
    for (TaskId id = 1; id <= recording.tasks().size(); ++id) {
        const TaskRecord& record = recording.record(id);
        for (const StateChange& change : record.changes)
            lines.push_back({change.at, recording.taskName(id) + QLatin1Char(' ') + stateText(change)});
        if (record.end) {
            QString text = recording.taskName(id) + QLatin1Char(' ') +
                           QLatin1String(outcomeNames[static_cast<std::size_t>(record.outcome)]);
            if (!record.reason.isEmpty())
                text += QLatin1Char(' ') + record.reason;
            lines.push_back({*record.end, text});
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& left, const Line& right) { return left.at < right.at; });
    QString script;
    for (const Line& line : lines)
        script += timeText(line.at) + QLatin1Char(' ') + line.text + QLatin1Char('\n');
    return script;
}

Plan planOf(const QString& taskLines)
{
    Result<std::vector<Task>> tasks = parseTaskLines(taskLines);
    if (!tasks)
        qFatal("task lines: %s", qPrintable(tasks.problem().toString()));
    Plan plan;
    plan.tasks = std::move(*tasks);
    return plan;
}

} // namespace loopscope::test
