#pragma once

#include "core/analysis/runinsight.h"
#include "core/analysis/runstory.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace loopscope {

class FigureTile;
class FindingList;
class NextSteps;

/// What a run came to: the verdict, then its figures, what to try next, and what is to be known of it. Before
/// a run it says what to do, and during one what is known so far. Gui thread.
class SummaryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget* parent = nullptr);
    ~SummaryPanel() override;

    /// Whether the invitation offers the first lesson beside a run.
    void setOffersLesson(bool offers);
    /// Before any run: what to do with `tasks` tasks.
    void showInvitation(int tasks);
    /// A run has begun.
    void showRunning();
    /// A frame of the run that goes on: how many tasks are done. Says it at most four times a second.
    void showProgress(const Recording& recording);
    /// `offerFlip`: whether to propose the asynchronous side as the next step.
    void showRun(const Recording& recording, const Summary& summary, bool offerFlip);

    /// What that run tells beside its figures; an empty one takes it away.
    void showInsight(const RunInsight& insight);

    QString verdict() const;
    NextSteps& nextSteps() const { return *m_next; }
    FindingList& findings() const { return *m_findings; }

signals:
    void flipAndRunPressed();
    void lessonPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What is kept of a run, to say it again in another language.
    struct Told
    {
        RunStory story;
        Summary summary;
        bool holdWarns = false;
    };

    void layOut();
    QWidget* makeContent();
    void keepInView(QWidget* part);
    void retranslate();
    void updateFonts();
    void tell();
    QString text() const;
    void setFigures(const Told& told);

    std::optional<int> m_invited; // how many tasks wait to be run; none: a run is told of
    std::optional<Told> m_told;   // none: a run goes on
    QString m_progress;
    QElapsedTimer m_progressTold;
    QLabel* m_verdict;
    QWidget* m_tiles;
    FigureTile* m_total;
    FigureTile* m_work;
    FigureTile* m_average;
    FigureTile* m_peak;
    FigureTile* m_hold;
    FigureTile* m_heartbeats;
    std::optional<Foretold> m_foretold;
    QLabel* m_prediction; // what was foretold, and what came of it
    NextSteps* m_next;
    QPushButton* m_lesson;
    bool m_offersLesson = false;
    FindingList* m_findings;
    QScrollArea* m_scroll;
};

} // namespace loopscope
