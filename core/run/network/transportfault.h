#pragma once

#include <QNetworkReply>

namespace loopscope {

/// How far a fetch had come when it failed.
struct Progress
{
    bool sent = false;
    bool answered = false;
    std::int64_t bytes = 0;
    std::optional<std::int64_t> length; ///< announced by the server
};

/// Why the transport gave up, in words for a person: stable English, with how far it came.
QString transportFault(QNetworkReply::NetworkError error, const QString& host, const Progress& progress,
                       const QString& detail);

/// "while connecting", "while waiting for the server", "after 20 of 100 bytes".
QString progressText(const Progress& progress);

} // namespace loopscope
