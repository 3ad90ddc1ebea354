#include "app/log/logmodel.h"

#include "app/log/logtext.h"

#include <algorithm>

namespace loopscope {

LogModel::LogModel(const Colors& colors, QObject* parent)
    : QAbstractListModel(parent)
    , m_colors(colors)
{
}

void LogModel::setRecording(std::shared_ptr<const Recording> recording)
{
    beginResetModel();
    m_recording = std::move(recording);
    m_log.clear();
    if (m_recording)
        m_log.update(*m_recording, m_recording->lastTime());
    m_rows = static_cast<int>(m_log.entries().size());
    endResetModel();
}

// A line that came out of order moves those behind it by one: for the view they only have another text.
void LogModel::update(Nanos now)
{
    if (!m_recording)
        return;
    const auto changed = static_cast<int>(m_log.update(*m_recording, now));
    const auto rows = static_cast<int>(m_log.entries().size());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        const int before = std::exchange(m_rows, rows);
        endInsertRows();
        if (changed < before)
            emit dataChanged(index(changed), index(before - 1));
    } else if (changed < m_rows) {
        emit dataChanged(index(changed), index(m_rows - 1));
    }
}

void LogModel::setColors(const Colors& colors)
{
    m_colors = colors;
    retranslate();
}

void LogModel::retranslate()
{
    if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1));
}

TaskId LogModel::taskOf(const QModelIndex& index) const
{
    const LogEntry& its = entry(index);
    switch (its.kind) {
    case LogEntry::Kind::Started:
    case LogEntry::Kind::Ended: return its.index;
    case LogEntry::Kind::Held: return m_log.held(its).by;
    default: return noTask;
    }
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry& its = entry(index);
    switch (role) {
    case Qt::DisplayRole: return LogText::line(*m_recording, m_log, its);
    case Qt::ForegroundRole: return LogText::isLate(*m_recording, its) ? QVariant(m_colors.held) : QVariant();
    default: return {};
    }
}

} // namespace loopscope
