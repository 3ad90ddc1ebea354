#pragma once

#include <QCoreApplication>
#include <QString>

namespace loopscope {

/// What a change of the plan is called: "Add 5 tasks", "Edit url_1". It is put into words when it is asked
/// for, so that it follows the language of the window.
class EditName
{
    Q_DECLARE_TR_FUNCTIONS(EditName)

public:
    enum Kind { Add, Paste, Drop, Duplicate, Delete, Cut, Move, TurnOff, TurnOn, Edit, Requests };

    /// `task` names the one task that it concerns, where it is one.
    EditName(Kind kind, int count, QString task)
        : m_kind(kind)
        , m_count(count)
        , m_task(std::move(task))
    {
    }

    /// On one plain line, short enough for a menu.
    QString toString() const;

private:
    QString ofOne(const QString& task) const;
    QString ofMany() const;

    Kind m_kind;
    int m_count;
    QString m_task;
};

} // namespace loopscope
