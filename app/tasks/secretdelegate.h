#pragma once

#include <QStyledItemDelegate>

namespace loopscope {

class HeaderModel;

/// Edits the cells of a HeaderModel; a secret value that is not shown is not shown while one types it either.
class SecretDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit SecretDelegate(const HeaderModel& model, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    const HeaderModel& m_model;
};

} // namespace loopscope
