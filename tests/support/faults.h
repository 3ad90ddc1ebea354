#pragma once

#include <QByteArray>
#include <QUrlQuery>

namespace loopscope::test {

class FaultConnection;

/// A request, as far as the faults care.
struct FaultRequest
{
    explicit FaultRequest(QByteArray head);

    bool isHead = false;
    bool wantsClose = false; ///< it says Connection: close
    QByteArray target;       ///< "/path?query"
    QByteArray path;
    QUrlQuery query;
    QByteArray head; ///< request line and headers as they came
    int earlier = 0; ///< how many requests for the same target came before

    int number(const QString& name, int otherwise) const;
    QByteArray text(const QString& name, const QByteArray& otherwise = {}) const;
};

/// Answers in the way that the path names; a table in the source lists them. Returns whether the connection
/// may serve a further request.
bool answerWithFault(FaultConnection& connection, const FaultRequest& request);

} // namespace loopscope::test
