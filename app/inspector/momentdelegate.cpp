#include "app/inspector/momentdelegate.h"

#include "app/inspector/momentmodel.h"
#include "app/look/colors.h"

#include <QPainter>

namespace loopscope {

namespace {

const MomentModel& modelOf(const QModelIndex& index)
{
    return static_cast<const MomentModel&>(*index.model());
}

QFont headingFont(QFont font)
{
    font.setBold(true);
    return font;
}

void paintHeading(QPainter& painter, const QRect& rect, const QFont& font, const QString& text,
                  const Colors& colors)
{
    painter.setFont(headingFont(font));
    painter.setPen(colors.faint);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect.adjusted(0, 0, 0, -3), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, shown);
}

void paintBox(QPainter& painter, const QRect& box, const Colors& colors, bool chosen, bool focused)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = chosen || focused;
    QPen pen(marked ? colors.accent : colors.frame, chosen ? 2 : 1);
    if (focused && !chosen)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(colors.otherRow);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QColor toneColor(MomentRow::Tone tone, const Colors& colors)
{
    switch (tone) {
    case MomentRow::Tone::Plain: return colors.text;
    case MomentRow::Tone::Late: return colors.held;
    case MomentRow::Tone::Success: return colors.success;
    }
    Q_UNREACHABLE();
}

// The time keeps its room, and the name gets what is left.
void paintTexts(QPainter& painter, QRect inside, const MomentRow& row, const Colors& colors)
{
    const QFontMetrics metrics = painter.fontMetrics();
    if (!row.detail.isEmpty()) {
        painter.setPen(toneColor(row.tone, colors));
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.detail);
        inside.setRight(inside.right() - metrics.horizontalAdvance(row.detail) - metrics.averageCharWidth());
    }
    if (row.mark) {
        const int side = metrics.height() * 5 / 9;
        const QRect square(inside.left(), inside.center().y() - side / 2, side, side);
        painter.fillRect(square, colors.kind(*row.mark).outline);
        inside.setLeft(square.right() + metrics.averageCharWidth());
    }
    painter.setPen(row.kind == MomentRow::Kind::Nothing ? colors.faint : colors.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(row.text, Qt::ElideRight, inside.width()));
}

} // namespace

void MomentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const MomentModel& model = modelOf(index);
    const MomentRow& row = model.row(index);
    const Colors colors = Colors::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    if (row.kind == MomentRow::Kind::Heading) {
        paintHeading(*painter, option.rect, option.font, row.text, colors);
    } else {
        const QRect box = option.rect.adjusted(0, 2, -1, -2);
        paintBox(*painter, box, colors, model.isChosen(index), option.state.testFlag(QStyle::State_HasFocus));
        painter->setFont(option.font);
        paintTexts(*painter, box.adjusted(8, 0, -8, 0), row, colors);
    }
    painter->restore();
}

QSize MomentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool heading = modelOf(index).row(index).kind == MomentRow::Kind::Heading;
    const int height = QFontMetrics(option.font).height();
    return {0, heading ? height + height / 2 + 3 : height + height / 3 + 6};
}

} // namespace loopscope
