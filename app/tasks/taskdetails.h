#pragma once

#include "app/tasks/requestform.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace loopscope {

class HeaderModel;

/// Method, URL, headers and deadline of a url task, or of several at once: what differs between them stays as
/// it is unless something is said. It is left with sound requests only.
class TaskDetails : public QDialog
{
    Q_OBJECT

public:
    /// For url tasks, at least one. `planDeadline` holds for tasks without a deadline of their own.
    TaskDetails(std::vector<Task> tasks, Nanos planDeadline, QWidget* parent = nullptr);

    /// The tasks as they shall be. Once it was accepted.
    std::vector<Task> tasks() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void setUpHeaders();
    void fillIn();
    void retranslate();
    void retranslateDeadline();
    void addHeader();
    void removeHeader();
    Result<RequestForm> form() const;
    void say(const Problem& problem);

    std::vector<Task> m_tasks;
    RequestForm m_before;
    Nanos m_planDeadline;
    QLabel* m_methodLabel;
    QComboBox* m_method;
    QLabel* m_urlLabel;
    QLineEdit* m_url;
    QLabel* m_headersLabel;
    HeaderModel* m_model;
    QTableView* m_headers;
    QPushButton* m_add;
    QPushButton* m_remove;
    QCheckBox* m_show;
    QLabel* m_deadlineLabel;
    QComboBox* m_deadline;
    QLineEdit* m_own;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace loopscope
