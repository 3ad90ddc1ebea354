#pragma once

#include <QObject>

class QMenu;

namespace loopscope {

class LessonFlow;
struct Lesson;

/// The menu of the lessons, made anew each time that it is shown: which there are, which are done, and what
/// is wrong with a file that should be one. Gui thread; belongs to `parent`.
class LessonMenu : public QObject
{
    Q_OBJECT

public:
    LessonMenu(QMenu& menu, LessonFlow& lessons, QObject* parent);

private:
    void fill();
    void add(const Lesson& lesson, int index);

    QMenu& m_menu;
    LessonFlow& m_lessons;
};

} // namespace loopscope
