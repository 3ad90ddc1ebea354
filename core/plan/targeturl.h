#pragma once

#include "core/plan/problem.h"

#include <QUrl>

namespace loopscope {

/// What a url task can fetch: an http or https URL with a host, or "practice:/path". A bare "example.org/x"
/// is https, a bare "localhost:8080/x" (or a loopback address) http. The problem has no place and never
/// quotes `text`, which may hold a secret.
Result<QUrl> parseTargetUrl(const QString& text);

/// `url` as text that parseTargetUrl() reads back as an equal URL: letters of any script stand as they are,
/// spaces and invisible characters percent-encoded.
QString urlText(const QUrl& url);

} // namespace loopscope
