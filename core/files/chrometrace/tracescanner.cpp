#include "core/files/chrometrace/tracescanner.h"

namespace loopscope {

namespace {

// Broken JSON may be walked again from each of its events on; a hostile file would make that endless.
constexpr std::int64_t mostWalkedAgain = std::int64_t(64) << 20;
constexpr std::size_t longestKey = 100;

using Marks = std::array<bool, 256>;

constexpr Marks marksOf(std::string_view characters)
{
    Marks marks{};
    marks[0] = true; // the end of what is in memory
    for (const char c : characters)
        marks[static_cast<unsigned char>(c)] = true;
    return marks;
}

constexpr Marks outsideTexts = marksOf("\"{}[]");
constexpr Marks withinTexts = marksOf("\"\\\n");
constexpr Marks afterScalars = marksOf(",]}\n\"{[");

void skipTo(const Marks& marks, ScanWindow& window)
{
    const char* at = window.at();
    while (!marks[static_cast<unsigned char>(*at)])
        ++at;
    window.moveTo(at);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

TraceScanner::TraceScanner(ByteSource& source, ReadProgress& progress)
    : m_window(source, progress)
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
    if (!skipBlanks(false) || (*m_window.at() != '[' && *m_window.at() != '{')) {
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
    if (!skipBlanks(true))
        return endOfFile();
    m_window.keep();
    if (*m_window.at() == '{')
        return eventOf(walkNested());
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
    take(first == '[' ? walkNested() : first == '"' ? walkText() : walkScalar());
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
    if (!current())
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
    if (!skipBlanks(true))
        return endOfFile();
    m_window.keep();
    if (*m_window.at() == '}') {
        m_window.advance();
        return lookBehind();
    }
    if (*m_window.at() != '"')
        return over(m_sawEvents ? Found::NotJson : Found::NotATrace);
    if (walkText() != Walked::Whole)
        return current() ? over(m_sawEvents ? Found::NotJson : Found::NotATrace) : endOfFile();
    const auto length = static_cast<std::size_t>(m_window.at() - m_window.kept());
    m_key = m_window.lostKept() ? std::string() : std::string(m_window.kept() + 1, length - 2);
    m_key.resize(std::min(m_key.size(), longestKey));
    if (!skipBlanks(false))
        return endOfFile();
    if (*m_window.at() != ':')
        return over(m_sawEvents ? Found::NotJson : Found::NotATrace);
    m_window.advance();
    return memberValue();
}

TraceScanner::Found TraceScanner::memberValue()
{
    if (!skipBlanks(false))
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
    const Walked walked = first == '{' || first == '[' ? walkNested()
                          : first == '"'               ? walkText()
                                                       : walkScalar();
    take(walked);
    if (walked == Walked::Whole || walked == Walked::TooDeep)
        return Found::Member;
    if (!current())
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
    if (!skipBlanks(false))
        return over(Found::End);
    m_window.keep();
    return over(Found::NotJson);
}

bool TraceScanner::skipBlanks(bool commasToo)
{
    for (;;) {
        const char* at = m_window.at();
        while (isBlank(*at) || (commasToo && *at == ','))
            ++at;
        m_window.moveTo(at);
        if (!m_window.atEnd())
            return true;
        m_window.keep();
        if (!m_window.more())
            return false;
    }
}

// Whether there is a byte to look at.
bool TraceScanner::current()
{
    return !m_window.atEnd() || m_window.more();
}

TraceScanner::Walked TraceScanner::walkNested()
{
    std::int64_t depth = 0;
    bool tooDeep = false;
    for (;;) {
        skipTo(outsideTexts, m_window);
        if (!current())
            return Walked::CutOff;
        const char c = *m_window.at();
        if (c == '"') {
            const Walked walked = walkText();
            if (walked != Walked::Whole)
                return walked;
        } else if (c == '{' || c == '[') {
            tooDeep = tooDeep || depth >= mostDepth;
            if (!tooDeep)
                m_open[static_cast<std::size_t>(depth)] = c;
            ++depth;
            m_window.advance();
        } else if (c == '}' || c == ']') {
            --depth;
            if (depth < mostDepth && m_open[static_cast<std::size_t>(depth)] != (c == '}' ? '{' : '['))
                return Walked::Broken;
            m_window.advance();
            if (depth == 0)
                return tooDeep ? Walked::TooDeep : Walked::Whole;
        } else if (c == 0) {
            return Walked::Broken;
        }
    }
}

TraceScanner::Walked TraceScanner::walkText()
{
    m_window.advance();
    for (;;) {
        skipTo(withinTexts, m_window);
        if (!current())
            return Walked::CutOff;
        switch (*m_window.at()) {
        case '"': m_window.advance(); return Walked::Whole;
        case '\\':
            m_window.advance();
            if (!current())
                return Walked::CutOff;
            m_window.advance();
            break;
        case '\n': // JSON has none in a text: its end is missing
        case 0: return Walked::Broken;
        default: break; // more has been read
        }
    }
}

TraceScanner::Walked TraceScanner::walkScalar()
{
    m_window.advance();
    for (;;) {
        skipTo(afterScalars, m_window);
        if (!current())
            return Walked::CutOff;
        if (afterScalars[static_cast<unsigned char>(*m_window.at())])
            return *m_window.at() == 0 ? Walked::Broken : Walked::Whole;
    }
}

void TraceScanner::take(Walked walked)
{
    if (!m_window.lostKept() && walked == Walked::Whole)
        m_text = std::string_view(m_window.kept(), static_cast<std::size_t>(m_window.at() - m_window.kept()));
}

} // namespace loopscope
