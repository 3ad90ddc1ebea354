#include "core/plan/secrets.h"

#include "core/plan/targeturl.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

QString mask()
{
    return QString::fromUtf16(secretMask);
}

/// What sort of character makes a word end where the next one is of another sort.
enum class Sort { Separator, Lower, Upper };

Sort sortOf(QChar c)
{
    if (!c.isLetter())
        return Sort::Separator;
    return c.isUpper() ? Sort::Upper : Sort::Lower;
}

/// Whether a word begins at `i`: after a separator, at the A of "accessApi", at the K of "APIKey".
bool beginsWord(QStringView key, qsizetype i)
{
    const Sort previous = sortOf(key[i - 1]);
    const Sort next = i + 1 < key.size() ? sortOf(key[i + 1]) : Sort::Separator;
    if (sortOf(key[i]) != Sort::Upper)
        return previous == Sort::Separator;
    return previous != Sort::Upper || next == Sort::Lower;
}

bool isSecretWord(const QString& word)
{
    static constexpr std::array whole{"key",      "keys",       "code",       "codes", "sig",
                                      "pwd",      "passwd",     "pass",       "jwt",   "passphrase",
                                      "passcode", "credential", "credentials"};
    // Distinct enough to betray themselves in "authtoken" or "tokens" too.
    static constexpr std::array part{"token", "secret", "password", "signature"};
    // "key" and "code" end many innocent words; these beginnings are not innocent.
    static constexpr std::array prefix{"api",  "access", "secret",  "private",
                                       "auth", "shared", "session", "app"};

    const auto is = [&](const char* known) { return word == QLatin1String(known); };
    const auto holds = [&](const char* known) { return word.contains(QLatin1String(known)); };
    const auto begins = [&](const char* known) {
        const QLatin1String start(known);
        return word.startsWith(start) && (word.sliced(start.size()) == QLatin1String("key") ||
                                          word.sliced(start.size()) == QLatin1String("code"));
    };
    return std::any_of(whole.begin(), whole.end(), is) || std::any_of(part.begin(), part.end(), holds) ||
           std::any_of(prefix.begin(), prefix.end(), begins);
}

/// "a=1&token=2" with its secret values masked. Anything between the values stays as it is.
QString maskedPairs(const QString& pairs)
{
    QString masked = QStringLiteral(""); // a null one would take the "?" away
    qsizetype from = 0;
    while (from < pairs.size()) {
        const auto isEnd = [](QChar c) { return c == u'&' || c == u';'; };
        const auto end = std::find_if(pairs.begin() + from, pairs.end(), isEnd) - pairs.begin();
        const QString pair = pairs.sliced(from, end - from);
        const qsizetype equals = pair.indexOf(u'=');
        const bool valued = equals >= 0 && equals + 1 < pair.size();
        const bool secret = valued && namesSecret(QUrl::fromPercentEncoding(pair.first(equals).toUtf8()));
        masked += secret ? pair.first(equals + 1) + mask() : pair;
        masked += pairs.sliced(end, std::min<qsizetype>(1, pairs.size() - end));
        from = end + 1;
    }
    return masked;
}

} // namespace

bool namesSecret(QStringView key)
{
    QString word;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (i > 0 && beginsWord(key, i)) {
            if (isSecretWord(word))
                return true;
            word.clear();
        }
        if (key[i].isLetter())
            word += key[i].toLower();
    }
    return isSecretWord(word);
}

bool isSecretHeader(const QByteArray& name)
{
    static constexpr std::array known{"authorization", "proxy-authorization", "cookie", "set-cookie"};
    const QByteArray lower = name.toLower();
    return std::find(known.begin(), known.end(), lower) != known.end() ||
           namesSecret(QString::fromLatin1(name));
}

QString maskedUrl(const QUrl& url)
{
    constexpr auto asText = QUrl::PrettyDecoded | QUrl::EncodeSpaces;
    QUrl masked = url;
    if (!url.userInfo().isEmpty())
        masked.setUserInfo(mask());
    if (url.hasQuery())
        masked.setQuery(maskedPairs(url.query(asText)));
    if (url.hasFragment())
        masked.setFragment(maskedPairs(url.fragment(asText)));
    return urlText(masked);
}

bool holdsMask(const QUrl& url)
{
    return url.toString(QUrl::PrettyDecoded).contains(mask());
}

} // namespace loopscope
