#include "app/tasks/secretdelegate.h"

#include "app/tasks/headermodel.h"

#include <QLineEdit>

namespace loopscope {

SecretDelegate::SecretDelegate(const HeaderModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget* SecretDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    if (index.column() == HeaderModel::ValueColumn && m_model.isHidden(index.row()))
        editor->setEchoMode(QLineEdit::Password);
    return editor;
}

} // namespace loopscope
