#pragma once

#include <QStyledItemDelegate>

namespace loopscope {

/// Paints a line of a MomentModel: a heading, or a box with the kind's colour, the name and its time.
class MomentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace loopscope
