#pragma once

#include "app/look/colors.h"

namespace loopscope {

/// The colours of a program's text, each with 4.5:1 on paper and on every lit line. No green and no orange:
/// they have their meanings.
struct CodeColors
{
    QColor comment;
    QColor keyword;
    QColor string;
    QColor number;

    static CodeColors of(const Colors& colors);
    /// Behind the line of a task of this kind that is in flight.
    static QColor lit(const Colors& colors, TaskKind kind);
};

} // namespace loopscope
