#pragma once

#include "core/plan/plan.h"
#include "core/trace/event.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace loopscope {

/// A text in each language of the program.
class LessonText
{
public:
    /// The languages that every text of a lesson has, by their codes; English first.
    static constexpr std::array languages{QLatin1String("en"), QLatin1String("ko")};

    void set(std::size_t language, const QString& text) { m_texts[language] = text; }
    /// In `language` ("ko", "ko_KR"); in English where it is none of these.
    QString in(const QString& language) const;

private:
    std::array<QString, languages.size()> m_texts;
};

/// Something to notice in a run: a task, or a state of it.
struct LessonNotice
{
    TaskId task = noTask;
    std::optional<TaskState> state; ///< its longest stretch in that state; none: the task as a whole
    LessonText text;
};

/// One run of a lesson's plan: the question before it, and the answer.
struct LessonRun
{
    PlanSettings settings; ///< the plan's own, as far as this run does not change them
    LessonText question;
    Nanos takes{}; ///< what the run comes to, a machine with cores enough provided
    LessonText reason;
    QStringList holds; ///< what else is true of it, as FailIf reads it
    std::vector<LessonNotice> notices;
};

/// A step of the tutorial. A value.
struct Lesson
{
    int number = 0; ///< from 1, as in its file's name
    QString id;     ///< the file's name without its ending: what progress is remembered by
    LessonText title;
    LessonText shows;
    QStringList code; ///< the equivalent in Python, by lines; may be empty
    Plan plan;
    std::vector<LessonRun> runs; ///< at least one

    /// What its first run carries out: the plan, named by the title in `language`, under that run's settings.
    Plan firstPlan(const QString& language) const;
};

} // namespace loopscope
