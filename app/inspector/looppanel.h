#pragma once

#include "core/analysis/loopindex.h"
#include "core/timeline/heldstretches.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QModelIndex;
class QToolButton;

namespace loopscope {

class CommandSet;
class MomentModel;
class Selection;

/// What is on the loop at the cursor, or at present: what holds it, what is ready and how late, what waits,
/// what is done; and how late the loop answered a question. Choosing a line chooses its task. Gui thread.
class LoopPanel : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the enabled state of Command::AskLoop; carrying it out is the window's. Both outlive this.
    LoopPanel(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);
    ~LoopPanel() override;

    /// Shows another run; null: none.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// A frame of the run: `now` is the present, or the end of a run that is over (run time). Shows it at
    /// most twenty times a second, and its end at once.
    void advance(Nanos now, bool live);

    QString title() const;
    QString answer() const;
    const MomentModel& model() const { return *m_model; }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void retranslate();
    void updateFonts();
    void refreshSoon();
    void refresh();
    void showMoment();
    void showAnswer();
    void choose(const QModelIndex& index);
    void updateCommand();

    CommandSet& m_commands;
    Selection& m_selection;
    std::shared_ptr<const Recording> m_recording;
    LoopIndex m_index;
    HeldStretches m_held;
    Nanos m_now{};
    bool m_live = false;
    QElapsedTimer m_shown; // since the last refresh
    QTimer m_pending;      // the next one, where it was too soon
    MomentModel* m_model;
    QListView* m_list;
    QLabel* m_title;
    QToolButton* m_ask;
    QLabel* m_answer;
};

} // namespace loopscope
