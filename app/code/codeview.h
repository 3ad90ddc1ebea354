#pragma once

#include "app/code/codehighlighter.h"

#include <QPlainTextEdit>

#include <vector>

namespace loopscope {

/// A program's text to read, select and copy, and lines of it that are lit. Gui thread.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A lit line, from 0, and the kind of task that is in it.
    struct LitLine
    {
        int line = 0;
        TaskKind kind = TaskKind::Sleep;
        bool operator==(const LitLine&) const = default;
    };

    explicit CodeView(QWidget* parent = nullptr);

    /// Shows `text` with `line` near the top.
    void setProgram(const QString& text, CodeLanguage language, int line);
    void setColors(const Colors& colors);
    /// Writes in the system's font of even width, as large as `around`.
    void useSizeOf(const QFont& around);

    /// The first line that can be seen, and how many.
    int firstVisibleLine() const { return firstVisibleBlock().blockNumber(); }
    int visibleLines() const;
    /// Scrolls so far that `line` can be seen.
    void reveal(int line);

    void setLit(std::vector<LitLine> lit);
    const std::vector<LitLine>& lit() const { return m_lit; }

signals:
    /// Other lines than before can be seen.
    void scrolled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLit();

    CodeHighlighter* m_highlighter;
    CodeLanguage m_language = CodeLanguage::Python;
    Colors m_colors;
    std::vector<LitLine> m_lit;
};

} // namespace loopscope
