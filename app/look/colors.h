#pragma once

#include "core/plan/task.h"

#include <QColor>
#include <QPalette>

namespace loopscope {

/// The colours of one kind of task.
struct KindColors
{
    QColor solid;   ///< receiving, running
    QColor pale;    ///< waiting
    QColor outline; ///< 3:1 against every row
    QColor onSolid; ///< text on solid, 4.5:1
};

/// Every colour that the program itself chooses, for one palette. The colour says the kind; green means
/// success and nothing else, orange "held" or "late" and nothing else. Text and outlines keep their contrast
/// on paper, otherRow and loopRow.
struct Colors
{
    bool dark = false;
    QColor paper;    ///< rows of tasks
    QColor otherRow; ///< every second one
    QColor loopRow;
    QColor grid;
    QColor frame; ///< around tiles and the free loop
    QColor text;
    QColor faint; ///< text of less weight
    QColor held;
    QColor onHeld; ///< text on held
    QColor success;
    QColor accent;   ///< what to press next
    QColor onAccent; ///< text on accent
    KindColors url;
    KindColors timer; ///< sleep and block
    KindColors cpu;
    KindColors loop; ///< the strategy's own callbacks

    /// Light or dark after the palette's window, with its base as paper.
    static Colors of(const QPalette& palette);
    const KindColors& kind(TaskKind kind) const;
};

/// WCAG's contrast of two opaque colours, 1 … 21.
double contrast(const QColor& one, const QColor& other);

} // namespace loopscope
