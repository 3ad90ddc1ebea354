#pragma once

#include "app/tasks/editname.h"
#include "core/plan/problem.h"
#include "core/plan/task.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QMimeData;

namespace loopscope {

class LineInput;

/// The field that takes task lines: one typed, or many pasted or dropped at once. Beneath it, while one
/// types, what was understood or would be expected; on Enter, what is wrong and where. Nothing of refused
/// text is added, and it stays to be corrected. The rest of the panel says here why something could not be
/// done.
class TaskField : public QWidget
{
    Q_OBJECT

public:
    explicit TaskField(QWidget* parent = nullptr);

    /// Shows why something could not be done.
    void showError(const QString& error);
    /// Why text from outside was refused.
    void showRefusal(const Problem& problem, bool oneLine);
    /// Says what of an entered text has no place in a task, if anything; an error goes before it.
    void showLeftOut(const QStringList& leftOut);
    void clearMessage();
    /// Enters `text` from elsewhere, as if it had been dropped here.
    void takeText(const QString& text, EditName::Kind how);

signals:
    void entered(const std::vector<loopscope::Task>& tasks, loopscope::EditName::Kind how);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void retranslate();
    void enter();
    void take(const QMimeData& mime, EditName::Kind how);
    void readWhileTyping(const QString& text);
    void sayAgain();
    void say(std::function<QString()> text, bool isError);
    void fit();

    LineInput* m_line;
    QLabel* m_message;
    std::function<QString()> m_say; // what is said, in the language of now; null: nothing
    qsizetype m_lineBreaks = 0;     // in the field, from pasted lines that were refused
    bool m_isError = false;
};

} // namespace loopscope
