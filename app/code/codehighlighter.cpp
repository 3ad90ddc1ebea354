#include "app/code/codehighlighter.h"

#include <QSet>

#include <algorithm>

namespace loopscope {

namespace {

QSet<QString> keywordSet(const char* text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ');
    return QSet<QString>(list.begin(), list.end());
}

const QSet<QString>& keywords(CodeLanguage language)
{
    static const QSet<QString> python =
        keywordSet("import from as def class async await return raise try except "
                   "finally with for in if elif else while not "
                   "and or is None True False lambda");
    static const QSet<QString> cpp = keywordSet(
        "using namespace struct const constexpr static int bool double void auto return if else while for "
        "true false new include ifdef ifndef endif define class std");
    return language == CodeLanguage::Python ? python : cpp;
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Behind the string that begins at `from`, or at the line's end.
qsizetype endOfString(const QString& text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == text[from])
            return i + 1;
    }
    return text.size();
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
}

void CodeHighlighter::setLook(CodeLanguage language, const CodeColors& colors)
{
    m_language = language;
    m_colors = colors;
}

void CodeHighlighter::highlightBlock(const QString& text)
{
    const QLatin1String comment(m_language == CodeLanguage::Python ? "#" : "//");
    qsizetype at = 0;
    while (at < text.size()) {
        if (QStringView(text).sliced(at).startsWith(comment)) {
            setFormat(static_cast<int>(at), static_cast<int>(text.size() - at), m_colors.comment);
            return;
        }
        if (text[at] == u'"' || text[at] == u'\'') {
            const qsizetype end = endOfString(text, at);
            setFormat(static_cast<int>(at), static_cast<int>(end - at), m_colors.string);
            at = end;
        } else if (isPartOfWord(text[at])) {
            at = highlightWord(text, at);
        } else {
            ++at;
        }
    }
}

// "1.0" and "30s" are one number each.
qsizetype CodeHighlighter::highlightWord(const QString& text, qsizetype from)
{
    const bool number = text[from].isDigit();
    qsizetype end = from;
    while (end < text.size() && (isPartOfWord(text[end]) || (number && text[end] == u'.')))
        ++end;
    QTextCharFormat format;
    format.setForeground(number ? m_colors.number : m_colors.keyword);
    if (!number)
        format.setFontWeight(QFont::DemiBold);
    if (number || keywords(m_language).contains(text.sliced(from, end - from)))
        setFormat(static_cast<int>(from), static_cast<int>(end - from), format);
    return end;
}

} // namespace loopscope
