#include "app/sweep/sweepmodel.h"

#include "core/race/sweepwords.h"
#include "core/timeline/durationtext.h"

namespace loopscope {

namespace {

QString capital(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

void SweepModel::show(SweepResult result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

void SweepModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int SweepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.points.size());
}

int SweepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString SweepModel::note(std::size_t point) const
{
    const QString mark = SweepWords::mark(m_result.points[point]);
    if (point != m_result.knee)
        return mark;
    return mark.isEmpty() ? tr("knee") : tr("knee; %1").arg(mark);
}

QVariant SweepModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const SweepPoint& point = m_result.points[row];
    const QString none = QStringLiteral("–");
    switch (index.column()) {
    case Value: return QString::number(point.value);
    case TotalTime: return point.wall ? durationText(point.wall->median) : none;
    case P95: return point.wall ? durationText(point.wall->p95) : none;
    case Throughput: return SweepWords::throughput(point);
    case InFlight: return QString::number(point.peakInFlight);
    case Note: return note(row);
    default: return {};
    }
}

QVariant SweepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Value: return capital(SweepWords::setting(m_result.over));
    case TotalTime: return m_result.rounds > 1 ? tr("Median") : tr("Total time");
    case P95: return tr("p95");
    case Throughput: return tr("Tasks a second");
    case InFlight: return tr("At once at most");
    default: return QString();
    }
}

} // namespace loopscope
