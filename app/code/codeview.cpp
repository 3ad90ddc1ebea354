#include "app/code/codeview.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace loopscope {

namespace {
constexpr int barWidth = 5;    // pixels, of the mark beside a lit line
constexpr int linesAbove = 2;  // of what is revealed
constexpr int codeMargin = 12; // pixels, left of the text
constexpr int spacesOfATab = 4;
} // namespace

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document()))
    , m_colors(Colors::of(palette()))
{
    setObjectName(QStringLiteral("code"));
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(codeMargin);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CodeView::scrolled);
}

void CodeView::setProgram(const QString& text, CodeLanguage language, int line)
{
    m_lit.clear();
    setExtraSelections({});
    m_language = language;
    m_highlighter->setLook(language, CodeColors::of(m_colors));
    setPlainText(text);
    verticalScrollBar()->setValue(std::max(0, line - linesAbove));
}

void CodeView::setColors(const Colors& colors)
{
    m_colors = colors;
    m_highlighter->setLook(m_language, CodeColors::of(m_colors));
    m_highlighter->rehighlight();
    showLit();
}

void CodeView::useSizeOf(const QFont& around)
{
    QFont even = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    even.setPointSizeF(around.pointSizeF());
    setFont(even);
    setTabStopDistance(spacesOfATab * QFontMetricsF(even).horizontalAdvance(u' '));
}

int CodeView::visibleLines() const
{
    return viewport()->height() / std::max(1, fontMetrics().lineSpacing()) + 1;
}

void CodeView::reveal(int line)
{
    const int first = firstVisibleLine();
    if (line < first || line > first + visibleLines() - 2)
        verticalScrollBar()->setValue(std::max(0, line - linesAbove));
}

void CodeView::setLit(std::vector<LitLine> lit)
{
    if (lit == m_lit)
        return;
    m_lit = std::move(lit);
    showLit();
}

void CodeView::showLit()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const LitLine& each : m_lit) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(each.line));
        selection.format.setBackground(CodeColors::lit(m_colors, each.kind));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    setExtraSelections(selections);
    viewport()->update();
}

// A bar beside each lit line, so that not colour alone tells.
void CodeView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const LitLine& each : m_lit) {
        const QTextBlock block = document()->findBlockByNumber(each.line);
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        painter.fillRect(QRectF(0, line.top(), barWidth, line.height()), m_colors.kind(each.kind).outline);
    }
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    emit scrolled();
}

} // namespace loopscope
