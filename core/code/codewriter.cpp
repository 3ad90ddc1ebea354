#include "core/code/codewriter.h"

#include "core/code/codenotes.h"
#include "core/files/displaywidth.h"

#include <QStringList>

namespace loopscope {

namespace {

constexpr int widestLine = 88; // columns, as Python's formatters have it

} // namespace

void CodeWriter::line(QStringView text)
{
    m_text += text;
    endLine();
}

void CodeWriter::rows(QStringView text, int count)
{
    m_text += text;
    m_count += count;
}

void CodeWriter::endLine()
{
    m_text += u'\n';
    ++m_count;
}

void CodeWriter::lines(QStringView text)
{
    if (text.endsWith(u'\n'))
        text.chop(1);
    for (const QStringView each : text.split(u'\n')) {
        const QStringView trimmed = each.trimmed();
        const bool isNote =
            trimmed.startsWith(m_comment) && trimmed.sliced(m_comment.size()).startsWith(u'@');
        if (isNote)
            note(trimmed.sliced(m_comment.size() + 1), each.indexOf(m_comment.front()));
        else
            line(each);
    }
}

void CodeWriter::note(QStringView key, qsizetype indent)
{
    const QString text = codeNote(key);
    Q_ASSERT(!text.isEmpty());
    comment(text, indent);
}

// No control sign, so no end of the comment's line, and nothing that turns the direction of what is read.
void CodeWriter::comment(const QString& text, qsizetype indent)
{
    const QString start = QString(indent, u' ') + m_comment;
    QString written = start;
    int width = displayWidth(start);
    for (const QString& word : harmless(text).split(u' ', Qt::SkipEmptyParts)) {
        const int more = displayWidth(word) + 1;
        if (width + more > widestLine && written.size() > start.size()) {
            line(written);
            written = start;
            width = displayWidth(start);
        }
        written += u' ' + word;
        width += more;
    }
    line(written);
}

} // namespace loopscope
