#include "app/lessons/lessonmenu.h"

#include "app/lessons/lessonflow.h"

#include <QLocale>
#include <QMenu>

namespace loopscope {

namespace {

QString harmlessText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

// "&1", "1&0", "11 … (&A)": each entry answers to a key of its own.
QString entryText(int number, int index, const QString& title)
{
    constexpr int digits = 10;
    if (index < digits)
        return QStringLiteral("%1&%2  %3")
            .arg(number < digits ? QString() : QString::number(number / digits))
            .arg(number % digits)
            .arg(title);
    return QStringLiteral("%1  %2 (&%3)").arg(number).arg(title, QChar(u'A' + (index - digits) % 26));
}

} // namespace

LessonMenu::LessonMenu(QMenu& menu, LessonFlow& lessons, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
    , m_lessons(lessons)
{
    connect(&menu, &QMenu::aboutToShow, this, &LessonMenu::fill);
}

void LessonMenu::fill()
{
    m_menu.clear();
    const LessonList& list = m_lessons.readAgain();
    int index = 0;
    for (const Lesson& lesson : list.lessons)
        add(lesson, index++);
    if (!list.faults.empty())
        m_menu.addSeparator();
    for (const LessonFault& fault : list.faults)
        m_menu.addAction(harmlessText(fault.toString()))->setEnabled(false);
}

void LessonMenu::add(const Lesson& lesson, int index)
{
    const QString title = harmlessText(lesson.title.in(QLocale().name()));
    QAction* entry = m_menu.addAction(entryText(lesson.number, index, title));
    entry->setCheckable(true);
    entry->setChecked(m_lessons.isDone(lesson));
    entry->setEnabled(m_lessons.mayOpen());
    connect(entry, &QAction::triggered, this, [this, number = lesson.number] { m_lessons.open(number); });
}

} // namespace loopscope
