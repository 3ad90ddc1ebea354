#include "core/plan/targeturl.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace loopscope {

namespace {

Problem notAUrl(const QString& message)
{
    return Problem{.message = message};
}

Problem notATask()
{
    return notAUrl(
        Problem::tr("expected a URL such as https://example.org/ (after GET or HEAD if you like), or "
                    "sleep, block or cpu and a length of time"));
}

bool isVisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: return false;
    default: return true;
    }
}

/// The host that a text without a scheme begins with, and whether a port follows it.
QRegularExpressionMatch bareHost(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^([^\s/?#@:\[\]]+|\[[0-9a-fA-F:.]+\])(:[0-9]+)?([/?#]|$))"));
    return pattern.match(text);
}

bool isLocal(const QString& host)
{
    const bool bracketed = host.startsWith(u'[');
    const QHostAddress address(bracketed ? host.sliced(1, host.size() - 2) : host);
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || address.isLoopback();
}

/// Whether a host without a scheme can be one: an address, or a name with a top-level domain. "1.5s" and a
/// single word are more likely a slip.
bool isPlausible(const QString& host)
{
    static const QRegularExpression dotted(QStringLiteral(R"(\.\p{L}[\p{L}\p{M}\p{N}-]+$)"));
    static const QRegularExpression quad(QStringLiteral(R"(^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$)"));
    return host.startsWith(u'[') || dotted.match(host).hasMatch() || quad.match(host).hasMatch();
}

Result<QUrl> practiceUrl(const QUrl& url, const QString& text)
{
    const QString path = text.sliced(text.indexOf(u':') + 1);
    if (!path.startsWith(u'/') || path.startsWith(QLatin1String("//")))
        return notAUrl(Problem::tr("expected a path of the practice server such as practice:/delay/0.5"));
    return url;
}

/// `text` with its scheme, as a URL that can be fetched.
Result<QUrl> checked(const QString& text)
{
    // Through the encoded form once more, so that what is kept is what can be written and read again.
    const QUrl url = QUrl::fromEncoded(QUrl(text, QUrl::TolerantMode).toEncoded(), QUrl::StrictMode);
    if (!url.isValid())
        return notAUrl(Problem::tr("this is not a valid URL"));
    if (url.scheme() == QLatin1String("practice"))
        return practiceUrl(url, text);
    if (url.host().isEmpty())
        return notAUrl(Problem::tr("the URL needs a host, as in https://example.org/"));
    return url;
}

} // namespace

Result<QUrl> parseTargetUrl(const QString& text)
{
    static const QRegularExpression given(QStringLiteral("^(https?://|practice:)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(QStringLiteral("^[a-z][a-z0-9+.-]*:"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty())
        return notATask();
    if (std::any_of(text.begin(), text.end(),
                    [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
        return notAUrl(Problem::tr("a URL has no spaces and no control characters; write %20 for a space"));
    if (given.match(text).hasMatch())
        return checked(text);

    const QRegularExpressionMatch bare = bareHost(text);
    if (!bare.hasMatch()) {
        const bool other = scheme.match(text).hasMatch();
        return other ? notAUrl(Problem::tr("only http:, https: and practice: URLs can be fetched"))
                     : notATask();
    }
    const QString host = bare.captured(1);
    if (isLocal(host))
        return checked(QStringLiteral("http://").append(text));
    return isPlausible(host) ? checked(QStringLiteral("https://").append(text)) : notATask();
}

QString urlText(const QUrl& url)
{
    const QString whole = url.toString(QUrl::PrettyDecoded | QUrl::EncodeSpaces);
    if (std::all_of(whole.begin(), whole.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return whole; // most are, and a search reads a hundred thousand
    QString text;
    for (const char32_t c : whole.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        text += isVisible(c) ? character : QString::fromLatin1(QUrl::toPercentEncoding(character));
    }
    return text;
}

} // namespace loopscope
