#include "app/timeline/whyline.h"

#include "app/commands/commandset.h"
#include "app/plot/glyphbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace loopscope {

WhyLine::WhyLine(CommandSet& commands, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_back(new GlyphButton(QStringLiteral("↶"), commands.action(Command::GoToCause), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_back->setAutoRepeat(false);
    m_text->setObjectName(QStringLiteral("why"));
    m_text->setTextFormat(Qt::PlainText); // names come from outside
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long sentence widens nothing
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 8, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
    show();
}

void WhyLine::say(const QString& sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    show();
}

QString WhyLine::text() const
{
    return m_text->text();
}

void WhyLine::show()
{
    m_text->setEnabled(!m_sentence.isEmpty());
    m_text->setText(m_sentence.isEmpty() ? tr("Click a bar to read why it waited.") : m_sentence);
    m_text->setToolTip(QStringLiteral("<span>%1</span>").arg(m_text->text().toHtmlEscaped()));
}

void WhyLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

} // namespace loopscope
