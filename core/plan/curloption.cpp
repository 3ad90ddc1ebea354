#include "core/plan/curloption.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

using Means = CurlMeaning;

constexpr CurlOption curlOptions[] = {
    // clang-format off
    {"url", 0, true, Means::Url},
    {"request", 'X', true, Means::Method},
    {"head", 'I', false, Means::Head},
    {"header", 'H', true, Means::Header},
    {"user-agent", 'A', true, Means::Agent},
    {"referer", 'e', true, Means::Referer},
    {"cookie", 'b', true, Means::Cookie},
    {"user", 'u', true, Means::User},
    {"oauth2-bearer", 0, true, Means::Bearer},
    {"basic", 0, false, Means::Understood},
    {"anyauth", 0, false, Means::OtherSignIn},
    {"digest", 0, false, Means::OtherSignIn},
    {"negotiate", 0, false, Means::OtherSignIn},
    {"ntlm", 0, false, Means::OtherSignIn},
    {"max-time", 'm', true, Means::Deadline},
    {"data", 'd', true, Means::Body},
    {"data-ascii", 0, true, Means::Body},
    {"data-binary", 0, true, Means::Body},
    {"data-raw", 0, true, Means::Body},
    {"data-urlencode", 0, true, Means::Body},
    {"form", 'F', true, Means::Body},
    {"form-string", 0, true, Means::Body},
    {"json", 0, true, Means::Body},
    {"upload-file", 'T', true, Means::Upload},
    {"get", 'G', false, Means::BodyInUrl},
    {"globoff", 'g', false, Means::PlainUrl},
    {"location", 'L', false, Means::Understood},
    {"insecure", 'k', false, Means::Certificates},
    {"compressed", 0, false, Means::NoPlace},
    {"create-dirs", 0, false, Means::NoPlace},
    {"disable", 'q', false, Means::NoPlace},
    {"fail", 'f', false, Means::NoPlace},
    {"fail-with-body", 0, false, Means::NoPlace},
    {"http1.0", '0', false, Means::NoPlace},
    {"http1.1", 0, false, Means::NoPlace},
    {"http2", 0, false, Means::NoPlace},
    {"http2-prior-knowledge", 0, false, Means::NoPlace},
    {"http3", 0, false, Means::NoPlace},
    {"http3-only", 0, false, Means::NoPlace},
    {"include", 'i', false, Means::NoPlace},
    {"ipv4", '4', false, Means::NoPlace},
    {"ipv6", '6', false, Means::NoPlace},
    {"junk-session-cookies", 'j', false, Means::NoPlace},
    {"location-trusted", 0, false, Means::NoPlace},
    {"no-buffer", 'N', false, Means::NoPlace},
    {"no-keepalive", 0, false, Means::NoPlace},
    {"no-progress-meter", 0, false, Means::NoPlace},
    {"parallel", 'Z', false, Means::NoPlace},
    {"path-as-is", 0, false, Means::NoPlace},
    {"progress-bar", '#', false, Means::NoPlace},
    {"remote-header-name", 'J', false, Means::NoPlace},
    {"remote-name", 'O', false, Means::NoPlace},
    {"show-error", 'S', false, Means::NoPlace},
    {"show-headers", 0, false, Means::NoPlace},
    {"silent", 's', false, Means::NoPlace},
    {"ssl-no-revoke", 0, false, Means::NoPlace},
    {"tcp-nodelay", 0, false, Means::NoPlace},
    {"tlsv1", '1', false, Means::NoPlace},
    {"tlsv1.2", 0, false, Means::NoPlace},
    {"tlsv1.3", 0, false, Means::NoPlace},
    {"verbose", 'v', false, Means::NoPlace},
    {"cacert", 0, true, Means::NoPlace},
    {"capath", 0, true, Means::NoPlace},
    {"cert", 'E', true, Means::NoPlace},
    {"ciphers", 0, true, Means::NoPlace},
    {"config", 'K', true, Means::NoPlace},
    {"connect-timeout", 0, true, Means::NoPlace},
    {"connect-to", 0, true, Means::NoPlace},
    {"continue-at", 'C', true, Means::NoPlace},
    {"cookie-jar", 'c', true, Means::NoPlace},
    {"dump-header", 'D', true, Means::NoPlace},
    {"interface", 0, true, Means::NoPlace},
    {"keepalive-time", 0, true, Means::NoPlace},
    {"key", 0, true, Means::NoPlace},
    {"limit-rate", 0, true, Means::NoPlace},
    {"max-redirs", 0, true, Means::NoPlace},
    {"output", 'o', true, Means::NoPlace},
    {"output-dir", 0, true, Means::NoPlace},
    {"proxy", 'x', true, Means::NoPlace},
    {"proxy-header", 0, true, Means::NoPlace},
    {"proxy-user", 'U', true, Means::NoPlace},
    {"range", 'r', true, Means::NoPlace},
    {"resolve", 0, true, Means::NoPlace},
    {"retry", 0, true, Means::NoPlace},
    {"retry-delay", 0, true, Means::NoPlace},
    {"retry-max-time", 0, true, Means::NoPlace},
    {"speed-limit", 'Y', true, Means::NoPlace},
    {"speed-time", 'y', true, Means::NoPlace},
    {"stderr", 0, true, Means::NoPlace},
    {"time-cond", 'z', true, Means::NoPlace},
    {"tls-max", 0, true, Means::NoPlace},
    {"trace", 0, true, Means::NoPlace},
    {"trace-ascii", 0, true, Means::NoPlace},
    {"unix-socket", 0, true, Means::NoPlace},
    {"write-out", 'w', true, Means::NoPlace},
    // clang-format on
};

template <class Fits>
const CurlOption* curlOptionThat(Fits fits)
{
    const auto* found = std::find_if(std::begin(curlOptions), std::end(curlOptions), fits);
    return found == std::end(curlOptions) ? nullptr : found;
}

} // namespace

const CurlOption* curlOptionNamed(QStringView name)
{
    return curlOptionThat([&](const CurlOption& option) { return name == QLatin1String(option.name); });
}

const CurlOption* curlOptionOf(QChar letter)
{
    return curlOptionThat(
        [&](const CurlOption& option) { return option.letter && letter == QLatin1Char(option.letter); });
}

} // namespace loopscope
