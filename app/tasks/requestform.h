#pragma once

#include "core/plan/problem.h"
#include "core/plan/task.h"

namespace loopscope {

/// A header in a form for one request or several.
struct HeaderEntry
{
    QString name;
    std::optional<QString> value; ///< none: each request keeps what it has
    QString original;             ///< the name that it came with; empty where it is new

    bool operator==(const HeaderEntry&) const = default;
};

/// What the requests of one url task, or of several, have in common, to be edited: what differs between them
/// is none here, and stays as it is in each.
struct RequestForm
{
    enum class Deadline { Default, Own, AsTheyAre };

    std::optional<bool> head;
    std::optional<QString> url; ///< as text, secrets and all
    std::vector<HeaderEntry> headers;
    Deadline deadline = Deadline::Default;
    Nanos own{}; ///< the tasks' own deadline

    /// Of `tasks`, all of them url tasks, at least one.
    static RequestForm of(const std::vector<Task>& tasks);

    /// Why this cannot be asked for, if so, by the rules of plan files. `place` names the header.
    std::optional<Problem> problem() const;
    /// `tasks` with what the form says. Only without a problem().
    std::vector<Task> applied(const std::vector<Task>& tasks) const;

    bool operator==(const RequestForm&) const = default;
};

} // namespace loopscope
