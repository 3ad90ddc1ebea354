#include "app/findings/wrappedtext.h"

#include "core/words/unbroken.h"

#include <cmath>

namespace loopscope {

WrappedText::WrappedText(const QString& text, const QFont& font, double width)
    : m_layout(unbroken(text), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    double y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
}

int WrappedText::height() const
{
    return static_cast<int>(std::ceil(m_layout.boundingRect().height()));
}

} // namespace loopscope
