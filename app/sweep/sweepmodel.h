#pragma once

#include "core/race/sweepresult.h"

#include <QAbstractTableModel>

namespace loopscope {

/// A sweep as a table, a value a row: what its curves show, for keys and screen readers. Gui thread.
class SweepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Value, TotalTime, P95, Throughput, InFlight, Note, columns };

    void show(SweepResult result);
    /// Whether a column says anything: of single runs there is no p95.
    bool isUsed(int column) const { return column != P95 || m_result.rounds > 1; }
    /// Everything in the language of now.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString note(std::size_t point) const;

    SweepResult m_result;
};

} // namespace loopscope
