#include "core/run/network/transportfault.h"

namespace loopscope {

QString progressText(const Progress& progress)
{
    if (!progress.sent)
        return QStringLiteral("while connecting");
    if (!progress.answered)
        return QStringLiteral("while waiting for the server");
    if (progress.length)
        return QStringLiteral("after %1 of %2 bytes").arg(progress.bytes).arg(*progress.length);
    return QStringLiteral("after %1 bytes").arg(progress.bytes);
}

QString transportFault(QNetworkReply::NetworkError error, const QString& host, const Progress& progress,
                       const QString& detail)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return QStringLiteral("%1 refused the connection").arg(host);
    case QNetworkReply::HostNotFoundError: return QStringLiteral("no host is named %1").arg(host);
    case QNetworkReply::RemoteHostClosedError:
        return QStringLiteral("the server closed the connection %1").arg(progressText(progress));
    case QNetworkReply::TimeoutError:
        return QStringLiteral("the connection timed out %1").arg(progressText(progress));
    case QNetworkReply::SslHandshakeFailedError: return QStringLiteral("TLS: %1").arg(detail);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return QStringLiteral("the network went away %1").arg(progressText(progress));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QStringLiteral("the proxy failed: %1").arg(detail);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return QStringLiteral("the answer broke the rules of HTTP %1: %2")
            .arg(progressText(progress), detail);
    default: return QStringLiteral("the transport failed %1: %2").arg(progressText(progress), detail);
    }
}

} // namespace loopscope
