#pragma once

#include "core/race/race.h"

#include <QAbstractListModel>
#include <QTime>

namespace loopscope {

/// The runs since the program started, the newest first, each with whether it is compared. Beyond what
/// memory is set aside for, the oldest that are not compared are forgotten. Gui thread.
class PastRuns : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr std::size_t mostRuns = 200;
    static constexpr std::size_t mostBytes = std::size_t(1) << 30;

    using QAbstractListModel::QAbstractListModel;

    /// Takes a run in, which is over or has begun; `name` says where it comes from, if not from here.
    void add(std::shared_ptr<const Recording> run, const QString& name = {});
    /// Compares exactly these; those that are not known yet are added.
    void compareOnly(const Runs& runs);
    /// What is compared, in the order in which it was run.
    Runs compared() const;
    std::shared_ptr<const Recording> run(int row) const;
    /// What is said of a run changed: it is over, or the language is another.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void comparedChanged();

private:
    struct Entry
    {
        std::shared_ptr<const Recording> run;
        QString name;
        QTime since;
        bool compared = false;
    };
    void forgetOldest();

    std::vector<Entry> m_entries; // the newest first
};

} // namespace loopscope
