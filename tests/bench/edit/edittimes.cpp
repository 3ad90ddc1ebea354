// Works with a plan of many tasks in the real window as a person would, by keys, clicks and the clipboard,
// and prints as JSON how many milliseconds each took from the key to the painted window. Usage:
// loopscope_edittimes TASKS

#include "app/look/language.h"
#include "app/session/session.h"
#include "app/tasks/taskspanel.h"
#include "app/window/mainwindow.h"
#include "core/trace/clock.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

using namespace loopscope;

/// Half of the tasks are fetches of pages of their own.
QString linesOf(int tasks)
{
    QString lines;
    for (int i = 1; i <= tasks / 2; ++i)
        lines += QStringLiteral("page %1: https://example.org/shelf/%1?from=start\nsleep %1us\n").arg(i);
    return lines;
}

class Work
{
public:
    explicit Work(int tasks)
        : m_tasks(tasks)
    {
        m_window.showPlan({});
        m_window.show();
        m_window.activateWindow();
        m_line = m_window.findChild<QLineEdit*>(QStringLiteral("taskLine"));
        m_table = m_window.findChild<QTableView*>(QStringLiteral("taskTable"));
    }

    bool run()
    {
        QApplication::clipboard()->setText(linesOf(m_tasks));
        m_line->setFocus();
        QCoreApplication::processEvents();
        if (!changesOfAll())
            return false;
        changesOfOne();
        return count() == m_tasks;
    }
    void print() const
    {
        std::printf("{\"paste_ms\": %.3f, \"edit_ms\": %.3f, \"undo_ms\": %.3f, \"key_ms\": %.3f, "
                    "\"slowest_key\": \"%s\"}\n",
                    m_paste, m_edit, m_undo, m_key, m_slowestKey);
    }

private:
    /// Until what follows from it, and is painted, is done.
    template <class Act>
    double timeOf(Act act)
    {
        const Nanos start = steadyNow();
        act();
        QCoreApplication::processEvents();
        m_window.repaint();
        return double((steadyNow() - start).count()) / 1e6;
    }
    double keyTime(QWidget* widget, const QKeySequence& keys)
    {
        return timeOf([&] { QTest::keySequence(widget, keys); });
    }
    void key(const char* name, QWidget* widget, const QKeySequence& keys)
    {
        note(name, keyTime(widget, keys));
    }
    void note(const char* name, double time)
    {
        if (time > m_key) {
            m_key = time;
            m_slowestKey = name;
        }
    }
    int count() { return m_window.panels().tasks->model().rowCount(); }

    /// Paste, edits of all tasks at once, and their undoing. Whether each did what it should.
    bool changesOfAll()
    {
        m_paste = keyTime(m_line, QKeySequence::Paste);
        bool done = count() == m_tasks;
        m_table->setFocus();
        for (const char* keys : {"Space", "Ctrl+D", "Ctrl+X", "Delete"}) {
            keyTime(m_table, QKeySequence::SelectAll);
            const int before = count();
            m_edit = std::max(m_edit, keyTime(m_table, QKeySequence(QString::fromLatin1(keys))));
            m_undo = std::max(m_undo, keyTime(m_table, QKeySequence::Undo));
            done = done && count() == before;
        }
        QApplication::clipboard()->setText(linesOf(m_tasks));
        m_undo = std::max(m_undo, keyTime(m_table, QKeySequence::Undo)); // of the paste
        done = done && count() == 0;
        m_paste = std::max(m_paste, keyTime(m_table, QKeySequence::Paste)); // into the table
        return done;
    }

    void changesOfOne()
    {
        m_table->setFocus();
        for (const char* keys : {"Down", "PgDown", "End", "Home", "Space", "Ctrl+Z", "Ctrl+D", "Ctrl+Z",
                                 "Alt+Down", "Ctrl+Z", "Delete", "Ctrl+Z", "Ctrl+A", "Ctrl+C", "Up"})
            key(keys, m_table, QKeySequence(QString::fromLatin1(keys)));
        note("click",
             timeOf([&] { QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(60, 60)); }));
        editLine();
        QTest::keyClick(m_line, 's');
        note("letter in the field", timeOf([&] { QTest::keyClick(m_line, 'l'); }));
        sortAndFind();
    }

    void editLine()
    {
        key("F2", m_table, Qt::Key_F2);
        QWidget* editor = m_table->findChild<QWidget*>(QStringLiteral("rowEditor"));
        QTest::keyClicks(editor, QStringLiteral("nap: sleep 1s"));
        key("Return in a row", editor, Qt::Key_Return);
        key("Ctrl+Z", m_table, QKeySequence::Undo);
    }

    void sortAndFind()
    {
        QHeaderView* header = m_table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                                header->height() / 2);
            for (const char* step :
                 {"click that sorts", "click that sorts down", "click back to the plan's order"})
                note(step,
                     timeOf([&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle); }));
        }
        key("Ctrl+F", m_table, QKeySequence::Find);
        auto* find = m_window.findChild<QLineEdit*>(QStringLiteral("findText"));
        for (const char letter : {'p', 'a', 'g', 'e'})
            note("letter to find", timeOf([&] { QTest::keyClick(find, letter); }));
        key("Esc", find, Qt::Key_Escape);
    }

    int m_tasks;
    QTemporaryDir m_folder;
    Session m_session{m_folder.path()};
    Language m_language;
    MainWindow m_window{m_session, m_language};
    QLineEdit* m_line;
    QTableView* m_table;
    double m_paste = 0;
    double m_edit = 0;
    double m_undo = 0;
    double m_key = 0;
    const char* m_slowestKey = "none";
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // what is measured is the program's work, not a screen's
    QApplication application(argc, argv);
    const int tasks = argc > 1 ? std::atoi(argv[1]) : 0;
    if (tasks < 100)
        return 2;
    Work work(tasks);
    if (!work.run()) {
        std::fprintf(stderr, "an edit did not do what it should\n");
        return 1;
    }
    work.print();
    return 0;
}
