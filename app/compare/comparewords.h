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
    /// Against what it is held against: "the first run", "4.00 s sooner", or why not.
    static QString difference(const Recording& run, const Standing& standing);
    /// "loop held 5.00 s", "loop free".
    static QString loop(const ComparedRun& run);
    /// "2 tasks queued for a worker"; empty where none did.
    static QString queued(const RunStory& story);
    /// "and 9,960 more".
    static QString leftOut(std::size_t tasks);
    /// What is said of a trace, which is no run.
    static QString anotherProgram();
    static QString tracks(std::size_t spans, std::size_t tracks);
    /// "median of 5 · p95 1.02 s"; empty of a single run.
    static QString repeats(const Standing& standing);
    /// Which way was the fastest, by how much and why; after it, what could not be compared, and of repeated
    /// runs by which test a difference was told from chance.
    static QString verdict(const RunGroups& groups);
    /// What follows it where traces of other programs stand beside the runs.
    static QString besideTraces(std::size_t traces);

private:
    static QString single(const RunGroup& group);
    static QString fastest(const RaceResult& result);
    static QString test(const RaceResult& result);
    static QString reason(const Recording& slow, const Recording& fast);
    static QString failures(const Recording& run);
    static QString notCompared(const RaceResult& result);
};

} // namespace loopscope
