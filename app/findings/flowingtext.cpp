#include "app/findings/flowingtext.h"

#include <QAbstractTextDocumentLayout>

#include <cmath>

namespace loopscope {

FlowingText::FlowingText(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

QSize FlowingText::sizeHint() const
{
    return {0, static_cast<int>(std::ceil(document()->size().height()))};
}

QSize FlowingText::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace loopscope
