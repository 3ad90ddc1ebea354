#pragma once

#include "core/analysis/runinsight.h"
#include "core/timeline/comparison.h"
#include "core/timeline/runtracks.h"

#include <QCoreApplication>
#include <QStringList>

namespace loopscope {

/// What the timeline says in words. Labels come in forms from the longest to the shortest.
class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)

public:
    /// "held 480 ms by parse", "480 ms". Of several stretches in one, only their number.
    static QStringList held(const Recording& recording, const HeldStretch& stretch, Nanos now);
    static QStringList heldOften(std::size_t stretches);
    /// Beside the end of a bar: "483 ms · 49.9 kB", the reason of a failure, "0.42 s…" while it lasts.
    static QStringList end(const TaskRecord& record, Nanos now);
    /// Inside a bar: "running · holds the loop", "queued · limit"; none where the fill says it all.
    static QStringList state(const StateChange& change);
    static QString neverStarted();
    static QString loopTitle();
    /// Beneath it: "12 callbacks", or that it is held now.
    static QString loopDetail(const Recording& recording, bool heldNow);
    static QString worker(std::size_t number);
    static QString sign(Sign sign);
    static QString receivingOrRunning();
    static QString emptyPlan();
    /// How a run was carried out: "Blocking", "gather (limit 2)".
    static QString way(const Recording& recording);
    /// At a run's end line: "Blocking · 3.33 s", "gather (limit 2) · 0.90 s".
    static QString endLine(const Recording& recording);
    /// "predicted · 1.00 s": the same of a run that goes on, and was predicted to end there.
    static QString ghostLine(const OtherWay& ghost);
    /// On the bracket: "2.63 s sooner · 4.7 times as fast", "2.63 s sooner".
    static QStringList comparison(const RunComparison& comparison);
    /// "answered 412 ms late"; nothing while it is open.
    static QStringList question(const QuestionRecord& question);
};

} // namespace loopscope
