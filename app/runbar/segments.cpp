#include "app/runbar/segments.h"

#include "app/look/colors.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace loopscope {

namespace {

constexpr double radius = 6;

// A box whose outer corners are round where the row ends.
QPainterPath outline(const QRectF& box, SegmentButton::Place place)
{
    using Place = SegmentButton::Place;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, radius, radius);
    if (place == Place::Middle || place == Place::Last)
        path.addRect(QRectF(box.left(), box.top(), radius, box.height()));
    if (place == Place::Middle || place == Place::First)
        path.addRect(QRectF(box.right() - radius, box.top(), radius, box.height()));
    return path.simplified();
}

} // namespace

SegmentButton::SegmentButton(bool large, QWidget* parent)
    : QAbstractButton(parent)
    , m_large(large)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
}

void SegmentButton::setPlace(Place place)
{
    m_place = place;
    update();
}

QFont SegmentButton::textFont() const
{
    QFont font = this->font();
    font.setBold(m_large || isChecked());
    if (m_large && font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.15);
    return font;
}

QSize SegmentButton::sizeHint() const
{
    QFont widest = textFont();
    widest.setBold(true); // as wide when it is on as when it is off
    const QFontMetrics metrics(widest);
    return {metrics.horizontalAdvance(text()) + (m_large ? 44 : 26), metrics.height() + (m_large ? 14 : 12)};
}

void SegmentButton::paintEvent(QPaintEvent*)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = m_large ? 2 : 1;
    const bool joined = m_place == Place::Middle || m_place == Place::Last;
    const QRectF box = QRectF(rect()).adjusted(joined ? -line / 2 : line / 2, line / 2, -line / 2, -line / 2);
    QColor fill = colors.paper;
    QColor text = isEnabled() ? (m_large ? colors.accent : colors.text) : colors.faint;
    if (isChecked()) {
        fill = m_large ? colors.accent : colors.url.pale;
        text = m_large ? colors.onAccent : (colors.dark ? colors.text : colors.accent);
    } else if (underMouse() && isEnabled()) {
        fill = colors.otherRow;
    }
    painter.setPen(QPen(m_large ? colors.accent : colors.frame, line));
    painter.setBrush(fill);
    painter.drawPath(outline(box, m_place));
    painter.setPen(text);
    painter.setFont(textFont());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, this->text());
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() && m_large ? colors.onAccent : colors.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 3, 3);
    }
}

Segments::Segments(int count, bool large, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto* button = new SegmentButton(large, this);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    place();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setTexts(const QStringList& texts, const QStringList& tips)
{
    for (QAbstractButton* button : m_group->buttons()) {
        const int id = m_group->id(button);
        button->setText(texts.value(id));
        button->setToolTip(tips.value(id));
        button->updateGeometry();
    }
}

void Segments::setPartVisible(int index, bool visible)
{
    m_group->button(index)->setVisible(visible);
    place();
}

// Which parts are the outer ones of those that show.
void Segments::place()
{
    using Place = SegmentButton::Place;
    QList<SegmentButton*> shown;
    for (QAbstractButton* button : m_group->buttons()) {
        if (!button->isHidden())
            shown << static_cast<SegmentButton*>(button);
    }
    for (SegmentButton* button : shown) {
        const bool first = button == shown.first();
        const bool last = button == shown.last();
        button->setPlace(first && last ? Place::Only
                         : first       ? Place::First
                         : last        ? Place::Last
                                       : Place::Middle);
    }
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

} // namespace loopscope
