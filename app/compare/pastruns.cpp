#include "app/compare/pastruns.h"

#include "app/compare/comparewords.h"

#include "app/timeline/timelinetext.h"

#include <QLocale>

#include <algorithm>

namespace loopscope {

void PastRuns::add(std::shared_ptr<const Recording> run, const QString& name)
{
    const bool known =
        std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.run == run; });
    if (known || !run)
        return;
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), {std::move(run), name, QTime::currentTime(), false});
    endInsertRows();
    forgetOldest();
}

void PastRuns::forgetOldest()
{
    std::size_t bytes = 0;
    for (const Entry& entry : m_entries)
        bytes += entry.run->memoryUse();
    for (std::size_t i = m_entries.size(); i-- > 1 && (bytes > mostBytes || m_entries.size() > mostRuns);) {
        if (m_entries[i].compared)
            continue;
        bytes -= m_entries[i].run->memoryUse();
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
}

void PastRuns::compareOnly(const Runs& runs)
{
    for (const auto& run : runs)
        add(run);
    for (Entry& entry : m_entries)
        entry.compared = std::find(runs.begin(), runs.end(), entry.run) != runs.end();
    refresh();
    emit comparedChanged();
}

Runs PastRuns::compared() const
{
    Runs runs;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->compared)
            runs.push_back(entry->run);
    }
    return runs;
}

std::shared_ptr<const Recording> PastRuns::run(int row) const
{
    return m_entries[static_cast<std::size_t>(row)].run;
}

void PastRuns::refresh()
{
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int PastRuns::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PastRuns::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole)
        return entry.compared ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString from =
        entry.name.isEmpty() ? QLocale().toString(entry.since, QLocale::ShortFormat) : entry.name;
    const QString setback = CompareWords::setback(*entry.run);
    const QString what =
        entry.run->isOver() ? TimelineText::endLine(*entry.run) : TimelineText::way(*entry.run);
    return QStringLiteral("%1\n%2").arg(
        what,
        setback.isEmpty() ? from : tr("%1 · %2", "when or whence, and what befell it").arg(from, setback));
}

bool PastRuns::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_entries[static_cast<std::size_t>(index.row())].compared = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {role});
    emit comparedChanged();
    return true;
}

Qt::ItemFlags PastRuns::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

} // namespace loopscope
