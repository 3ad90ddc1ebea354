#include "app/tasks/plancommand.h"

#include <algorithm>

namespace loopscope {

PlanCommand::PlanCommand(PlanEditor& editor, EditName name)
    : m_editor(editor)
    , m_name(std::move(name))
{
    setText(m_name.toString());
}

void PlanCommand::redo()
{
    const std::vector<int> rows = apply(m_editor.m_model);
    emit m_editor.touched(rows, place());
}

void PlanCommand::undo()
{
    const std::vector<int> rows = revert(m_editor.m_model);
    emit m_editor.touched(rows, place());
}

PresenceCommand::PresenceCommand(PlanEditor& editor, EditName name, std::vector<int> rows,
                                 std::vector<TaskRow> entries)
    : PlanCommand(editor, std::move(name))
    , m_inserts(true)
    , m_rows(std::move(rows))
    , m_entries(std::move(entries))
{
}

PresenceCommand::PresenceCommand(PlanEditor& editor, EditName name, std::vector<int> rows)
    : PlanCommand(editor, std::move(name))
    , m_inserts(false)
    , m_rows(std::move(rows))
{
}

std::vector<int> PresenceCommand::apply(TaskModel& model)
{
    return m_inserts ? putIn(model) : takeOut(model);
}

std::vector<int> PresenceCommand::revert(TaskModel& model)
{
    return m_inserts ? takeOut(model) : putIn(model);
}

std::vector<int> PresenceCommand::putIn(TaskModel& model)
{
    model.putIn(m_rows, std::exchange(m_entries, {}));
    return m_rows;
}

std::vector<int> PresenceCommand::takeOut(TaskModel& model)
{
    m_entries = model.takeOut(m_rows);
    return {};
}

ExchangeCommand::ExchangeCommand(PlanEditor& editor, EditName name, std::vector<int> rows,
                                 std::vector<TaskRow> entries)
    : PlanCommand(editor, std::move(name))
    , m_rows(std::move(rows))
    , m_entries(std::move(entries))
{
}

std::vector<int> ExchangeCommand::apply(TaskModel& model)
{
    model.exchange(m_rows, m_entries);
    return m_rows;
}

OrderCommand::OrderCommand(PlanEditor& editor, EditName name, int first, std::vector<int> order,
                           std::vector<int> rows)
    : PlanCommand(editor, std::move(name))
    , m_first(first)
    , m_order(std::move(order))
    , m_rows(std::move(rows))
{
}

std::vector<int> OrderCommand::inverse() const
{
    std::vector<int> inverse(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        inverse[static_cast<std::size_t>(m_order[i])] = static_cast<int>(i);
    return inverse;
}

std::vector<int> OrderCommand::apply(TaskModel& model)
{
    model.reorder(m_first, m_order);
    const std::vector<int> place = inverse();
    std::vector<int> rows;
    rows.reserve(m_rows.size());
    for (const int row : m_rows)
        rows.push_back(m_first + place[static_cast<std::size_t>(row - m_first)]);
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<int> OrderCommand::revert(TaskModel& model)
{
    model.reorder(m_first, inverse());
    return m_rows;
}

} // namespace loopscope
