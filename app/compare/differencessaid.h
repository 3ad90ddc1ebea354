#pragma once

#include "core/analysis/taskdifferences.h"

#include <QCoreApplication>

namespace loopscope {

/// What differs between two runs to take along, in the language of now: of many tasks those that differ most.
class DifferencesSaid
{
    Q_DECLARE_TR_FUNCTIONS(DifferencesSaid)

public:
    static constexpr std::size_t mostTasks = 20;

    /// 80 columns: both runs, a line for each task, how many became what.
    static QString text(const Recording& earlier, const Recording& present,
                        const TaskDifferences& differences);
    /// A table as Markdown has it, and the same sentence.
    static QString markdown(const Recording& earlier, const Recording& present,
                            const TaskDifferences& differences);

private:
    static QString rest(const TaskDifferences& differences);
};

} // namespace loopscope
