#pragma once

#include "core/race/race.h"

namespace loopscope {

/// Runs of the same tasks in the same way, which stand for one in a comparison: a single run, or one made
/// again and again. At least one, in the order in which they were made.
using RunGroup = Runs;
using RunGroups = std::vector<RunGroup>;

/// Each of `runs` by itself.
RunGroups eachAlone(const Runs& runs);

/// `runs` apart by their tasks and settings, in the order of their first ones.
RunGroups inGroups(const Runs& runs);

/// All runs of all groups.
Runs allOf(const RunGroups& groups);

/// Those of all runs whose times can be held against each other: see comparableOf(). Of these, only the runs
/// in which the same tasks succeeded as in the first.
Runs comparableOf(const RunGroups& groups);

/// The one that stands for a group: the one that goes on, else the middle one by total time of those that are
/// in `comparable`, else of all of them.
std::shared_ptr<const Recording> shownOf(const RunGroup& group, const Runs& comparable);
/// The same of a group by itself; of a single run it costs nothing.
std::shared_ptr<const Recording> shownOf(const RunGroup& group);

} // namespace loopscope
