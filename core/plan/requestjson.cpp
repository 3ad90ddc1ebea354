#include "core/plan/requestjson.h"

#include "core/plan/problem.h"
#include "core/plan/secrets.h"
#include "core/plan/targeturl.h"
#include "core/plan/taskname.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

/// RFC 9110, 5.6.2.
bool isTokenCharacter(QChar c)
{
    const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    const bool digit = c >= u'0' && c <= u'9';
    return letter || digit || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
}

/// The header that `value` says: a text, or {"secret": true} where its value was taken out.
Result<Header> headerFrom(const QString& name, const QJsonValue& value)
{
    static const QJsonObject takenOut{{QStringLiteral("secret"), true}};
    Header header{.name = name.toLatin1()};
    if (value.isString() && value.toString() != QStringView(secretMask)) {
        if (const auto problem = headerValueProblem(value.toString()))
            return Problem{.message = *problem};
        header.value = value.toString().toUtf8();
        return header;
    }
    if (!value.isString() && value != QJsonValue(takenOut))
        return Problem{.message = Problem::tr("expected a text, or {\"secret\": true}")};
    header.secret = true;
    return header;
}

/// "headers.Accept", without what could upset a message.
QString placeOf(const QString& name)
{
    const bool plain = name.size() <= 64 && std::all_of(name.begin(), name.end(), isTokenCharacter);
    return plain && !name.isEmpty() ? QStringLiteral("headers.") + name : QStringLiteral("headers");
}

std::vector<Header> headersFrom(JsonFields& fields)
{
    std::vector<Header> headers;
    const QJsonObject object = fields.object(QLatin1String("headers")).value_or(QJsonObject());
    if (object.size() > maxHeaders)
        fields.refuse(QLatin1String("headers"), Problem::tr("expected at most %1 headers").arg(maxHeaders));
    for (auto it = object.begin(); it != object.end() && !fields.problem(); ++it) {
        const QString name = it.key();
        const QByteArray place = placeOf(name).toLatin1();
        Result<Header> header = headerFrom(name, it.value());
        const auto isSame = [&](const Header& other) {
            return other.name.compare(name.toLatin1(), Qt::CaseInsensitive) == 0;
        };
        if (const auto problem = headerNameProblem(name))
            fields.refuse(QLatin1String(place), *problem);
        else if (!header)
            fields.refuse(QLatin1String(place), header.problem().message);
        else if (std::any_of(headers.begin(), headers.end(), isSame))
            fields.refuse(QLatin1String(place), Problem::tr("this header stands twice"));
        else
            headers.push_back(std::move(*header));
    }
    return headers;
}

bool isHead(JsonFields& fields)
{
    const QString method = fields.text(QLatin1String("method")).value_or(QStringLiteral("GET"));
    if (method != QLatin1String("GET") && method != QLatin1String("HEAD"))
        fields.refuse(QLatin1String("method"), Problem::tr("expected GET or HEAD"));
    return method == QLatin1String("HEAD");
}

} // namespace

std::shared_ptr<const Request> requestFrom(JsonFields& fields)
{
    auto request = std::make_shared<Request>();
    const std::optional<QString> text = fields.text(QLatin1String("url"));
    if (!text)
        fields.refuse(QLatin1String("url"), Problem::tr("a url task needs it"));
    Result<QUrl> url = parseTargetUrl(text.value_or(QString()));
    if (!url)
        fields.refuse(QLatin1String("url"), url.problem().message);
    else
        request->url = std::move(*url);
    request->head = isHead(fields);
    request->headers = headersFrom(fields);
    request->deadline = fields.milliseconds(QLatin1String("deadline_ms"), Nanos(1));
    return request;
}

std::optional<QString> headerNameProblem(const QString& name)
{
    static constexpr std::array framing{
        "host",    "content-length", "transfer-encoding", "connection", "keep-alive", "upgrade", "te",
        "trailer", "expect",         "proxy-connection"};
    if (name.isEmpty() || name.size() > maxHeaderLength ||
        !std::all_of(name.begin(), name.end(), isTokenCharacter))
        return Problem::tr("a header's name has only letters, digits and signs such as -");
    const QString lower = name.toLower();
    if (std::any_of(framing.begin(), framing.end(),
                    [&](const char* own) { return lower == QLatin1String(own); }))
        return Problem::tr("this header belongs to the connection itself and cannot be set");
    return std::nullopt;
}

std::optional<QString> headerValueProblem(const QString& value)
{
    if (value.size() > maxHeaderLength)
        return Problem::tr("a header's value has at most %1 characters").arg(maxHeaderLength);
    QString text = value;
    text.replace(u'\t', u' '); // the one control character that a value may have
    if (unfitCharacter(text) >= 0)
        return Problem::tr("a header's value has no line ends and no control characters");
    return std::nullopt;
}

} // namespace loopscope
