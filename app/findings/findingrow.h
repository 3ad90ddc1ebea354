#pragma once

#include "core/analysis/findings/finding.h"

#include <QWidget>

class QToolButton;

namespace loopscope {

class FindingButton;
class FlowingText;

/// A finding, and folded beneath it what to change.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(Finding finding, QWidget* parent = nullptr);

    FindingButton& button() const { return *m_button; }
    bool isOpen() const;
    void setOpen(bool open);
    /// What to change, and what the gain depends on, a line each; empty: there is nothing to.
    QString details() const;
    void retranslate();

signals:
    void opened();

private:
    QToolButton* m_fold;
    FindingButton* m_button;
    FlowingText* m_details;
};

} // namespace loopscope
