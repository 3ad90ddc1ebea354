#include "app/window/languagemenu.h"

#include "app/look/language.h"
#include "app/session/session.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace loopscope {

LanguageMenu::LanguageMenu(QMenu& menu, Session& session, Language& language, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
    , m_session(session)
    , m_language(language)
    , m_choices(new QActionGroup(this))
{
    add({}, {});
    for (const QString& code : Language::available())
        add(code, Language::nativeName(code));
    retranslate();
}

void LanguageMenu::add(const QString& code, const QString& name)
{
    QAction* choice = m_menu.addAction(name);
    choice->setCheckable(true);
    choice->setData(code);
    choice->setChecked(code == m_language.chosen());
    m_choices->addAction(choice);
    connect(choice, &QAction::triggered, this, [this, code] {
        m_session.setLanguage(code);
        m_language.choose(code);
    });
}

void LanguageMenu::retranslate()
{
    m_choices->actions().constFirst()->setText(tr("As the &desktop"));
}

} // namespace loopscope
