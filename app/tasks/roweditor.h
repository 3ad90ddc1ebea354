#pragma once

#include "core/plan/problem.h"
#include "core/plan/task.h"

#include <QLineEdit>

class QLabel;

namespace loopscope {

/// Edits a task's line in its row. Beneath it, while one types, what the line means or what would be
/// expected; when a line that is no task shall be taken, what is wrong and where. Its keys are its own, also
/// those that are commands of the table.
class RowEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// In a table's viewport.
    explicit RowEditor(QWidget* parent);
    ~RowEditor() override;

    /// The one task that the line is, or what is wrong.
    Result<Task> task() const;
    /// Says why the line cannot be taken, if so. Returns whether it can.
    bool check();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void say(const QString& text, bool isError);
    void placeMessage();

    QLabel* m_message; // beside it in the viewport, whose child it is
};

} // namespace loopscope
