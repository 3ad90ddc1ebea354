#include "core/lessons/lessonreader.h"

#include "core/analysis/failif.h"
#include "core/files/filekind.h"
#include "core/plan/jsonfields.h"
#include "core/plan/overridden.h"
#include "core/plan/planfile.h"
#include "core/trace/eventnames.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace loopscope {

namespace {

constexpr int lessonVersion = 1;

QString placeIn(const QString& place, const QString& key)
{
    return place.isEmpty() || key.isEmpty() ? place + key : place + u'.' + key;
}

/// Reads one lesson. The first fault is kept; what is read after it is not used.
class LessonReader
{
public:
    Result<Lesson> read(const QJsonObject& root)
    {
        JsonFields fields(root, {});
        const QLatin1String version("lesson");
        if (fields.integer(version, 1).value_or(0) != lessonVersion)
            fields.refuse(
                version,
                Problem::tr("expected %1: a lesson's file begins with \"lesson\": %1").arg(lessonVersion));
        take(fields.problem());
        m_lesson.title = text(fields, QLatin1String("title"), {});
        m_lesson.shows = text(fields, QLatin1String("shows"), {});
        m_lesson.code = lines(fields, QLatin1String("code"), {});
        readPlan(fields);
        readRuns(fields);
        finish(fields, {});
        if (m_problem)
            return *m_problem;
        return std::move(m_lesson);
    }

private:
    void take(const std::optional<Problem>& problem)
    {
        if (!m_problem)
            m_problem = problem;
    }

    void refuse(const QString& place, const QString& message)
    {
        take(Problem{.message = message, .place = place});
    }

    void missing(const QString& place) { refuse(place, Problem::tr("is missing")); }

    // What went wrong in `fields`, and what nobody asked for.
    void finish(const JsonFields& fields, const QString& place)
    {
        take(fields.problem());
        const QStringList unknown = fields.unknown().keys();
        if (!unknown.isEmpty())
            refuse(placeIn(place, unknown.constFirst()), Problem::tr("a lesson has no such key"));
    }

    LessonText text(JsonFields& parent, QLatin1String key, const QString& place)
    {
        const QString own = placeIn(place, key);
        const std::optional<QJsonObject> object = parent.object(key);
        LessonText read;
        if (!object) {
            take(parent.problem());
            missing(own);
            return read;
        }
        JsonFields fields(*object, own);
        for (std::size_t i = 0; i < LessonText::languages.size(); ++i) {
            const QLatin1String language = LessonText::languages[i];
            const QString words = fields.text(language).value_or(QString());
            take(fields.problem());
            if (words.trimmed().isEmpty())
                missing(placeIn(own, language));
            read.set(i, words);
        }
        finish(fields, own);
        return read;
    }

    QStringList lines(JsonFields& parent, QLatin1String key, const QString& place)
    {
        QStringList read;
        const QJsonArray array = parent.array(key).value_or(QJsonArray());
        for (const QJsonValue& value : array) {
            if (!value.isString())
                refuse(QStringLiteral("%1[%2]").arg(placeIn(place, key)).arg(read.size()),
                       Problem::tr("expected a text"));
            read += value.toString();
        }
        return read;
    }

    void readPlan(JsonFields& fields)
    {
        const QLatin1String key("plan");
        const std::optional<QJsonObject> object = fields.object(key);
        if (!object)
            return fields.problem() ? take(fields.problem()) : missing(key);
        const Result<LoadedPlan> loaded = planFromJson(*object);
        if (!loaded)
            return refuse(placeIn(key, loaded.problem().place), loaded.problem().message);
        if (!loaded->warnings.isEmpty())
            return refuse(key, loaded->warnings.constFirst());
        m_lesson.plan = loaded->plan;
        m_tasks = enabledTasks(m_lesson.plan);
        if (m_tasks.empty())
            return refuse(key, Problem::tr("there is no task to run"));
        const auto reachesOut = [](const Task& task) {
            return task.kind == TaskKind::Url && task.request->url.scheme() != QLatin1String("practice");
        };
        if (std::any_of(m_tasks.begin(), m_tasks.end(), reachesOut))
            refuse(QStringLiteral("plan.tasks"),
                   Problem::tr("a lesson runs without a network: only practice: URLs can be fetched"));
    }

