#pragma once

#include "core/trace/event.h"

#include <QObject>

#include <optional>

namespace loopscope {

/// What a person looks at: one task of the run that is shown, and one moment of it. The table, the timeline
/// and the side panel share it; whichever is used tells it, and all of them show it. Gui thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// noTask: none.
    TaskId task() const { return m_task; }
    /// Run time; none: the present of a live run, or the end of one that is over.
    std::optional<Nanos> cursor() const { return m_cursor; }

    void setTask(TaskId task);
    void setCursor(std::optional<Nanos> cursor);
    /// For another run.
    void clear();

signals:
    void taskChanged(loopscope::TaskId task);
    void cursorChanged();

private:
    TaskId m_task = noTask;
    std::optional<Nanos> m_cursor;
};

} // namespace loopscope
