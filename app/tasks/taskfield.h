#pragma once

#include "core/plan/task.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace loopscope {

/// The field that takes task lines: one typed, or many pasted at once. Beneath it, what was understood, or
/// what is wrong and where. Nothing of refused text is added, and it stays to be corrected.
class TaskField : public QWidget
{
    Q_OBJECT

public:
    explicit TaskField(QWidget* parent = nullptr);

    /// Shows why what was typed could not be used.
    void showError(const QString& error);

signals:
    void entered(const std::vector<loopscope::Task>& tasks);

protected:
    void changeEvent(QEvent* event) override;

private:
    void enter();
    void readWhileTyping(const QString& text);
    void say(const QString& text, bool isError);

    QLineEdit* m_line;
    QLabel* m_message;
    qsizetype m_lineBreaks = 0; // in the field, from pasted lines that were refused
    bool m_isError = false;
};

} // namespace loopscope
