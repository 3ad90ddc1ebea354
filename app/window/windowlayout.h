#pragma once

#include "app/window/panels.h"

#include <QObject>

class QMainWindow;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace loopscope {

class LessonPanel;
class PlotView;
class Session;
class TextScale;

/// Where the parts of the window are: which of them show, how large they are, what a projector gets. Carries
/// out the commands that move between panels, show them and scale text. Gui thread.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    /// Puts the panels into `window`.
    WindowLayout(QMainWindow& window, const Panels& panels, TextScale& text);

    /// As it was when the window was closed the last time, or as designed.
    void restore(const Session& session);
    void save(Session& session) const;
    /// The start page in place of the timeline.
    void showStart(bool start);
    /// Another page in place of the timeline, and without the panels that are about the plan and its run: a
    /// trace, a comparison; null: back to them. Takes the page over; `view` is the view over time on it, null
    /// where there is none.
    void showPage(QWidget* page, PlotView* view);
    /// Takes a page over that is shown later.
    void keepPage(QWidget* page);
    /// The card of a lesson above the tasks, for a projector too; null: none. Takes it over.
    void showLesson(LessonPanel* lesson);
    bool isPresenting() const { return m_presenting; }
    /// Titles of tabs in the language of now.
    void retranslate();

public slots:
    void present(bool presenting);

signals:
    void presentingChanged(bool presenting);

private:
    void build();
    QWidget* makeRunPage();
    void connectCommands();
    void movePanel(int by);
    void showPanels();
    void giveLessonRoom();
    void designedSizes();

    QMainWindow& m_window;
    Panels m_panels;
    TextScale& m_text;
    QSplitter* m_columns;
    QSplitter* m_middle;
    QSplitter* m_left;               // a lesson, and the tasks
    LessonPanel* m_lesson = nullptr; // that is shown
    QWidget* m_plot;                 // the bar, and the stage beneath
    QStackedWidget* m_stage;         // run page, start page, trace or comparison
    QWidget* m_runPage;              // the timeline and what belongs to it
    QWidget* m_loopColumn;           // what is on the loop, and what plays it
    QTabWidget* m_details;
    QWidget* m_page = nullptr;  // in place of the run's, if one is
    bool m_pageHasView = false; // over time
    bool m_showsStart = false;  // where no other page is
    bool m_presenting = false;
    QByteArray m_beforePresenting;        // the timeline's and the summary's sizes
    QByteArray m_leftBeforePresenting;    // the lesson's and the tasks'
    QByteArray m_columnsBeforePresenting; // with a lesson others are needed for a projector
    bool m_wasMaximized = false;
};

} // namespace loopscope
