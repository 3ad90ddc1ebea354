#pragma once

#include "core/plan/problem.h"
#include "core/plan/task.h"

#include <QStyledItemDelegate>

namespace loopscope {

/// Paints a task's cell: a square in the colour of its kind, filled where the task is on and hollow where it
/// is off, its name, and what it does where there is room for it. A click on the square turns the task on or
/// off. Edits the task's line in place, over the rest of the row; a line that is no task keeps the editor
/// open.
class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether what the task does stands behind its name, for want of a column of its own.
    void setShowsWhat(bool shows) { m_showsWhat = shows; }
    /// Where a click turns the task in `cell` on or off.
    static QRect switchArea(const QRect& cell, const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void switched(const QModelIndex& index);
    /// The row's line was edited.
    void lineEdited(const QModelIndex& index, const loopscope::Task& task) const;
    /// The editor was left with a line that is no task; the task stays as it was.
    void lineRefused(const QModelIndex& index, const loopscope::Problem& problem) const;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool m_showsWhat = true;
};

} // namespace loopscope
