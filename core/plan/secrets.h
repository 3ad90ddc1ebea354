#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace loopscope {

/// What stands for a secret wherever it is shown or written.
inline constexpr char16_t secretMask[] = u"•••";

/// Whether a header of this name carries a secret: Authorization, Proxy-Authorization, Cookie, Set-Cookie.
bool isSecretHeader(const QByteArray& name);

/// `url` for people and files: user info and query values whose key names a secret (token, key, secret,
/// password, signature, code) read •••.
QString maskedUrl(const QUrl& url);

} // namespace loopscope
