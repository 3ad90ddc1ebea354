#include "core/code/codesecrets.h"

#include "core/plan/secrets.h"

#include <algorithm>

namespace loopscope {

namespace {

/// "X-Api-Key" → "X_API_KEY"
QString identifier(const QString& label)
{
    QString name = label.toUpper();
    for (QChar& c : name) {
        const bool fits = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        c = fits ? c : QChar(u'_');
    }
    return name.isEmpty() || name.front().isDigit() ? QStringLiteral("SECRET_") + name : name;
}

} // namespace

QString CodeSecrets::environmentName(const QString& variable)
{
    return QStringLiteral("LOOPSCOPE_") + variable;
}

QString CodeSecrets::variable(const QString& label, const QString& value)
{
    QString& known = m_known[{label, value}];
    if (!known.isEmpty())
        return known;
    // "SECRET" in each, so that none is the name of anything else in the program.
    QString wanted = identifier(label);
    if (!wanted.startsWith(QLatin1String("SECRET_")))
        wanted.prepend(QStringLiteral("SECRET_"));
    known = wanted;
    for (int& number = m_numbers[wanted]; m_taken.contains(known);)
        known = wanted + u'_' + QString::number(++number + 1);
    m_taken.insert(known);
    m_variables.append(known);
    return known;
}

CodeSecrets::Url CodeSecrets::url(const QUrl& url)
{
    QUrl::FormattingOptions leftOut = QUrl::RemoveUserInfo | QUrl::RemoveFragment;
    if (url.scheme() == QLatin1String("practice"))
        leftOut |= QUrl::RemoveScheme | QUrl::RemoveAuthority;
    QString text = QString::fromLatin1(url.toEncoded(leftOut | QUrl::RemoveQuery));
    if (url.scheme() == QLatin1String("practice") && !text.startsWith(u'/'))
        text.prepend(u'/'); // "practice:delay/1"
    if (!url.hasQuery())
        return {{text}, {}};

    Url parts;
    text += u'?';
    const QString query = url.query(QUrl::FullyEncoded);
    qsizetype from = 0;
    while (from < query.size()) {
        const auto isEnd = [](QChar c) { return c == u'&' || c == u';'; };
        const auto end = std::find_if(query.begin() + from, query.end(), isEnd) - query.begin();
        const QString pair = query.sliced(from, end - from);
        const qsizetype valueAt = pair.indexOf(u'=') + 1;
        const QString key =
            valueAt > 0 ? QUrl::fromPercentEncoding(pair.first(valueAt - 1).toUtf8()) : QString();
        if (valueAt > 0 && valueAt < pair.size() && namesSecret(key)) {
            parts.texts.append(text + pair.first(valueAt));
            parts.variables.append(variable(key, pair.sliced(valueAt)));
            text.clear();
        } else {
            text += pair;
        }
        text += query.sliced(end, std::min<qsizetype>(1, query.size() - end));
        from = end + 1;
    }
    parts.texts.append(text);
    return parts;
}

QString CodeSecrets::header(const Header& header)
{
    if (!header.secret && !isSecretHeader(header.name))
        return {};
    return variable(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
}

QString CodeSecrets::userInfo(const QUrl& url)
{
    if (url.userInfo().isEmpty())
        return {};
    return variable(QStringLiteral("Authorization"), url.authority());
}

} // namespace loopscope
