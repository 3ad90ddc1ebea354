#pragma once

#include "core/trace/event.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace loopscope {

/// Who may have a connection to a host now, and who queues for one. An origin is scheme, host and port. Pure
/// bookkeeping, not for several threads.
class Admission
{
public:
    /// At most `perOrigin` (from 1) at a time.
    explicit Admission(int perOrigin)
        : m_perOrigin(perOrigin)
    {
    }

    /// Whether `task` may go now; otherwise it queues behind the others.
    bool enter(const QString& origin, TaskId task);
    /// One that went is done; the next in the queue, if any, has its place and may go.
    std::optional<TaskId> leave(const QString& origin);
    /// One that queues gives up.
    void withdraw(const QString& origin, TaskId task);
    /// Allows more at a time; returns who may go now.
    std::vector<TaskId> raise(int perOrigin);
    int perOrigin() const { return m_perOrigin; }
    bool hasQueue() const;
    /// All that queue give up.
    void closeQueues();

private:
    struct Door
    {
        int inside = 0;
        std::deque<TaskId> queue;
    };

    int m_perOrigin;
    QHash<QString, Door> m_doors;
};

} // namespace loopscope
