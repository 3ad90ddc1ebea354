#include "app/tasks/planeditor.h"

#include "app/tasks/plancommand.h"

#include <algorithm>
#include <numeric>

namespace loopscope {

namespace {

constexpr int mostSteps = 500; // to be undone; what they hold would otherwise grow for ever

std::vector<int> stretch(int first, std::size_t count)
{
    std::vector<int> rows(count);
    std::iota(rows.begin(), rows.end(), first);
    return rows;
}

std::vector<TaskRow> rowsOf(std::vector<Task> tasks)
{
    std::vector<TaskRow> rows;
    rows.reserve(tasks.size());
    for (Task& task : tasks)
        rows.push_back({std::move(task)});
    return rows;
}

} // namespace

PlanEditor::PlanEditor(TaskModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_stack(new QUndoStack(this))
{
    m_stack->setUndoLimit(mostSteps);
    connect(m_stack, &QUndoStack::indexChanged, this, [this] {
        if (!m_replacing)
            emit changed();
    });
    connect(&m_model, &TaskModel::planReplaced, this, [this] {
        m_replacing = true; // an empty stack would be silent, another one not
        m_stack->clear();
        m_replacing = false;
        emit changed();
    });
}

QString PlanEditor::undoName() const
{
    return nameOf(m_stack->index() - 1);
}

QString PlanEditor::redoName() const
{
    return nameOf(m_stack->index());
}

QString PlanEditor::nameOf(int index) const
{
    const auto* command = static_cast<const PlanCommand*>(m_stack->command(index));
    return command ? command->name() : QString();
}

EditName PlanEditor::named(EditName::Kind kind, const std::vector<int>& rows) const
{
    const auto count = static_cast<int>(rows.size());
    return {kind, count, count == 1 ? m_model.name(rows.front()) : QString()};
}

bool PlanEditor::insert(int row, std::vector<Task> tasks, EditName::Kind kind)
{
    if (tasks.size() + static_cast<std::size_t>(m_model.rowCount()) > static_cast<std::size_t>(maxTasks))
        return false;
    if (tasks.empty())
        return true;
    const Task& first = tasks.front();
    EditName name(kind, static_cast<int>(tasks.size()),
                  first.name.isEmpty() ? kindName(first.kind) : first.name);
    std::vector<int> rows = stretch(row, tasks.size());
    m_stack->push(new PresenceCommand(*this, std::move(name), std::move(rows), rowsOf(std::move(tasks))));
    return true;
}

bool PlanEditor::duplicate(const std::vector<int>& rows)
{
    std::vector<Task> copies;
    copies.reserve(rows.size());
    for (const int row : rows)
        copies.push_back(m_model.task(row));
    return rows.empty() || insert(rows.back() + 1, std::move(copies), EditName::Duplicate);
}

void PlanEditor::remove(const std::vector<int>& rows, EditName::Kind kind)
{
    if (!rows.empty())
        m_stack->push(new PresenceCommand(*this, named(kind, rows), rows));
}

void PlanEditor::replace(const std::vector<int>& rows, const std::vector<Task>& tasks, EditName::Kind kind)
{
    std::vector<int> changing;
    std::vector<TaskRow> entries;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (tasks[i] == m_model.task(rows[i]))
            continue;
        changing.push_back(rows[i]);
        entries.push_back({tasks[i]});
    }
    if (changing.empty())
        return;
    EditName name = named(kind, changing);
    m_stack->push(new ExchangeCommand(*this, std::move(name), std::move(changing), std::move(entries)));
}

void PlanEditor::setEnabled(const std::vector<int>& rows, bool enabled)
{
    std::vector<Task> tasks;
    tasks.reserve(rows.size());
    for (const int row : rows) {
        tasks.push_back(m_model.task(row));
        tasks.back().enabled = enabled;
    }
    replace(rows, tasks, enabled ? EditName::TurnOn : EditName::TurnOff);
}

void PlanEditor::move(const std::vector<int>& rows, int before)
{
    if (rows.empty())
        return;
    const int first = std::min(rows.front(), before);
    const int end = std::max(rows.back() + 1, before);
    std::vector<int> order;
    order.reserve(static_cast<std::size_t>(end - first));
    const auto addOthers = [&](int from, int to) {
        auto next = std::lower_bound(rows.begin(), rows.end(), from);
        for (int row = from; row < to; ++row) {
            if (next != rows.end() && *next == row)
                ++next;
            else
                order.push_back(row - first);
        }
    };
    addOthers(first, before);
    for (const int row : rows)
        order.push_back(row - first);
    addOthers(before, end);
    if (!std::is_sorted(order.begin(), order.end()))
        m_stack->push(new OrderCommand(*this, named(EditName::Move, rows), first, std::move(order), rows));
}

void PlanEditor::shift(const std::vector<int>& rows, int by)
{
    if (rows.empty())
        return;
    const int first = std::max(0, rows.front() + std::min(by, 0));
    const int end = std::min(m_model.rowCount(), rows.back() + 1 + std::max(by, 0));
    std::vector<int> order = stretch(0, static_cast<std::size_t>(end - first));
    std::vector<bool> chosen(order.size());
    for (const int row : rows)
        chosen[static_cast<std::size_t>(row - first)] = true;
    const auto step = [&](std::size_t row,
                          std::size_t over) { // those that meet the edge stay, and hold others
        if (!chosen[row] || chosen[over])
            return;
        std::swap(order[row], order[over]);
        chosen[row] = false;
        chosen[over] = true;
    };
    if (by < 0) {
        for (std::size_t row = 1; row < order.size(); ++row)
            step(row, row - 1);
    } else {
        for (std::size_t row = order.size() - 1; row-- > 0;)
            step(row, row + 1);
    }
    if (!std::is_sorted(order.begin(), order.end()))
        m_stack->push(new OrderCommand(*this, named(EditName::Move, rows), first, std::move(order), rows));
}

} // namespace loopscope
