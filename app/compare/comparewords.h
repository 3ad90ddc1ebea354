#pragma once

#include "app/compare/comparedrun.h"
#include "core/race/race.h"
#include "core/timeline/comparison.h"

#include <QCoreApplication>

namespace loopscope {

/// What a comparison says in words.
class CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(CompareWords)

public:
    /// Why a run is not held against the others: "stopped", "2 failed"; empty where it can be.
    static QString setback(const Recording& run);
    /// Against the first run: "the first run", "4.00 s sooner", or why not.
    static QString difference(const Recording& first, const Recording& run);
    /// "loop held 5.00 s", "loop free".
    static QString loop(const ComparedRun& run);
    /// "2 tasks queued for a worker"; empty where none did.
    static QString queued(const RunStory& story);
    /// "and 9,960 more".
    static QString leftOut(std::size_t tasks);
    /// Which run was the fastest, by how much and why; after it, what could not be compared.
    static QString verdict(const Runs& runs);

private:
    static QString fastest(const Runs& runs, std::size_t index);
    static QString reason(const Recording& slow, const Recording& fast);
    static QString notCompared(const Runs& runs);
};

/// The run that the others are held against: the first that ran to its end and did as much as the best.
std::optional<std::size_t> comparisonBase(const Runs& runs);

} // namespace loopscope
