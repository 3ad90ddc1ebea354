#pragma once

#include "core/race/rungroup.h"
#include "core/spans/trace.h"

#include <QAbstractListModel>
#include <QTime>

namespace loopscope {

/// Another program's trace, and the file that it is from.
struct NamedTrace
{
    std::shared_ptr<const Trace> trace;
    QString name;

    bool operator==(const NamedTrace&) const = default;
};

/// The runs since the program started, the newest first, each with whether it is compared; what was repeated
/// is one of them. Traces that were added stand among them. Beyond what memory is set aside for, the oldest
/// that are not compared are forgotten. Gui thread.
class PastRuns : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr std::size_t mostRuns = 200;
    static constexpr std::size_t mostBytes = std::size_t(1) << 30;

    using QAbstractListModel::QAbstractListModel;

    /// Takes runs in, which are over or have begun; `name` says where they come from, if not from here.
    /// Nothing where the first of them is known already.
    void add(const RunGroup& group, const QString& name = {});
    /// Takes a trace in, and compares it.
    void addTrace(const NamedTrace& trace);
    /// Compares exactly these; those that are not known yet are added. Of a group that is known by its first
    /// run, the runs are these from now on.
    void compareOnly(const RunGroups& groups);
    /// What is compared, in the order in which it was run.
    RunGroups compared() const;
    std::vector<NamedTrace> comparedTraces() const;
    /// The run that stands for a row; null of a trace.
    std::shared_ptr<const Recording> run(int row) const;
    /// The trace of a row; null of a run.
    NamedTrace trace(int row) const;
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
        RunGroup group; // empty of a trace
        std::shared_ptr<const Trace> trace;
        QString name;
        QTime since;
        bool compared = false;
    };
    Entry* known(const RunGroup& group);
    void insert(Entry entry);
    void forgetOldest();
    static std::size_t memoryUse(const Entry& entry);
    static QString describe(const Entry& entry);

    std::vector<Entry> m_entries; // the newest first
};

} // namespace loopscope
