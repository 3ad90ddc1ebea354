#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace loopscope {

/// What stands for a secret wherever it is shown or written.
inline constexpr char16_t secretMask[] = u"•••";

/// Whether `key` (of a query, a header or a JSON object) names a secret: one of its words is token, key,
/// secret, password, signature, code or a common short form. Words end at separators and capitals:
/// access_token, apiKey and X-Amz-Signature do, keyword and monkey do not.
bool namesSecret(QStringView key);

/// Whether a header of this name carries a secret: Authorization, Proxy-Authorization, Cookie, Set-Cookie,
/// and whatever names one, as X-Api-Key.
bool isSecretHeader(const QByteArray& name);

/// `url` for people and files: user info and query values whose key names a secret read •••, in the fragment
/// too. Otherwise as urlText(); no more than masked when masked again.
QString maskedUrl(const QUrl& url);

/// Whether `url` came out of maskedUrl() with something missing, so that it must not be sent.
bool holdsMask(const QUrl& url);

} // namespace loopscope
