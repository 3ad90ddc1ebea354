#pragma once

#include "app/code/codecolors.h"
#include "core/code/program.h"

#include <QSyntaxHighlighter>

namespace loopscope {

/// Colours the programs that core/code writes: comments, strings, numbers and keywords, each within its line.
/// Gui thread.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument* document);

    /// For the text that is set next, or for the present one with rehighlight().
    void setLook(CodeLanguage language, const CodeColors& colors);

protected:
    void highlightBlock(const QString& text) override;

private:
    qsizetype highlightWord(const QString& text, qsizetype from);

    CodeLanguage m_language = CodeLanguage::Python;
    CodeColors m_colors;
};

} // namespace loopscope
