#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// A line on standard error that tells how a run is going and is written over and over. Shows itself only on
/// a terminal, and only if the run takes a while.
class ProgressLine
{
public:
    /// `label`, if any, stands before the rest.
    explicit ProgressLine(bool wanted, QString label = {});
    /// Takes the line away.
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// Call it often; it looks at the clock itself.
    void show(const Recording& recording);

private:
    bool m_wanted;
    QString m_label;
    bool m_shown = false;
    Nanos m_next;
};

} // namespace loopscope
