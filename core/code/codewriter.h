#pragma once

#include <QString>
#include <QStringView>

namespace loopscope {

/// Writes a program line by line, and its comments as codeNote() has them. A value.
class CodeWriter
{
public:
    /// `comment`: what begins a comment, "#" or "//".
    explicit CodeWriter(QString comment)
        : m_comment(std::move(comment))
    {
    }

    /// A line as it stands.
    void line(QStringView text);
    /// Lines as they stand, but "#@key" or "//@key" on a line of its own becomes that note.
    void lines(QStringView text);
    /// `count` lines that are ready, each with its end.
    void rows(QStringView text, int count);
    /// A comment of as many lines as it needs. Whatever `text` holds, it stays one.
    void comment(const QString& text, qsizetype indent = 0);
    /// The note of this key.
    void note(QStringView key, qsizetype indent = 0);
    /// How many lines there are.
    int count() const { return m_count; }
    QString take() { return std::move(m_text); }

private:
    void endLine();

    QString m_comment;
    QString m_text;
    int m_count = 0;
};

} // namespace loopscope
