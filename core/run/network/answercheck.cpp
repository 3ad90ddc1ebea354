#include "core/run/network/answercheck.h"

#include <QList>

#include <algorithm>

namespace loopscope {

namespace {

// Several headers of one name arrive as one, joined by commas; equal lengths are then allowed (RFC
// 9110, 8.6).
std::optional<std::int64_t> parseLength(const QByteArray& header)
{
    const QList<QByteArray> values = header.split(',');
    const QByteArray first = values.first().trimmed();
    const bool digits = !first.isEmpty() &&
                        std::all_of(first.begin(), first.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool same = std::all_of(values.begin(), values.end(),
                                  [&](const QByteArray& value) { return value.trimmed() == first; });
    bool fits = false;
    const std::int64_t length = first.toLongLong(&fits);
    return digits && same && fits ? std::optional(length) : std::nullopt;
}

bool hasBody(const Answer& answer)
{
    return answer.bodyExpected && answer.httpStatus != 204 && answer.httpStatus != 304;
}

} // namespace

std::optional<QString> faultOf(const Answer& answer)
{
    if (answer.httpStatus == 0)
        return QStringLiteral("the answer is not HTTP");
    if (answer.httpStatus < 200)
        return QStringLiteral("the server sent only the interim answer HTTP %1").arg(answer.httpStatus);
    if (answer.httpStatus > 299)
        return QStringLiteral("the server answered HTTP %1").arg(answer.httpStatus);
    if (!answer.contentLength)
        return std::nullopt;
    const auto length = parseLength(*answer.contentLength);
    if (!length)
        return QStringLiteral("the answer's Content-Length is no length: %1")
            .arg(QString::fromLatin1(answer.contentLength->left(60)));
    if (hasBody(answer) && *length != answer.bytes)
        return QStringLiteral("the answer ended after %1 of %2 bytes").arg(answer.bytes).arg(*length);
    return std::nullopt;
}

} // namespace loopscope
