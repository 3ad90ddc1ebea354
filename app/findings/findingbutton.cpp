#include "app/findings/findingbutton.h"

#include "app/findings/wrappedtext.h"
#include "app/look/colors.h"
#include "core/words/findingwords.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace loopscope {

namespace {

constexpr QMargins boxPadding(9, 4, 9, 4);
constexpr int besideSpace = 16;   // between the sentence and what stands beside it
constexpr int leastSentence = 28; // letters: where there is less room, what stands beside goes beneath

} // namespace

FindingButton::FindingButton(Finding finding, QWidget* parent)
    : QAbstractButton(parent)
    , m_finding(std::move(finding))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy wraps(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    setSizePolicy(wraps);
    if (!m_finding.tasks.empty())
        setCursor(Qt::PointingHandCursor);
    retranslate();
}

void FindingButton::setChosen(std::size_t chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    retranslate();
}

void FindingButton::retranslate()
{
    setText(FindingWords::sentence(m_finding));
    m_gain = FindingWords::gain(m_finding);
    m_tasks = FindingWords::tasks(m_finding, m_chosen);
    m_longestTasks = FindingWords::tasks(m_finding, m_finding.tasks.size());
    setAccessibleName(text());
    QStringList rest{m_gain, m_tasks};
    rest.removeAll(QString());
    setAccessibleDescription(rest.join(QStringLiteral(", ")));
    if (m_finding.tasks.size() > 1)
        setToolTip(tr("Choose its tasks, one after the other"));
    else if (!m_finding.tasks.empty())
        setToolTip(tr("Choose its task"));
    updateGeometry();
    update();
}

QFont FindingButton::gainFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int FindingButton::tailWidth() const
{
    const int gain = m_gain.isEmpty() ? 0 : QFontMetrics(gainFont()).horizontalAdvance(m_gain);
    const int tasks = m_longestTasks.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_longestTasks);
    return gain + tasks + (gain > 0 && tasks > 0 ? besideSpace : 0);
}

FindingButton::Places FindingButton::places(int width) const
{
    const int inside = width - boxPadding.left() - boxPadding.right();
    const int tail = tailWidth();
    const int beside = inside - tail - besideSpace;
    const bool isBeside = tail == 0 || beside >= fontMetrics().averageCharWidth() * leastSentence;
    const int sentence = isBeside && tail > 0 ? beside : inside;
    const int height = WrappedText(text(), font(), sentence).height();
    if (isBeside)
        return {
            sentence, {width - boxPadding.right() - tail, boxPadding.top()}, height + boxPadding.top() * 2};
    return {sentence,
            {boxPadding.left(), boxPadding.top() + height},
            height + fontMetrics().height() + boxPadding.top() * 2};
}

int FindingButton::heightForWidth(int width) const
{
    return places(width).height;
}

QSize FindingButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * leastSentence * 3;
    return {width, heightForWidth(width)};
}

QSize FindingButton::minimumSizeHint() const
{
    return {0, fontMetrics().height() + boxPadding.top() * 2};
}

void FindingButton::paintEvent(QPaintEvent*)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && !m_finding.tasks.empty();
    QPen frame(m_chosen > 0 || hasFocus() ? colors.accent : colors.frame, m_chosen > 0 ? 2 : 1);
    if (hasFocus() && m_chosen == 0)
        frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(hovered ? colors.loopRow : colors.otherRow);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);

    const Places at = places(width());
    painter.setPen(colors.text);
    WrappedText(text(), font(), at.sentenceWidth)
        .draw(painter, {boxPadding.left() * 1.0, boxPadding.top() * 1.0});
    QRect tail(at.tail, QSize(tailWidth(), fontMetrics().height()));
    painter.setFont(gainFont());
    painter.drawText(tail, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_gain);
    painter.setFont(font());
    painter.setPen(colors.faint);
    painter.drawText(tail, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_tasks);
}

void FindingButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    case Qt::Key_Up: emit stepWanted(-1); return;
    case Qt::Key_Down: emit stepWanted(1); return;
    case Qt::Key_Left: emit foldWanted(false); return;
    case Qt::Key_Right: emit foldWanted(true); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void FindingButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace loopscope
