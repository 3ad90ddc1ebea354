#include "app/tasks/editname.h"

#include "core/timeline/labelfit.h"

namespace loopscope {

namespace {

QString shortened(const QString& name)
{
    constexpr qsizetype longest = 32;
    const QString plain = plainLabel(name.left(4 * longest)).simplified();
    return plain.size() <= longest ? plain : plain.left(longest - 1) + QChar(0x2026);
}

} // namespace

QString EditName::toString() const
{
    return m_count == 1 ? ofOne(shortened(m_task)) : ofMany();
}

QString EditName::ofOne(const QString& task) const
{
    switch (m_kind) {
    case Add: return tr("Add %1").arg(task);
    case Paste: return tr("Paste %1").arg(task);
    case Drop: return tr("Drop %1").arg(task);
    case Duplicate: return tr("Duplicate %1").arg(task);
    case Delete: return tr("Delete %1").arg(task);
    case Cut: return tr("Cut %1").arg(task);
    case Move: return tr("Move %1").arg(task);
    case TurnOff: return tr("Turn off %1").arg(task);
    case TurnOn: return tr("Turn on %1").arg(task);
    case Edit: return tr("Edit %1").arg(task);
    case Requests: return tr("Change the request of %1").arg(task);
    }
    Q_UNREACHABLE();
}

QString EditName::ofMany() const
{
    switch (m_kind) {
    case Add: return tr("Add %Ln task(s)", nullptr, m_count);
    case Paste: return tr("Paste %Ln task(s)", nullptr, m_count);
    case Drop: return tr("Drop %Ln task(s)", nullptr, m_count);
    case Duplicate: return tr("Duplicate %Ln task(s)", nullptr, m_count);
    case Delete: return tr("Delete %Ln task(s)", nullptr, m_count);
    case Cut: return tr("Cut %Ln task(s)", nullptr, m_count);
    case Move: return tr("Move %Ln task(s)", nullptr, m_count);
    case TurnOff: return tr("Turn off %Ln task(s)", nullptr, m_count);
    case TurnOn: return tr("Turn on %Ln task(s)", nullptr, m_count);
    case Edit: return tr("Edit %Ln task(s)", nullptr, m_count);
    case Requests: return tr("Change the requests of %Ln task(s)", nullptr, m_count);
    }
    Q_UNREACHABLE();
}

} // namespace loopscope
