#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace loopscope {

/// The language of the window, which changes at once: every widget gets QEvent::LanguageChange; of the
/// command line as well. Installs the program's translation, which is compiled in, and Qt's own (of its
/// dialogs) where that is installed, and makes numbers and sizes follow (QLocale's default). One for the
/// program; lives on the main thread, is made after the application and goes before it. Languages go by their
/// codes, as "en" and "ko".
class Language
{
public:
    /// Begins with the system's language.
    Language();
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// The languages that are compiled in, English first.
    static QStringList available();

    /// What its speakers call a language: "English", "한국어".
    static QString nativeName(const QString& code);

    /// The first of the `wanted` languages ("ko-KR", "en", …) that is among the available ones, else English.
    static QString best(const QStringList& wanted);

    /// Changes to an available language; an empty code, or one that is not available, means the system's.
    void choose(const QString& code);

    /// What was chosen: a code, or empty for the system's.
    const QString& chosen() const { return m_chosen; }

    /// The code of the language that is spoken now.
    const QString& spoken() const { return m_spoken; }

private:
    void speak(const QString& code);
    void fallSilent();

    QString m_chosen;
    QString m_spoken;
    QTranslator m_program;
    QTranslator m_toolkit;
};

} // namespace loopscope
