#pragma once

#include "core/trace/recording.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QModelIndex;
class QStackedLayout;

namespace loopscope {

class LogModel;
class LogView;
class Selection;

/// The log of a run, live. Follows the end unless one has scrolled up; choosing a line chooses its task and
/// puts the cursor at its time. Gui thread.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    /// `selection` outlives this.
    explicit LogPanel(Selection& selection, QWidget* parent = nullptr);
    ~LogPanel() override;

    /// Shows another run; null: none.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// A frame of the run: `now` is the present, or the end of a run that is over (run time). Takes in new
    /// lines at most ten times a second, the last ones at once.
    void advance(Nanos now, bool live);

    LogView& view() { return *m_view; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void takeNewLines();
    void choose(const QModelIndex& index);

    Selection& m_selection;
    Nanos m_now{};
    bool m_live = false;
    bool m_behind = false; // there may be lines that the model has not got
    QElapsedTimer m_taken;
    LogModel* m_model;
    LogView* m_view;
    QLabel* m_nothing;
    QStackedLayout* m_layout;
};

} // namespace loopscope
