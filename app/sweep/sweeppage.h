#pragma once

#include "core/race/sweepresult.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace loopscope {

class CommandSet;
class ListTable;
class ShareButton;
class SweepModel;
class SweepView;

/// What came of a sweep: its curves, the same as a table, the knee with its reason, and what can be done with
/// them. Gui thread.
class SweepPage : public QWidget
{
    Q_OBJECT

public:
    /// `commands` must live as long as the page.
    explicit SweepPage(CommandSet& commands, QWidget* parent = nullptr);

    SweepView& view() { return *m_view; }
    /// Shows runs of one plan that differ in `over`; each of them is over.
    void setRuns(const Runs& runs, SweptSetting over);
    bool hasRuns() const;
    /// A sweep over `values` begins: they have their places before their runs are there.
    void begin(SweptSetting over, const std::vector<int>& values);
    /// It is over: values that were never run have no place any more.
    void end();
    /// What goes on while runs are made; empty: nothing.
    void setProgress(const QString& progress);
    /// What it says beneath the curves.
    QString said() const;

signals:
    /// A person wants a run back in the timeline.
    void runWanted(std::shared_ptr<const Recording> run);
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    QWidget* makeFoot();
    void bringBack();
    QPixmap shownPicture() const;
    void onChosen();
    void onRowChosen();
    void updateButtons();
    void showWords();
    void retranslate();

    CommandSet& m_commands;
    SweepView* m_view;
    SweepModel* m_model;
    ListTable* m_table;
    QLabel* m_verdict;
    QLabel* m_reason;
    ShareButton* m_share;
    QPushButton* m_back;
    QPushButton* m_again;
    QPushButton* m_close;
    QString m_progress;
};

} // namespace loopscope
