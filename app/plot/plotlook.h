#pragma once

#include "app/look/colors.h"
#include "core/timeline/rows.h"

#include <QFont>

class QWidget;

namespace loopscope {

/// The colours and sizes that a timeline is drawn with, after the palette and the font of a widget. While one
/// presents, text and with it everything else is half as large again.
struct PlotLook
{
    static PlotLook of(const QWidget& widget, bool presenting);

    Colors colors;
    QFont font;  ///< names
    QFont small; ///< labels
    double textHeight = 0;
    double smallHeight = 0;
    double nameWidth = 0;  ///< of the column of names
    double labelWidth = 0; ///< of the longest usual label after a bar
    RowMetrics rows;
};

} // namespace loopscope
