#include "core/files/chrometrace/jsonwalk.h"

#include <string_view>

namespace loopscope {

namespace {

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

bool JsonWalk::skipBlanks(bool commasToo)
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

bool JsonWalk::hasByte()
{
    return !m_window.atEnd() || m_window.more();
}

JsonWalk::Walked JsonWalk::overNested()
{
    std::int64_t depth = 0;
    bool tooDeep = false;
    for (;;) {
        skipTo(outsideTexts, m_window);
        if (!hasByte())
            return Walked::CutOff;
        const char c = *m_window.at();
        if (c == '"') {
            const Walked walked = overText();
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

JsonWalk::Walked JsonWalk::overText()
{
    m_window.advance();
    for (;;) {
        skipTo(withinTexts, m_window);
        if (!hasByte())
            return Walked::CutOff;
        switch (*m_window.at()) {
        case '"': m_window.advance(); return Walked::Whole;
        case '\\':
            m_window.advance();
            if (!hasByte())
                return Walked::CutOff;
            m_window.advance();
            break;
        case '\n': // JSON has none in a text: its end is missing
        case 0: return Walked::Broken;
        default: break; // more has been read
        }
    }
}

JsonWalk::Walked JsonWalk::overScalar()
{
    m_window.advance();
    for (;;) {
        skipTo(afterScalars, m_window);
        if (!hasByte())
            return Walked::CutOff;
        if (afterScalars[static_cast<unsigned char>(*m_window.at())])
            return *m_window.at() == 0 ? Walked::Broken : Walked::Whole;
    }
}

} // namespace loopscope
