#include "core/plan/curloption.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

using enum CurlMeaning;

constexpr CurlOption curlOptions[] = {
    // clang-format off
    {"url", 0, true, Url},
    {"request", 'X', true, Method},
    {"head", 'I', false, Head},
    {"header", 'H', true, Header},
    {"user-agent", 'A', true, Agent},
    {"referer", 'e', true, Referer},
    {"cookie", 'b', true, Cookie},
    {"user", 'u', true, User},
    {"oauth2-bearer", 0, true, Bearer},
    {"basic", 0, false, Understood},
    {"anyauth", 0, false, OtherSignIn},
    {"digest", 0, false, OtherSignIn},
    {"negotiate", 0, false, OtherSignIn},
    {"ntlm", 0, false, OtherSignIn},
    {"max-time", 'm', true, Deadline},
    {"data", 'd', true, Body},
    {"data-ascii", 0, true, Body},
    {"data-binary", 0, true, Body},
    {"data-raw", 0, true, Body},
    {"data-urlencode", 0, true, Body},
    {"form", 'F', true, Body},
    {"form-string", 0, true, Body},
    {"json", 0, true, Body},
    {"upload-file", 'T', true, Upload},
    {"get", 'G', false, BodyInUrl},
    {"globoff", 'g', false, PlainUrl},
    {"location", 'L', false, Understood},
    {"insecure", 'k', false, Certificates},
    {"compressed", 0, false, NoPlace},
    {"create-dirs", 0, false, NoPlace},
    {"disable", 'q', false, NoPlace},
    {"fail", 'f', false, NoPlace},
    {"fail-with-body", 0, false, NoPlace},
    {"http1.0", '0', false, NoPlace},
    {"http1.1", 0, false, NoPlace},
    {"http2", 0, false, NoPlace},
    {"http2-prior-knowledge", 0, false, NoPlace},
    {"http3", 0, false, NoPlace},
    {"http3-only", 0, false, NoPlace},
    {"include", 'i', false, NoPlace},
    {"ipv4", '4', false, NoPlace},
    {"ipv6", '6', false, NoPlace},
    {"junk-session-cookies", 'j', false, NoPlace},
    {"location-trusted", 0, false, NoPlace},
    {"no-buffer", 'N', false, NoPlace},
    {"no-keepalive", 0, false, NoPlace},
    {"no-progress-meter", 0, false, NoPlace},
    {"parallel", 'Z', false, NoPlace},
    {"path-as-is", 0, false, NoPlace},
    {"progress-bar", '#', false, NoPlace},
    {"remote-header-name", 'J', false, NoPlace},
    {"remote-name", 'O', false, NoPlace},
    {"show-error", 'S', false, NoPlace},
    {"show-headers", 0, false, NoPlace},
    {"silent", 's', false, NoPlace},
    {"ssl-no-revoke", 0, false, NoPlace},
    {"tcp-nodelay", 0, false, NoPlace},
    {"tlsv1", '1', false, NoPlace},
    {"tlsv1.2", 0, false, NoPlace},
    {"tlsv1.3", 0, false, NoPlace},
    {"verbose", 'v', false, NoPlace},
    {"cacert", 0, true, NoPlace},
    {"capath", 0, true, NoPlace},
    {"cert", 'E', true, NoPlace},
    {"ciphers", 0, true, NoPlace},
    {"config", 'K', true, NoPlace},
    {"connect-timeout", 0, true, NoPlace},
    {"connect-to", 0, true, NoPlace},
    {"continue-at", 'C', true, NoPlace},
    {"cookie-jar", 'c', true, NoPlace},
    {"dump-header", 'D', true, NoPlace},
    {"interface", 0, true, NoPlace},
    {"keepalive-time", 0, true, NoPlace},
    {"key", 0, true, NoPlace},
    {"limit-rate", 0, true, NoPlace},
    {"max-redirs", 0, true, NoPlace},
    {"output", 'o', true, NoPlace},
    {"output-dir", 0, true, NoPlace},
    {"proxy", 'x', true, NoPlace},
    {"proxy-header", 0, true, NoPlace},
    {"proxy-user", 'U', true, NoPlace},
    {"range", 'r', true, NoPlace},
    {"resolve", 0, true, NoPlace},
    {"retry", 0, true, NoPlace},
    {"retry-delay", 0, true, NoPlace},
    {"retry-max-time", 0, true, NoPlace},
    {"speed-limit", 'Y', true, NoPlace},
    {"speed-time", 'y', true, NoPlace},
    {"stderr", 0, true, NoPlace},
    {"time-cond", 'z', true, NoPlace},
    {"tls-max", 0, true, NoPlace},
    {"trace", 0, true, NoPlace},
    {"trace-ascii", 0, true, NoPlace},
    {"unix-socket", 0, true, NoPlace},
    {"write-out", 'w', true, NoPlace},
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
