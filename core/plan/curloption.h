#pragma once

#include <QStringView>

#include <cstdint>

namespace loopscope {

/// What an option of curl says about a request.
enum class CurlMeaning : std::uint8_t {
    Url,
    Method,
    Head,
    Header,
    Agent,
    Referer,
    Cookie,
    User,
    Bearer,
    OtherSignIn, ///< a way of signing in that no header can say beforehand
    Deadline,
    Body,
    Upload,
    BodyInUrl,
    PlainUrl,   ///< brackets and braces in the URL stand for themselves
    Understood, ///< what this program does anyway
    Certificates,
    NoPlace ///< nothing that a task could hold
};

struct CurlOption
{
    const char* name; ///< without its dashes
    char letter;      ///< 0 where it has no short form
    bool hasValue;
    CurlMeaning meaning;
};

/// The option of this long name or short letter; null where none is known, and so not whether a value
/// follows. Any thread.
const CurlOption* curlOptionNamed(QStringView name);
const CurlOption* curlOptionOf(QChar letter);

} // namespace loopscope
