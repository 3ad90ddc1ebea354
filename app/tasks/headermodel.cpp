#include "app/tasks/headermodel.h"

#include "app/look/colors.h"
#include "core/plan/secrets.h"
#include "core/timeline/labelfit.h"

#include <QGuiApplication>

namespace loopscope {

HeaderModel::HeaderModel(std::vector<HeaderEntry> headers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
{
}

int HeaderModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_headers.push_back({.value = QString()});
    endInsertRows();
    return row;
}

void HeaderModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_headers.erase(m_headers.begin() + row);
    endRemoveRows();
}

void HeaderModel::setShowsSecrets(bool shows)
{
    m_showsSecrets = shows;
    retranslate();
}

bool HeaderModel::isHidden(int row) const
{
    const HeaderEntry& header = m_headers[static_cast<std::size_t>(row)];
    return !m_showsSecrets && isSecretHeader(header.name.toUtf8());
}

void HeaderModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_headers.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HeaderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

int HeaderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags HeaderModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

QString HeaderModel::text(const QModelIndex& index) const
{
    const HeaderEntry& header = m_headers[static_cast<std::size_t>(index.row())];
    if (index.column() == NameColumn)
        return plainLabel(header.name);
    if (!header.value)
        return tr("(stays as it is)");
    return isHidden(index.row()) && !header.value->isEmpty() ? QString::fromUtf16(secretMask)
                                                             : plainLabel(*header.value);
}

QVariant HeaderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeaderEntry& header = m_headers[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::EditRole: return isName ? header.name : header.value.value_or(QString());
    case Qt::ToolTipRole: return QStringLiteral("<span>%1</span>").arg(text(index).left(500).toHtmlEscaped());
    case Qt::ForegroundRole:
        return !isName && !header.value ? QVariant(Colors::of(QGuiApplication::palette()).faint) : QVariant();
    default: return {};
    }
}

bool HeaderModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    HeaderEntry& header = m_headers[static_cast<std::size_t>(index.row())];
    const QString text = value.toString();
    if (index.column() == NameColumn)
        header.name = text.trimmed();
    else if (header.value || !text.isEmpty()) // one that stays as it is was looked at and left
        header.value = text;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

QVariant HeaderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Header") : tr("Value");
}

} // namespace loopscope
