#include "app/compare/sharebutton.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPixmap>

namespace loopscope {

ShareButton::ShareButton(Forms forms, QWidget* parent)
    : QToolButton(parent)
    , m_forms(new QMenu(this))
    , m_picture(m_forms->addAction(QString()))
    , m_text(add(std::move(forms.text)))
    , m_table(add(std::move(forms.table)))
    , m_command(add(std::move(forms.command)))
{
    connect(m_picture, &QAction::triggered, this,
            [picture = std::move(forms.picture)] { QGuiApplication::clipboard()->setPixmap(picture()); });
    setMenu(m_forms);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    retranslate();
}

QAction* ShareButton::add(std::function<QString()> form)
{
    QAction* action = m_forms->addAction(QString());
    connect(action, &QAction::triggered, this,
            [form = std::move(form)] { QGuiApplication::clipboard()->setText(form()); });
    return action;
}

void ShareButton::setHasCommand(bool has)
{
    m_command->setEnabled(has);
}

void ShareButton::retranslate()
{
    setText(tr("&Share"));
    m_picture->setText(tr("Copy as a &picture"));
    m_text->setText(tr("Copy as &text"));
    m_table->setText(tr("Copy as a &Markdown table"));
    m_command->setText(tr("Copy the &command that repeats it"));
}

void ShareButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
