#pragma once

#include "core/analysis/loopmoment.h"

#include <QCoreApplication>

#include <vector>

namespace loopscope {

/// One line of the side panel, in words.
struct MomentRow
{
    enum class Kind { Heading, Entry, Nothing };
    enum class Tone { Plain, Late, Success };

    Kind kind = Kind::Nothing;
    QString text;
    QString detail;          ///< on the right
    Tone tone = Tone::Plain; ///< of the detail
    QString tip;
    TaskId task = noTask;         ///< what a click chooses
    std::optional<TaskKind> mark; ///< whose colour stands in front

    /// Whether it is the same line as `other`, with another time perhaps.
    bool isSameLine(const MomentRow& other) const
    {
        return kind == other.kind && task == other.task && text == other.text;
    }
    bool operator==(const MomentRow&) const = default;
};

/// Puts a moment of a run into lines: what holds the loop, what is ready, what waits, what is done.
class MomentRows
{
    Q_DECLARE_TR_FUNCTIONS(MomentRows)

public:
    static std::vector<MomentRow> of(const Recording& recording, const LoopMoment& moment);

private:
    explicit MomentRows(const Recording& recording, const LoopMoment& moment)
        : m_recording(recording)
        , m_moment(moment)
    {
    }

    void addHolder();
    void addReady();
    void addWaiting();
    void addWorkers();
    void addEnded();
    void addNotStarted();
    void addHeading(const QString& text);
    void addNothing(const QString& text);
    void addMore(std::size_t count, std::size_t shown);
    void addAsked(const QString& text, const QString& tip, const Unanswered& asked);
    MomentRow& addTask(TaskId task, const QString& what, const QString& detail);
    QString lateness(Nanos since) const;

    const Recording& m_recording;
    const LoopMoment& m_moment;
    std::vector<MomentRow> m_rows;
};

} // namespace loopscope
