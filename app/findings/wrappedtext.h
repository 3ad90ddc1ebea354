#pragma once

#include <QTextLayout>

namespace loopscope {

/// Plain text in lines of a width in pixels; a word that is longer than a line is broken.
class WrappedText
{
public:
    WrappedText(const QString& text, const QFont& font, double width);

    int height() const;
    /// In the painter's pen.
    void draw(QPainter& painter, QPointF topLeft) const { m_layout.draw(&painter, topLeft); }

private:
    QTextLayout m_layout;
};

} // namespace loopscope
