#include "core/files/chrometrace/tracescanner.h"

namespace loopscope {

namespace {

// Broken JSON may be walked again from each of its events on; a hostile file would make that endless.
constexpr std::int64_t mostWalkedAgain = std::int64_t(64) << 20;
constexpr std::size_t longestKey = 100;

} // namespace

TraceScanner::TraceScanner(ByteSource& source, ReadProgress& progress)
    : m_window(source, progress)
    , m_walk(m_window)
{
}

TraceScanner::Found TraceScanner::next()
{
    m_text = {};
    m_window.forgetLost();
    switch (m_where) {
    case Where::Start: return begin();
    case Where::InObject: return nextMember();
    case Where::InEvents: return nextEvent();
    case Where::Over: return Found::End;
    }
    return Found::End;
}

TraceScanner::Found TraceScanner::begin()
{
    m_window.more();
    if (std::string_view(m_window.at(), 3) == "\xef\xbb\xbf") // a byte order mark
        m_window.moveTo(m_window.at() + 3);
    if (!m_walk.skipBlanks(false) || (*m_window.at() != '[' && *m_window.at() != '{')) {
        m_window.keep();
        return over(Found::NotATrace);
    }
    m_inObject = *m_window.at() == '{';
    m_sawEvents = !m_inObject;
    m_where = m_inObject ? Where::InObject : Where::InEvents;
    m_window.advance();
    return next();
}

TraceScanner::Found TraceScanner::nextEvent()
{
    if (!m_walk.skipBlanks(true))
        return endOfFile();
    m_window.keep();
    if (*m_window.at() == '{')
        return eventOf(m_walk.overNested());
    if (*m_window.at() != ']')
        return strayThing();
    m_window.advance();
    if (!m_inObject)
        return lookBehind();
    m_where = Where::InObject;
    return next();
}

TraceScanner::Found TraceScanner::strayThing()
{
    const char first = *m_window.at();
    take(first == '[' ? m_walk.overNested() : first == '"' ? m_walk.overText() : m_walk.overScalar());
    return Found::Broken;
}

TraceScanner::Found TraceScanner::eventOf(Walked walked)
{
    const bool tooLarge = m_window.lostKept();
    take(walked);
    if (walked == Walked::Whole)
        return tooLarge ? Found::TooLarge : Found::Event;
    if (walked == Walked::TooDeep)
        return Found::TooDeep;
    return resume();
}

// An event that does not end, or not as it should: perhaps only its own bracket or quotation mark is missing.
TraceScanner::Found TraceScanner::resume()
{
    const char* const begin = m_window.kept();
    const char* const walkedTo = m_window.at();
    m_walkedAgain += walkedTo - begin;
    if (m_walkedAgain > mostWalkedAgain)
        return over(Found::NotJson);
    for (const char* at = begin + 1; at < walkedTo; ++at) {
        if (*at == '{' && (at[-1] == ',' || at[-1] == '\n')) {
            m_window.moveTo(at);
            return Found::Broken;
        }
    }
    skipRestOfLine();
    if (!m_walk.hasByte())
        m_cutOff = true;
    return Found::Broken;
}

// Up to where another event may begin, as far as it is in memory. A list's end counts, unless more of the
// event follows.
void TraceScanner::skipRestOfLine()
{
    const char* at = m_window.at();
    if (*at == ']' && at[1] != '}' && at[1] != ',')
        return;
    while (*at != 0 && *at != '\n' && !(at[0] == ',' && at[1] == '{'))
        ++at;
    m_window.moveTo(at);
}

TraceScanner::Found TraceScanner::nextMember()
{
    if (!m_walk.skipBlanks(true))
        return endOfFile();
    m_window.keep();
    if (*m_window.at() == '}') {
        m_window.advance();
        return lookBehind();
    }
    if (*m_window.at() != '"')
        return over(m_sawEvents ? Found::NotJson : Found::NotATrace);
    if (m_walk.overText() != Walked::Whole)
        return m_walk.hasByte() ? over(m_sawEvents ? Found::NotJson : Found::NotATrace) : endOfFile();
    const auto length = static_cast<std::size_t>(m_window.at() - m_window.kept());
    m_key = m_window.lostKept() ? std::string() : std::string(m_window.kept() + 1, length - 2);
    m_key.resize(std::min(m_key.size(), longestKey));
    if (!m_walk.skipBlanks(false))
        return endOfFile();
    if (*m_window.at() != ':')
        return over(m_sawEvents ? Found::NotJson : Found::NotATrace);
    m_window.advance();
    return memberValue();
}

TraceScanner::Found TraceScanner::memberValue()
{
    if (!m_walk.skipBlanks(false))
        return endOfFile();
    m_window.keep();
    m_window.forgetLost();
    const char first = *m_window.at();
    if (m_key == "traceEvents" && !m_sawEvents) {
        if (first != '[')
            return over(Found::NotATrace);
        m_sawEvents = true;
        m_where = Where::InEvents;
        m_window.advance();
        return next();
    }
    const Walked walked = first == '{' || first == '[' ? m_walk.overNested()
                          : first == '"'               ? m_walk.overText()
                                                       : m_walk.overScalar();
    take(walked);
    if (walked == Walked::Whole || walked == Walked::TooDeep)
        return Found::Member;
    if (!m_walk.hasByte())
        return endOfFile();
    return over(m_sawEvents ? Found::NotJson : Found::NotATrace);
}

TraceScanner::Found TraceScanner::over(Found found)
{
    m_where = Where::Over;
    return found;
}

TraceScanner::Found TraceScanner::endOfFile()
{
    m_cutOff = true;
    return over(Found::End);
}

// Behind the last bracket nothing may follow.
TraceScanner::Found TraceScanner::lookBehind()
{
    if (!m_walk.skipBlanks(false))
        return over(Found::End);
    m_window.keep();
    return over(Found::NotJson);
}

void TraceScanner::take(Walked walked)
{
    if (!m_window.lostKept() && walked == Walked::Whole)
        m_text = std::string_view(m_window.kept(), static_cast<std::size_t>(m_window.at() - m_window.kept()));
}

} // namespace loopscope
