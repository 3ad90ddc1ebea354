#pragma once

#include "core/analysis/taskdifferences.h"

#include <QCoreApplication>

namespace loopscope {

/// Two runs held against each other task by task, in words.
class DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)

public:
    /// Both must live as long as this.
    DifferenceWords(const Recording& earlier, const Recording& present, const TaskDifferences& differences);

    /// Both runs: "Blocking · 3.05 s → gather · 1.22 s".
    QString title() const;
    /// The task's name in the present run, else in the earlier one.
    QString name(const TaskDifference& difference) const;
    /// What became of it: "120 ms faster", "failed", "changed · 1.00 s less", "gone".
    QString change(const TaskDifference& difference) const;
    /// About the longest of these, so that there is room for it.
    static QString longest();
    /// How long it took in both: "540 ms → 660 ms"; of what did not end, "–".
    QString times(const TaskDifference& difference) const;
    /// A row to be read out: "parse: 120 ms slower, 540 ms → 660 ms".
    QString spoken(const TaskDifference& difference) const;
    /// All of it: "3 faster, 1 failed, 2 new; most: parse, 120 ms slower." Before it, where that is so, that
    /// the runs have nothing in common; after it, from when a task's time counts where that is another moment
    /// in each, and which run was cut short.
    QString sentence() const;

private:
    static QString renamed(const QString& change);
    QString ofCutShort(const TaskDifference& difference) const;
    QString ofOtherWork(const TaskDifference& difference) const;
    QString counts() const;
    QString whenAsked() const;
    QString cutShortRuns() const;

    const Recording& m_earlier;
    const Recording& m_present;
    const TaskDifferences& m_differences;
};

} // namespace loopscope
