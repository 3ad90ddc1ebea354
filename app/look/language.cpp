#include "app/look/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLibraryInfo>

namespace loopscope {

namespace {

constexpr QLatin1String english("en");
constexpr QLatin1String folder(":/translations");
constexpr QLatin1String prefix("loopscope_");

// The system's own where it has that language: it knows the country, too.
QLocale localeOf(const QString& code)
{
    const QLocale locale(code);
    const QLocale system = QLocale::system();
    return system.language() == locale.language() ? system : locale;
}

} // namespace

Language::Language()
{
    choose({});
}

Language::~Language()
{
    fallSilent();
    QLocale::setDefault(QLocale::system());
}

QStringList Language::available()
{
    QStringList codes{english};
    for (const QString& file :
         QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.section(QLatin1Char('.'), 0, 0).mid(prefix.size());
        if (code != english)
            codes += code;
    }
    return codes;
}

QString Language::nativeName(const QString& code)
{
    // Qt calls it "American English".
    return code == english ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

QString Language::best(const QStringList& wanted)
{
    const QStringList codes = available();
    for (const QString& tag : wanted) {
        const QString code = QLocale::languageToCode(QLocale(tag).language());
        if (codes.contains(code))
            return code;
    }
    return english;
}

void Language::choose(const QString& code)
{
    m_chosen = available().contains(code) ? code : QString();
    speak(m_chosen.isEmpty() ? best(QLocale::system().uiLanguages()) : m_chosen);
}

void Language::speak(const QString& code)
{
    if (code == m_spoken)
        return;
    fallSilent();
    m_spoken = code;
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale); // first, for those who write numbers when they hear of the change
    if (m_toolkit.load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_program.load(prefix + code, folder))
        QCoreApplication::installTranslator(&m_program);
    // Qt tells of translators that come and go; numbers may have changed without one.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

void Language::fallSilent()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_toolkit);
}

} // namespace loopscope
