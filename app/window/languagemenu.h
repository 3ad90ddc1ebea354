#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace loopscope {

class Language;
class Session;

/// The choice of the interface's language: the desktop's own, or one that there is a translation for. It
/// changes at once and is remembered. Gui thread.
class LanguageMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills `menu`; the others outlive it.
    LanguageMenu(QMenu& menu, Session& session, Language& language, QObject* parent);
    /// The names in the language of now; languages name themselves.
    void retranslate();

private:
    void add(const QString& code, const QString& name);

    QMenu& m_menu;
    Session& m_session;
    Language& m_language;
    QActionGroup* m_choices;
};

} // namespace loopscope
