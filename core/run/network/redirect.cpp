#include "core/run/network/redirect.h"

#include "core/plan/secrets.h"

#include <algorithm>
#include <array>

namespace loopscope {

bool isRedirect(int httpStatus)
{
    constexpr std::array redirects{301, 302, 303, 307, 308};
    return std::find(redirects.begin(), redirects.end(), httpStatus) != redirects.end();
}

QString originOf(const QUrl& url)
{
    const bool tls = url.scheme() == QLatin1String("https");
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(url.port(tls ? 443 : 80));
}

Result<Request> redirected(const Request& from, const QByteArray& location)
{
    if (location.isEmpty())
        return Problem{QStringLiteral("the server redirects without saying where to")};
    Request next = from;
    next.url = from.url.resolved(QUrl::fromEncoded(location));
    const bool web =
        next.url.scheme() == QLatin1String("http") || next.url.scheme() == QLatin1String("https");
    if (!next.url.isValid() || !web || next.url.host().isEmpty())
        return Problem{QStringLiteral("the server redirects to something that is no web page: %1")
                           .arg(maskedUrl(next.url).left(200))};
    if (originOf(next.url) != originOf(from.url)) {
        std::erase_if(next.headers, [](const Header& header) { return isSecretHeader(header.name); });
    } else if (next.url.userInfo().isEmpty()) {
        next.url.setUserInfo(from.url.userInfo());
    }
    return next;
}

} // namespace loopscope
