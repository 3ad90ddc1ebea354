#pragma once

#include "app/compare/comparedrun.h"

#include <QCoreApplication>

namespace loopscope {

/// What a comparison says in words.
class CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(CompareWords)

public:
    /// Why a run is not held against the others: "stopped", "2 failed"; empty where it can be.
    static QString setback(const Recording& run);
    /// Against the run that it is held against: "the first run", "4.00 s sooner", or why not.
    static QString difference(const Recording& run, const Standing& standing);
    /// "loop held 5.00 s", "loop free".
    static QString loop(const ComparedRun& run);
    /// "2 tasks queued for a worker"; empty where none did.
    static QString queued(const RunStory& story);
    /// "and 9,960 more".
    static QString leftOut(std::size_t tasks);
    /// Which run was the fastest, by how much and why; after it, what could not be compared.
    static QString verdict(const Runs& runs);

private:
    static QString fastest(const Runs& comparable);
    static QString reason(const Recording& slow, const Recording& fast);
    static QString failures(const Recording& run);
    static QString notCompared(const Runs& runs, const Runs& comparable);
};

} // namespace loopscope
