#include "app/tasks/taskdelegate.h"

#include "app/look/colors.h"
#include "app/tasks/roweditor.h"
#include "app/tasks/taskmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace loopscope {

namespace {

/// The square of the kind's colour.
QRect squareIn(const QRect& cell, const QFontMetrics& metrics)
{
    const int side = std::max(8, metrics.height() * 6 / 10);
    return {cell.left() + metrics.height() / 4, cell.center().y() - side / 2, side, side};
}

void paintSquare(QPainter& painter, const QRect& square, const QColor& color, bool filled)
{
    const double line = std::max(1.5, square.width() / 7.0);
    const QRectF box = QRectF(square).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(color, line));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 1.5, 1.5);
}

QColor inkOf(const QStyleOptionViewItem& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
}

bool isOn(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

/// `name`, and behind it `what` in fainter ink if there is room for some of it.
void paintTexts(QPainter& painter, const QRect& room, const QString& name, const QString& what,
                const QColor& ink, const QFontMetrics& metrics)
{
    constexpr int alignment = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    const int gap = metrics.averageCharWidth();
    const int width = metrics.horizontalAdvance(name);
    painter.setPen(ink);
    painter.drawText(room, alignment, metrics.elidedText(name, Qt::ElideRight, room.width()));
    const QRect rest = room.adjusted(width + gap, 0, 0, 0);
    if (what.isEmpty() || rest.width() < 6 * metrics.averageCharWidth())
        return;
    QColor faint = ink;
    faint.setAlphaF(0.72F);
    painter.setPen(faint);
    painter.drawText(rest, alignment, metrics.elidedText(what, Qt::ElideRight, rest.width()));
}

} // namespace

QRect TaskDelegate::switchArea(const QRect& cell, const QFontMetrics& metrics)
{
    const QRect square = squareIn(cell, metrics);
    return {cell.left(), cell.top(), square.right() - cell.left() + 1 + metrics.height() / 4, cell.height()};
}

void TaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    if (index.column() != TaskModel::TaskColumn)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    const QColor kind = index.data(Qt::DecorationRole).value<QColor>();
    cell.text.clear();
    cell.icon = {};
    cell.features &= ~(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration |
                       QStyleOptionViewItem::HasDisplay);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ink = inkOf(cell);
    paintSquare(*painter, squareIn(cell.rect, cell.fontMetrics), selected ? ink : kind, isOn(index));
    painter->setFont(cell.font);
    const QRect room = cell.rect.adjusted(switchArea(cell.rect, cell.fontMetrics).width(), 0, -2, 0);
    paintTexts(*painter, room, name, m_showsWhat ? index.data(TaskModel::WhatRole).toString() : QString(),
               ink, cell.fontMetrics);
    painter->restore();
}

bool TaskDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (index.column() != TaskModel::TaskColumn)
        return false;
    const bool press = event->type() == QEvent::MouseButtonPress;
    const bool doubled = event->type() == QEvent::MouseButtonDblClick;
    const bool release = event->type() == QEvent::MouseButtonRelease;
    if (!press && !doubled && !release)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect area = switchArea(option.rect, option.fontMetrics);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier ||
        !area.contains(mouse->position().toPoint()))
        return false;
    if (release)
        emit switched(index);
    return true;
}

QWidget* TaskDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    return new RowEditor(parent);
}

void TaskDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<RowEditor*>(editor);
    if (!line->isModified()) // states that change meanwhile do not undo what was typed
        line->setText(index.data(Qt::EditRole).toString());
}

void TaskDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* line = static_cast<const RowEditor*>(editor);
    if (!line->isModified())
        return;
    const Result<Task> task = line->task();
    if (task)
        emit lineEdited(index, *task);
    else
        emit lineRefused(index, task.problem());
}

// A line needs more room than its column has.
void TaskDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    QRect room = option.rect;
    room.setRight(editor->parentWidget()->width() - 1);
    editor->setGeometry(room);
}

bool TaskDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<RowEditor*>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && editor->isModified() && !editor->task())
        return false; // stays open until it is corrected or left for another row
    if (event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool takes =
        key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!takes)
        return QStyledItemDelegate::eventFilter(object, event);
    if (!editor->isModified() || editor->check()) {
        emit commitData(editor);
        emit closeEditor(editor, NoHint);
    }
    return true;
}

} // namespace loopscope
