#pragma once

#include <QTextEdit>

namespace loopscope {

/// Plain text to be read and copied, always as high as its lines in the width that it is given. A word that
/// is longer than a line is broken.
class FlowingText : public QTextEdit
{
    Q_OBJECT

public:
    explicit FlowingText(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace loopscope
