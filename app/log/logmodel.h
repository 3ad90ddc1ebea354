#pragma once

#include "app/look/colors.h"
#include "core/analysis/runlog.h"

#include <QAbstractListModel>

#include <memory>

namespace loopscope {

/// A run's log for a view: a line is put into words when it is shown. Gui thread.
class LogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LogModel(const Colors& colors, QObject* parent = nullptr);

    /// Another run; null: none.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// Takes in what the recording has gained as of `now` (run time).
    void update(Nanos now);
    void setColors(const Colors& colors);
    /// Says everything again, in another language.
    void retranslate();

    const LogEntry& entry(const QModelIndex& index) const
    {
        return m_log.entries()[static_cast<std::size_t>(index.row())];
    }
    /// The task that a line is about; noTask: none.
    TaskId taskOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Recording> m_recording;
    RunLog m_log;
    int m_rows = 0; // that the views know of
    Colors m_colors;
};

} // namespace loopscope
