#include "app/findings/findinglist.h"

#include "app/findings/findingbutton.h"
#include "app/findings/findingrow.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace loopscope {

namespace {

// From 1 on; 0: it is not one of them.
std::size_t numberOf(TaskId task, const std::vector<TaskId>& tasks)
{
    const auto at = std::lower_bound(tasks.begin(), tasks.end(), task);
    return at == tasks.end() || *at != task ? 0 : static_cast<std::size_t>(at - tasks.begin()) + 1;
}

} // namespace

FindingList::FindingList(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addStretch(1); // a row is no higher than its lines
    setAccessibleName(tr("Findings"));
    hide();
}

void FindingList::setFindings(const std::vector<Finding>& findings)
{
    const bool same = std::equal(
        m_rows.begin(), m_rows.end(), findings.begin(), findings.end(),
        [](const FindingRow* row, const Finding& finding) { return row->button().finding() == finding; });
    if (same)
        return;
    for (FindingRow* row : m_rows) {
        row->hide(); // it may be what was just pressed
        row->deleteLater();
    }
    m_rows.clear();
    for (const Finding& finding : findings)
        add(finding);
    setChosenTask(m_chosen);
    setVisible(!m_rows.empty());
}

void FindingList::add(const Finding& finding)
{
    auto* row = new FindingRow(finding);
    m_rows.push_back(row);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->insertWidget(rows->count() - 1, row);
    connect(&row->button(), &FindingButton::clicked, this, [this, row] { press(*row); });
    connect(&row->button(), &FindingButton::stepWanted, this, [this, row](int by) { step(*row, by); });
    connect(row, &FindingRow::opened, this, [this, row] { emit grew(row); });
}

void FindingList::press(const FindingRow& row)
{
    const std::vector<TaskId>& tasks = row.button().finding().tasks;
    if (!tasks.empty())
        emit taskWanted(tasks[row.button().chosen() % tasks.size()]);
}

void FindingList::step(const FindingRow& from, int by)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), &from) - m_rows.begin() + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(at)]->button().setFocus(Qt::TabFocusReason);
}

void FindingList::setChosenTask(TaskId task)
{
    m_chosen = task;
    for (FindingRow* row : m_rows)
        row->button().setChosen(numberOf(task, row->button().finding().tasks));
}

void FindingList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Findings"));
    for (FindingRow* row : m_rows)
        row->retranslate();
}

} // namespace loopscope
