#include "app/compare/pastruns.h"

#include "app/compare/comparewords.h"
#include "app/timeline/timelinetext.h"
#include "core/files/displaywidth.h"
#include "core/timeline/durationtext.h"

#include <QLocale>

#include <algorithm>

namespace loopscope {

PastRuns::Entry* PastRuns::known(const RunGroup& group)
{
    for (Entry& entry : m_entries) {
        if (std::find(entry.group.begin(), entry.group.end(), group.front()) != entry.group.end())
            return &entry;
    }
    return nullptr;
}

void PastRuns::insert(Entry entry)
{
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), std::move(entry));
    endInsertRows();
    forgetOldest();
}

void PastRuns::add(const RunGroup& group, const QString& name)
{
    if (!group.empty() && group.front() && !known(group))
        insert({group, nullptr, name, QTime::currentTime(), false});
}

void PastRuns::addTrace(const NamedTrace& trace)
{
    insert({{}, trace.trace, trace.name, QTime::currentTime(), true});
    emit comparedChanged();
}

std::size_t PastRuns::memoryUse(const Entry& entry)
{
    std::size_t bytes = entry.trace ? entry.trace->spans.memoryUse() : 0;
    for (const auto& run : entry.group)
        bytes += run->memoryUse();
    return bytes;
}

void PastRuns::forgetOldest()
{
    std::size_t bytes = 0;
    for (const Entry& entry : m_entries)
        bytes += memoryUse(entry);
    for (std::size_t i = m_entries.size(); i-- > 1 && (bytes > mostBytes || m_entries.size() > mostRuns);) {
        if (m_entries[i].compared)
            continue;
        bytes -= memoryUse(m_entries[i]);
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
}

void PastRuns::compareOnly(const RunGroups& groups)
{
    for (const RunGroup& group : groups)
        add(group);
    for (Entry& entry : m_entries)
        entry.compared = false;
    for (const RunGroup& group : groups) {
        Entry& entry = *known(group);
        entry.group = group;
        entry.compared = true;
    }
    refresh();
    emit comparedChanged();
}

RunGroups PastRuns::compared() const
{
    RunGroups groups;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->compared && !entry->trace)
            groups.push_back(entry->group);
    }
    return groups;
}

std::vector<NamedTrace> PastRuns::comparedTraces() const
{
    std::vector<NamedTrace> traces;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->compared && entry->trace)
            traces.push_back({entry->trace, entry->name});
    }
    return traces;
}

std::shared_ptr<const Recording> PastRuns::run(int row) const
{
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    return entry.trace ? nullptr : shownOf(entry.group);
}

NamedTrace PastRuns::trace(int row) const
{
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    return {entry.trace, entry.name};
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
    return describe(entry);
}

// What it is, and beneath it where it comes from.
QString PastRuns::describe(const Entry& entry)
{
    if (entry.trace)
        return tr("%1\nanother program · %2", "a file, and how long it is")
            .arg(harmless(entry.name), durationText(entry.trace->length));
    const auto shown = shownOf(entry.group);
    QString from =
        entry.name.isEmpty() ? QLocale().toString(entry.since, QLocale::ShortFormat) : harmless(entry.name);
    if (entry.group.size() > 1)
        from = tr("%1 · the middle one of %2", "when or whence, and of how many runs")
                   .arg(from)
                   .arg(entry.group.size());
    const QString setback = CompareWords::setback(*shown);
    const QString what = shown->isOver() ? TimelineText::endLine(*shown) : TimelineText::way(*shown);
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
