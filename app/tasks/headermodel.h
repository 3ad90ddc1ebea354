#pragma once

#include "app/tasks/requestform.h"

#include <QAbstractTableModel>

namespace loopscope {

/// The headers of a RequestForm as a table to edit: name and value. Values of headers that carry secrets read
/// ••• until they are shown; only the editing of one gives it.
class HeaderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    explicit HeaderModel(std::vector<HeaderEntry> headers, QObject* parent = nullptr);

    const std::vector<HeaderEntry>& headers() const { return m_headers; }
    /// Adds an empty one and returns its row.
    int add();
    void remove(int row);
    void setShowsSecrets(bool shows);
    /// Whether the value in `row` is a secret that is not shown.
    bool isHidden(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString text(const QModelIndex& index) const;

    std::vector<HeaderEntry> m_headers;
    bool m_showsSecrets = false;
};

} // namespace loopscope
