#pragma once

#include "core/analysis/summary.h"
#include "core/plan/problem.h"

namespace loopscope {

/// A condition under which a run counts as failed: `wall>1500ms`, `heartbeats-missed>=1`.
class FailIf
{
public:
    /// Reads a condition: a figure, then > >= < or <=, then a number or a length of time; a bare number is
    /// milliseconds where the figure is a time. The problem has the column.
    static Result<FailIf> parse(const QString& text);

    /// Whether it holds for a run.
    bool holds(const Summary& summary) const;
    /// "wall>1500ms held: wall was 5.01 s".
    QString verdict(const Summary& summary) const;

private:
    FailIf() = default;

    QString m_text;
    std::size_t m_figure = 0; ///< its index in the table of figures
    bool m_greater = true;
    bool m_orEqual = false;
    double m_bound = 0; ///< a count, or nanoseconds
};

} // namespace loopscope
