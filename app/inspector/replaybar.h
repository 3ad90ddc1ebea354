#pragma once

#include "core/analysis/replaysteps.h"
#include "core/timeline/replayclock.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;

namespace loopscope {

class CommandSet;
class GlyphButton;
class Selection;

/// Plays a recording: moves the cursor through the run, at a chosen speed or event by event, and says where
/// it is. A run that goes on is not touched by it: without a cursor the present is shown, a pause leaves the
/// cursor where the present was, and who plays on and catches up is at the present again. Gui thread.
class ReplayBar : public QWidget
{
    Q_OBJECT

public:
    /// Carries out Play, PreviousEvent, NextEvent, Slower and Faster and keeps their enabled states. Both
    /// outlive this.
    ReplayBar(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);

    /// Shows another run, paused; null: none.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// A frame of the run: `now` is the present, or the end of a run that is over (run time).
    void advance(Nanos now, bool live);

    /// Whether what is shown moves by itself: it is played, or it is the present of a live run.
    bool isMoving() const;
    /// "event 120 of 3,402 · 121 ms".
    QString position() const;
    /// Where steady time comes from; for tests.
    void setSteadyClock(std::function<Nanos()> now) { m_steadyNow = std::move(now); }

signals:
    /// It has moved the cursor, and whoever shows the run may keep it in view.
    void cursorMoved(std::chrono::nanoseconds at);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectCommands();
    void retranslate();
    void updateFonts();

    void toggle();
    void play();
    void pause();
    void playOn();
    void step(bool forward);
    void setSpeed(std::size_t speed);
    void moveTo(Nanos time);
    void onCursorChanged();

    bool hasRun() const { return m_recording && m_recording->zero(); }
    Nanos end() const;
    void updateCommands();
    void showPositionSoon();
    void showPosition();

    CommandSet& m_commands;
    Selection& m_selection;
    std::function<Nanos()> m_steadyNow = steadyNow;
    std::shared_ptr<const Recording> m_recording;
    ReplaySteps m_steps;
    ReplayClock m_clock;
    Nanos m_now{};
    bool m_live = false;
    bool m_movesCursor = false; // itself, at this moment
    QTimer m_frame;             // the next moment, only while it plays
    QElapsedTimer m_shown;      // since the position was shown
    QTimer m_pending;           // the next showing, where it was too soon
    GlyphButton* m_play;
    QComboBox* m_speed;
    QLabel* m_position;
};

} // namespace loopscope
