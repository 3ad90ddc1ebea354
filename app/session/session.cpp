#include "app/session/session.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace loopscope {

namespace {
constexpr QLatin1String recentKey("files/recent");
constexpr QLatin1String lastKey("files/last");
constexpr QLatin1String lessonsKey("lessons/done");
constexpr QLatin1String textKey("look/text");
constexpr QLatin1String languageKey("look/language");
} // namespace

Session::Session(const QString& folder)
    : m_folder(folder)
    , m_settings(folder + QStringLiteral("/loopscope.ini"), QSettings::IniFormat)
{
}

QString Session::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QStringList Session::recentFiles() const
{
    return m_settings.value(recentKey).toStringList().mid(0, mostRecentFiles);
}

void Session::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Session::forgetRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(recentKey, files);
}

void Session::clearRecentFiles()
{
    m_settings.remove(recentKey);
}

QString Session::lastPlan() const
{
    return m_settings.value(lastKey).toString();
}

void Session::setLastPlan(const QString& path)
{
    m_settings.setValue(lastKey, path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath());
}

bool Session::isFresh() const
{
    return m_settings.allKeys().isEmpty();
}

QStringList Session::doneLessons() const
{
    return m_settings.value(lessonsKey).toStringList();
}

void Session::addDoneLesson(const QString& id)
{
    QStringList done = doneLessons();
    if (done.contains(id))
        return;
    done += id;
    m_settings.setValue(lessonsKey, done);
}

QByteArray Session::layout(const QString& part) const
{
    return m_settings.value(QStringLiteral("layout/") + part).toByteArray();
}

void Session::setLayout(const QString& part, const QByteArray& state)
{
    m_settings.setValue(QStringLiteral("layout/") + part, state);
}

int Session::textPercent() const
{
    return m_settings.value(textKey, 100).toInt();
}

void Session::setTextPercent(int percent)
{
    m_settings.setValue(textKey, percent);
}

QString Session::language() const
{
    return m_settings.value(languageKey).toString();
}

void Session::setLanguage(const QString& code)
{
    m_settings.setValue(languageKey, code);
}

} // namespace loopscope
