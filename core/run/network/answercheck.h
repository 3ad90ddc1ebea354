#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace loopscope {

/// Most of a body that is read; it is only counted and thrown away, so this bounds time and traffic, not
/// memory.
inline constexpr std::int64_t maxBodyBytes = 64 * 1024 * 1024;

/// An answer that the transport calls complete, as far as it can be judged.
struct Answer
{
    int httpStatus = 0;
    std::optional<QByteArray> contentLength; ///< the header as it came; none where there was none
    std::int64_t bytes = 0;                  ///< of the body, that arrived
    bool bodyExpected = true;                ///< false for HEAD
};

/// Why `answer` is no success, in words; none if it is one: its status is 2xx and its length is right. Qt's
/// transport reports an interim status, and a length that is none, as success, so both are looked at here.
std::optional<QString> faultOf(const Answer& answer);

} // namespace loopscope
