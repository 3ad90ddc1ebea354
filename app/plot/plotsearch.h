#pragma once

#include "core/timeline/taskfilter.h"

#include <QObject>

#include <optional>

namespace loopscope {

/// What a person looks for in a view over time, and what the view found: the bar asks, the view answers.
/// Belongs to the view; gui thread.
class PlotSearch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether what is shown has kinds and outcomes as tasks have, so that one can look for them.
    bool knowsTasks() const { return m_knowsTasks; }
    void setKnowsTasks(bool knowsTasks) { m_knowsTasks = knowsTasks; }

    const TaskFilter& filter() const { return m_filter; }
    void setFilter(const TaskFilter& filter);
    /// Whether rows that do not match are left out.
    bool isOnlyMatches() const { return m_onlyMatches; }
    void setOnlyMatches(bool onlyMatches);

    /// What the view answers.
    struct Found
    {
        std::size_t matches = 0;
        std::optional<std::size_t> current{}; ///< which of them is chosen, counted from 0
        std::size_t hidden = 0;               ///< rows that a person has hidden

        bool operator==(const Found&) const = default;
    };
    const Found& found() const { return m_found; }
    void setFound(const Found& found);

signals:
    /// The filter, or whether it leaves rows out.
    void changed();
    void foundChanged();

private:
    TaskFilter m_filter;
    Found m_found;
    bool m_onlyMatches = false;
    bool m_knowsTasks = false;
};

} // namespace loopscope
