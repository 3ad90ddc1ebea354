#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace loopscope {

/// What stands in place of the timeline while the plan is empty: what to begin with, and how a task is
/// written. Gui thread.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

signals:
    void starterPlanWanted();
    void lessonWanted();
    void pasteWanted();
    void openWanted();
    /// A person wants to try this line.
    void lineChosen(const QString& line);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void addExamples(QGridLayout& grid);
    void retranslate();

    QLabel* m_title;
    QLabel* m_intro;
    QPushButton* m_starter;
    QPushButton* m_lesson;
    QPushButton* m_paste;
    QPushButton* m_open;
    QLabel* m_grammar;
    std::vector<QToolButton*> m_lines;
    std::vector<QLabel*> m_meanings;
};

} // namespace loopscope
