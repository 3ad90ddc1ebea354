#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace loopscope {

/// What the program remembers from one start to the next, in one folder of the person's own. Gui thread.
class Session
{
public:
    static constexpr int mostRecentFiles = 10;

    /// Keeps everything beneath `folder`, which is made when something is first written.
    explicit Session(const QString& folder);
    /// The folder that the desktop provides for this program's settings.
    static QString defaultFolder();

    const QString& folder() const { return m_folder; }

    /// The newest first; absolute.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void forgetRecentFile(const QString& path);
    void clearRecentFiles();

    /// The plan file that was open last; empty: none.
    QString lastPlan() const;
    void setLastPlan(const QString& path);

    /// Nothing has been remembered yet: the program starts for the first time.
    bool isFresh() const;

    /// By their ids, in the order in which a person was through with them.
    QStringList doneLessons() const;
    void addDoneLesson(const QString& id);

    QByteArray layout(const QString& part) const;
    void setLayout(const QString& part, const QByteArray& state);

    int textPercent() const;
    void setTextPercent(int percent);

    /// "en", "ko"; empty: the desktop's.
    QString language() const;
    void setLanguage(const QString& code);

private:
    QString m_folder;
    QSettings m_settings;
};

} // namespace loopscope
