#pragma once

#include "core/plan/problem.h"
#include "core/plan/task.h"

namespace loopscope {

/// Most redirects that are followed, as Python's requests and browsers have it.
inline constexpr int maxRedirects = 20;

/// Whether an answer of this status sends the client elsewhere.
bool isRedirect(int httpStatus);

/// "scheme://host:port", with the port also where the URL leaves it out.
QString originOf(const QUrl& url);

/// The request that follows `from` to `location`, a Location header as it came. Credentials stay behind when
/// the origin changes. The problem says why it is not followed.
Result<Request> redirected(const Request& from, const QByteArray& location);

} // namespace loopscope
