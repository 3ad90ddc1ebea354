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

QString keyOfPair(QStringView pair)
{
    const qsizetype equals = pair.indexOf(u'=');
    return (equals < 0 ? pair : pair.first(equals)).toString();
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
    const bool practice = url.scheme() == QLatin1String("practice");
    QUrl::FormattingOptions leftOut = QUrl::RemoveUserInfo | QUrl::RemoveFragment;
    if (practice)
        leftOut |= QUrl::RemoveScheme | QUrl::RemoveAuthority;
    QString text = QString::fromLatin1(url.toEncoded(leftOut));
    if (practice && !text.startsWith(u'/'))
        text.prepend(u'/'); // "practice:delay/1"

    Url parts;
    qsizetype written = 0;
    qsizetype from = text.indexOf(u'?') + 1;
    while (from > 0 && from < text.size()) {
        const auto isEnd = [](QChar c) { return c == u'&' || c == u';'; };
        const auto end = std::find_if(text.cbegin() + from, text.cend(), isEnd) - text.cbegin();
        const QString key = keyOfPair(QStringView(text).sliced(from, end - from));
        const qsizetype value = from + key.size() + 1;
        if (value < end && isSecretKey(key)) {
            parts.texts.append(text.sliced(written, value - written));
            parts.variables.append(
                variable(QUrl::fromPercentEncoding(key.toLatin1()), text.sliced(value, end - value)));
            written = end;
        }
        from = end + 1;
    }
    parts.texts.append(text.sliced(written));
    return parts;
}

// The same few keys come in thousands of URLs.
bool CodeSecrets::isSecretKey(const QString& encoded)
{
    const auto known = m_keys.constFind(encoded);
    if (known != m_keys.cend())
        return *known;
    return *m_keys.insert(encoded, namesSecret(QUrl::fromPercentEncoding(encoded.toLatin1())));
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
    m_holdsUserInfo = true;
    return variable(QStringLiteral("Authorization"), url.authority());
}

} // namespace loopscope
