#include "core/plan/shellwords.h"

#include <algorithm>
#include <utility>

namespace loopscope {

namespace {

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(u'\u2028'), QChar(u'\u2029')})
        text.replace(end, u'\n');
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

/// The sign that a backslash and `letter` stand for in $'…'; null where it is none of the simple ones.
QChar controlSign(QChar letter)
{
    switch (letter.unicode()) {
    case u'a': return u'\a';
    case u'b': return u'\b';
    case u'e':
    case u'E': return u'\x1b';
    case u'f': return u'\f';
    case u'n': return u'\n';
    case u'r': return u'\r';
    case u't': return u'\t';
    case u'v': return u'\v';
    default: return {};
    }
}

int digitValue(QChar c)
{
    const char16_t lower = c.toLower().unicode();
    if (lower >= u'0' && lower <= u'9')
        return lower - u'0';
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : 16;
}

/// Takes a text apart sign by sign and knows the place of each.
class ShellReader
{
public:
    explicit ShellReader(QString text)
        : m_text(std::move(text))
    {
    }

    Result<std::vector<ShellCommand>> read();

private:
    using Step = std::optional<Problem>;

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const
    {
        return m_text.size() > m_at + ahead ? m_text[m_at + ahead] : QChar();
    }
    bool isNext(QLatin1String signs) const { return QStringView(m_text).sliced(m_at).startsWith(signs); }
    QChar take();
    void takeSigns(int count);
    void keep() { m_word.text += take(); }
    bool endsWord() const { return peek().isSpace() || peek() == u';' || isNext(QLatin1String("&&")); }
    bool beginsVariable() const;
    Problem here(const QString& message) const
    {
        return {.message = message, .line = m_line, .column = m_column};
    }

    Step readNext();
    Step readWord();
    Step readPart();
    Step readBackslash();
    Step readQuoted(QLatin1String opening);
    Step readInQuotes(QLatin1String opening);
    Step refuseVariable() const;
    void readEscape();
    void readCode(int base, int mostDigits);
    void endCommand();

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    ShellWord m_word;
    ShellCommand m_command;
    std::vector<ShellCommand> m_commands;
};

QChar ShellReader::take()
{
    const QChar c = m_text[m_at++];
    if (c == u'\n') {
        ++m_line;
        m_column = 1;
    } else if (!c.isLowSurrogate()) {
        ++m_column;
    }
    return c;
}

void ShellReader::takeSigns(int count)
{
    for (int i = 0; i < count; ++i)
        take();
}

bool ShellReader::beginsVariable() const
{
    const QChar next = peek(1);
    return peek() == u'`' ||
           (peek() == u'$' && (next.isLetterOrNumber() || next == u'_' || next == u'{' || next == u'('));
}

Result<std::vector<ShellCommand>> ShellReader::read()
{
    while (!atEnd()) {
        if (Step problem = readNext())
            return *std::move(problem);
    }
    endCommand();
    return std::move(m_commands);
}

ShellReader::Step ShellReader::readNext()
{
    if (isNext(QLatin1String("\\\n"))) {
        takeSigns(2);
    } else if (peek() == u'\n' || peek() == u';') {
        take();
        endCommand();
    } else if (isNext(QLatin1String("&&"))) {
        takeSigns(2);
        endCommand();
    } else if (peek().isSpace()) {
        take();
    } else if (peek() == u'#') {
        while (!atEnd() && peek() != u'\n')
            take();
    } else {
        return readWord();
    }
    return std::nullopt;
}

void ShellReader::endCommand()
{
    if (!m_command.empty())
        m_commands.push_back(std::exchange(m_command, {}));
}

ShellReader::Step ShellReader::readWord()
{
    m_word = {.text = {}, .line = m_line, .column = m_column};
    while (!atEnd() && !endsWord()) {
        if (Step problem = readPart())
            return problem;
    }
    m_command.push_back(std::move(m_word));
    return std::nullopt;
}

ShellReader::Step ShellReader::readPart()
{
    for (const QLatin1String opening : {QLatin1String("'"), QLatin1String("\""), QLatin1String("$'")}) {
        if (isNext(opening))
            return readQuoted(opening);
    }
    if (peek() == u'\\')
        return readBackslash();
    if (peek() == u'^')
        return here(Problem::tr("this is the form of the Windows command line; copy as cURL (bash) instead"));
    if (beginsVariable())
        return refuseVariable();
    if (QStringLiteral("&|<>()").contains(peek()))
        return here(Problem::tr("expected quotes around this sign, which means something else to a shell"));
    keep();
    return std::nullopt;
}

ShellReader::Step ShellReader::refuseVariable() const
{
    return here(Problem::tr("what a shell would put here is not known; write it out"));
}

ShellReader::Step ShellReader::readBackslash()
{
    if (m_at + 1 == m_text.size())
        return here(Problem::tr("expected more after the backslash"));
    take();
    if (peek() == u'\n')
        take();
    else
        keep();
    return std::nullopt;
}

ShellReader::Step ShellReader::readQuoted(QLatin1String opening)
{
    const Problem open = here(Problem::tr("the quote that begins here has no end"));
    takeSigns(static_cast<int>(opening.size()));
    const QChar closing = opening.back();
    while (!atEnd() && peek() != closing) {
        if (Step problem = readInQuotes(opening))
            return problem;
    }
    if (atEnd())
        return open;
    take();
    return std::nullopt;
}

/// One sign between quotes, or what a backslash makes of several.
ShellReader::Step ShellReader::readInQuotes(QLatin1String opening)
{
    const bool isDouble = opening == QLatin1String("\"");
    if (isDouble && beginsVariable())
        return refuseVariable();
    const bool hasMore = m_at + 1 < m_text.size();
    if (peek() != u'\\' || opening == QLatin1String("'") || !hasMore) {
        keep();
    } else if (!isDouble) {
        readEscape();
    } else if (peek(1) == u'\n') {
        takeSigns(2);
    } else {
        if (QStringLiteral("\\\"$`").contains(peek(1)))
            take();
        keep();
    }
    return std::nullopt;
}

void ShellReader::readEscape()
{
    take();
    const QChar sign = controlSign(peek());
    if (!sign.isNull()) {
        take();
        m_word.text += sign;
    } else if (digitValue(peek()) < 8) {
        readCode(8, 3);
    } else if (peek() == u'x' || peek() == u'u' || peek() == u'U') {
        const QChar letter = take();
        readCode(16, letter == u'x' ? 2 : letter == u'u' ? 4 : 8);
    } else {
        if (!QStringLiteral("\\'\"?").contains(peek()))
            m_word.text += u'\\';
        keep();
    }
}

/// A character by its number. Halves of a surrogate pair, as browsers write them, come together.
void ShellReader::readCode(int base, int mostDigits)
{
    char32_t code = 0;
    for (int i = 0; i < mostDigits && digitValue(peek()) < base; ++i)
        code = code * static_cast<char32_t>(base) + static_cast<char32_t>(digitValue(take()));
    if (code == 0 || code > QChar::LastValidCodePoint)
        m_word.text += QChar(QChar::ReplacementCharacter);
    else if (QChar::requiresSurrogates(code))
        m_word.text += QString::fromUcs4(&code, 1);
    else
        m_word.text += QChar(static_cast<char16_t>(code));
}

} // namespace

Result<std::vector<ShellCommand>> shellCommands(const QString& text)
{
    if (text.size() > maxShellText)
        return Problem{.message = Problem::tr(
                           "the text is longer than the 16 million characters that commands may have")};
    return ShellReader(withPlainLineEnds(text)).read();
}

} // namespace loopscope
