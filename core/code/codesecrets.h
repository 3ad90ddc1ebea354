#pragma once

#include "core/plan/task.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <utility>
#include <vector>

namespace loopscope {

/// The secrets of a plan as a program has them: as variables, which get their values from its environment.
/// The same secret in several tasks is one variable.
class CodeSecrets
{
public:
    /// A URL without user info and fragment, in pieces: what stands there, and the variables between. There
    /// is one more piece of text than variables.
    struct Url
    {
        QStringList texts;
        QStringList variables;
    };
    /// `practice:` URLs without their scheme, to follow the server's address.
    Url url(const QUrl& url);
    /// The variable that holds the value of a header; empty where that is no secret.
    QString header(const Header& header);
    /// The variable with a whole Authorization header, where the URL has user info; else empty.
    QString userInfo(const QUrl& url);

    /// Whether userInfo() gave any variable.
    bool holdsUserInfo() const { return m_holdsUserInfo; }

    /// Names of variables, in the order in which they were needed.
    const QStringList& variables() const { return m_variables; }
    /// What the environment calls it.
    static QString environmentName(const QString& variable);

private:
    bool isSecretKey(const QString& encoded);
    QString variable(const QString& label, const QString& value);

    QHash<std::pair<QString, QString>, QString> m_known; // by label and value
    QHash<QString, bool> m_keys;                         // of queries, and whether they name a secret
    QStringList m_variables;
    bool m_holdsUserInfo = false;
    QSet<QString> m_taken;         // the same
    QHash<QString, int> m_numbers; // how many more there are of a name
};

} // namespace loopscope
