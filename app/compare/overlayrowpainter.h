#pragma once

#include "app/compare/overlayframe.h"
#include "app/plot/plotlook.h"

#include <QPainter>

namespace loopscope {

/// How high a row has to be: a line for the task's name, and one for what became of it.
double overlayRowHeight(const PlotLook& look);
/// How wide the column of both, where there is room for it.
double overlayWordsWidth(const PlotLook& look);

/// One task of two runs: at the left its name and in words what became of it; on the axis its bar in the
/// present run, behind it an outline where it was in the earlier one.
class OverlayRowPainter
{
public:
    OverlayRowPainter(QPainter& painter, const OverlayFrame& frame, const QRectF& row, std::size_t index);
    /// What is behind the bars, before the grid.
    void paintBackground();
    void paint();

private:
    bool isChosen() const { return m_frame.chosen == m_index; }
    const Recording& recording() const;
    TaskId task() const;
    void paintWords();
    void paintBars();
    QColor colorOfChange() const;

    QPainter& m_painter;
    const OverlayFrame& m_frame;
    QRectF m_row;
    std::size_t m_index;
    const TaskDifference& m_difference;
};

} // namespace loopscope
