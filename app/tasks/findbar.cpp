#include "app/tasks/findbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace loopscope {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_close(new QToolButton)
{
    m_text->setObjectName(QStringLiteral("findText"));
    m_close->setObjectName(QStringLiteral("findClose"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus); // Esc does the same
    setFocusProxy(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_close, &QToolButton::clicked, this, &FindBar::end);
    retranslate();
    fit();
    hide();
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in names, URLs and states"));
    m_text->setAccessibleName(tr("Find tasks"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(tr("Show every task again (Esc)"));
}

void FindBar::fit()
{
    const int space = fontMetrics().height();
    layout()->setContentsMargins(space / 2, 0, space / 2, space / 3);
    layout()->setSpacing(space / 4);
}

void FindBar::begin()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::end()
{
    if (isHidden())
        return;
    m_text->clear();
    hide();
    emit ended();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return end();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: emit leftForResults(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace loopscope