    void readRuns(JsonFields& fields)
    {
        const QLatin1String key("runs");
        const std::optional<QJsonArray> runs = fields.array(key);
        if (!runs || runs->isEmpty())
            return fields.problem() ? take(fields.problem()) : missing(key);
        int index = 0;
        for (const QJsonValue& value : *runs)
            readRun(value, QStringLiteral("runs[%1]").arg(index++));
    }

    void readRun(const QJsonValue& value, const QString& place)
    {
        if (!value.isObject())
            return refuse(place, Problem::tr("expected an object: { … }"));
        JsonFields fields(value.toObject(), place);
        LessonRun run;
        run.settings = settings(fields, place);
        run.question = text(fields, QLatin1String("question"), place);
        const std::optional<Nanos> takes = fields.milliseconds(QLatin1String("takes_ms"), Nanos(0));
        if (!takes && !fields.problem())
            missing(place + QLatin1String(".takes_ms"));
        run.takes = takes.value_or(Nanos(0));
        run.reason = text(fields, QLatin1String("reason"), place);
        run.holds = lines(fields, QLatin1String("holds"), place);
        checkConditions(run.holds, place);
        readNotices(run, fields, place);
        finish(fields, place);
        m_lesson.runs.push_back(std::move(run));
    }

    // A plan's settings are read where a plan is read.
    PlanSettings settings(JsonFields& fields, const QString& place)
    {
        const QLatin1String key("settings");
        QJsonObject plan = fields.object(key).value_or(QJsonObject());
        plan.insert(QLatin1String("version"), 1);
        plan.insert(QLatin1String("tasks"), QJsonArray());
        const Result<LoadedPlan> loaded = planFromJson(plan);
        const QString own = placeIn(place, key);
        if (!loaded) {
            refuse(placeIn(own, loaded.problem().place), loaded.problem().message);
            return {};
        }
        if (!loaded->warnings.isEmpty())
            refuse(own, loaded->warnings.constFirst());
        return overridden(m_lesson.plan.settings, loaded->plan.settings);
    }

    void checkConditions(const QStringList& conditions, const QString& place)
    {
        for (qsizetype i = 0; i < conditions.size(); ++i) {
            const Result<FailIf> condition = FailIf::parse(conditions[i]);
            if (!condition)
                refuse(QStringLiteral("%1.holds[%2]").arg(place).arg(i), condition.problem().message);
        }
    }

    void readNotices(LessonRun& run, JsonFields& parent, const QString& place)
    {
        const QJsonArray notices = parent.array(QLatin1String("notice")).value_or(QJsonArray());
        int index = 0;
        for (const QJsonValue& value : notices) {
            const QString own = QStringLiteral("%1.notice[%2]").arg(place).arg(index++);
            if (!value.isObject())
                return refuse(own, Problem::tr("expected an object: { … }"));
            run.notices.push_back(notice(value.toObject(), own));
        }
    }

    LessonNotice notice(const QJsonObject& object, const QString& place)
    {
        JsonFields fields(object, place);
        LessonNotice read;
        const QString name = fields.text(QLatin1String("task")).value_or(QString());
        read.task = taskNamed(name);
        if (read.task == noTask)
            fields.refuse(QLatin1String("task"), Problem::tr("the plan has no task of that name"));
        if (const auto state = fields.text(QLatin1String("state"))) {
            read.state = stateFromName(state->toStdString());
            if (!read.state)
                fields.refuse(QLatin1String("state"),
                              Problem::tr("expected queued, waiting, receiving, ready or running"));
        }
        read.text = text(fields, QLatin1String("text"), place);
        finish(fields, place);
        return read;
    }

    TaskId taskNamed(const QString& name) const
    {
        for (TaskId id = 1; id <= m_tasks.size(); ++id) {
            if (displayName(m_tasks[id - 1], id) == name)
                return id;
        }
        return noTask;
    }

    Lesson m_lesson;
    std::vector<Task> m_tasks;
    std::optional<Problem> m_problem;
};

} // namespace

bool isLesson(const QByteArray& content)
{
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    return root.contains(QLatin1String("lesson"));
}

Result<Lesson> lessonFromJson(const QByteArray& content)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return problemAt(content, error.offset, Problem::tr("it is not JSON from here on"));
    if (!document.isObject())
        return Problem{.message = Problem::tr("expected an object: { … }")};
    return LessonReader().read(document.object());
}

} // namespace loopscope
