#pragma once

#include "core/analysis/summary.h"
#include "core/plan/problem.h"

#include <vector>

namespace loopscope {

/// A condition under which a run counts as failed: `wall>1500ms`, `heartbeats-missed>=1`.
class FailIf
{
public:
    /// Reads a condition: a figure, then > >= < or <=, then a number or a length of time; a bare number is
    /// milliseconds where the figure is a time. The problem has the column.
    static Result<FailIf> parse(const QString& text);

    /// Whether it holds for a run, or for the median of its figure over `runs`, at least one.
    bool holds(const Summary& run) const { return holds(std::vector<Summary>{run}); }
    bool holds(const std::vector<Summary>& runs) const;
    /// "wall>1500ms held: wall was 5.01 s"; of several runs "the median of wall over 5 runs was 5.01 s".
    QString verdict(const Summary& run) const { return verdict(std::vector<Summary>{run}); }
    QString verdict(const std::vector<Summary>& runs) const;

private:
    FailIf() = default;
    double valueOf(const std::vector<Summary>& runs) const;

    QString m_text;
    std::size_t m_figure = 0; ///< its index in the table of figures
    bool m_greater = true;
    bool m_orEqual = false;
    double m_bound = 0; ///< a count, or nanoseconds
};

} // namespace loopscope
