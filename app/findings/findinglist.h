#pragma once

#include "core/analysis/findings/finding.h"

#include <QWidget>

#include <vector>

namespace loopscope {

class FindingRow;

/// What is to be known of a run, the one that costs most first. Whoever presses a finding chooses its first
/// task, and with every press the next. Hidden while there is none. Gui thread.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget* parent = nullptr);

    /// The same ones as before stay as they are, folded or not.
    void setFindings(const std::vector<Finding>& findings);
    /// The task that is chosen, wherever that was done; noTask: none.
    void setChosenTask(TaskId task);
    const std::vector<FindingRow*>& rows() const { return m_rows; }

signals:
    void taskWanted(loopscope::TaskId task);
    /// This part of it has grown, and is to be read.
    void grew(QWidget* part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const Finding& finding);
    void press(const FindingRow& row);
    void step(const FindingRow& from, int by);

    std::vector<FindingRow*> m_rows;
    TaskId m_chosen = noTask;
};

} // namespace loopscope
