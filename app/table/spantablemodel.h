#pragma once

#include "core/spans/trace.h"

#include <QAbstractTableModel>

#include <memory>

namespace loopscope {

/// The spans of one track of a trace, of all its lanes, by time. Gui thread.
class SpanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Name, Start, Length, Level, columns };

    /// null: none.
    void setTrace(std::shared_ptr<const Trace> trace);
    void setTrack(std::optional<std::uint32_t> track);

    SpanRef span(int row) const;
    /// The row of a span of this track; -1: it is of another one.
    int rowOf(const SpanRef& span) const;
    /// Headings in the language of now.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Place
    {
        std::uint32_t level;
        std::uint32_t index;
    };
    bool isBefore(const Place& left, const Place& right) const;
    Nanos startOf(const Place& place) const;
    void fill();

    std::shared_ptr<const Trace> m_trace;
    std::optional<std::uint32_t> m_track;
    std::vector<Place> m_places; // by start, then level
};

} // namespace loopscope
