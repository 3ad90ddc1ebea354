#pragma once

#include "core/lessons/lesson.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace loopscope {

/// The card of the lesson that one is in: what it shows, the question before a run with a field for one's
/// guess, and after the run the answer, its reason and what to notice. It needs no mouse: Enter in the field
/// runs, then Enter goes on. Knows nothing of runs: it is told. Gui thread.
class LessonPanel : public QFrame
{
    Q_OBJECT

public:
    explicit LessonPanel(QWidget* parent = nullptr);

    /// Where in the tutorial a lesson is.
    struct Place
    {
        int number = 0;
        int count = 0;
        bool hasPrevious = false;
        bool hasNext = false;
    };

    /// Asks the question of run `run` of `lesson`, and puts the focus into the field.
    void ask(const Lesson& lesson, std::size_t run, const Place& place);
    /// The run is over and took `took`; what there was of a guess stands against it. The focus goes to what
    /// comes next.
    void answer(std::optional<Nanos> guess, Nanos took);
    /// While something runs, nothing can be asked.
    void setRunning(bool running);
    /// Larger, for a projector.
    void setPresenting(bool presenting);
    /// What stands in the field; none: nothing that is a length of time.
    std::optional<Nanos> guess() const;
    /// As wide as its code.
    QSize sizeHint() const override;

signals:
    void runPressed();
    /// To the next run of the lesson, or to the next lesson.
    void nextPressed();
    void previousPressed();
    void closePressed();
    /// A person wants to see notice `index` of the run in the timeline.
    void noticePressed(std::size_t index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Answer
    {
        std::optional<Nanos> guess;
        Nanos took{};
    };

    void layOut();
    QWidget* makeBody();
    QWidget* makeQuestion();
    void connectParts();
    void run();
    void fill();
    void fitText();
    void showAnswer();
    void addNotice(const LessonNotice& notice, std::size_t index);
    void orderNotices();
    void scrollToAnswer();
    void setHint(bool wrong);
    void updateFonts();

    Lesson m_lesson;
    std::size_t m_run = 0;
    Place m_place;
    std::optional<Answer> m_answered;
    bool m_presenting = false;

    QLabel* m_count;
    QToolButton* m_close;
    QLabel* m_title;
    QScrollArea* m_scroll;
    QLabel* m_shows;
    QLabel* m_code;
    QLabel* m_asked; ///< the question again, above its answer
    QLabel* m_answer;
    QLabel* m_reason;
    QLabel* m_noticeTitle;
    QWidget* m_notices;
    QWidget* m_ask; ///< question and field, before the run
    QLabel* m_question;
    QLabel* m_guessName;
    QLineEdit* m_guess;
    QPushButton* m_runButton;
    QLabel* m_hint;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace loopscope
