#include "core/spans/namelist.h"

#include <functional>

namespace loopscope {

std::uint32_t NameList::add(std::string_view utf8)
{
    makeRoom();
    std::uint32_t& slot = m_slots[slotOf(utf8)];
    if (slot != emptySlot)
        return slot;
    slot = static_cast<std::uint32_t>(m_ends.size());
    m_bytes.append(utf8);
    m_ends.push_back(m_bytes.size());
    return slot;
}

std::string_view NameList::utf8(std::uint32_t name) const
{
    const std::size_t begin = name == 0 ? 0 : m_ends[name - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[name] - begin);
}

QString NameList::text(std::uint32_t name) const
{
    const std::string_view found = utf8(name);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

std::size_t NameList::slotOf(std::string_view utf8) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(utf8) & mask;
    while (m_slots[slot] != emptySlot && this->utf8(m_slots[slot]) != utf8)
        slot = (slot + 1) & mask;
    return slot;
}

void NameList::makeRoom()
{
    if ((m_ends.size() + 1) * 4 <= m_slots.size() * 3)
        return;
    m_slots.assign(m_slots.empty() ? 16 : 2 * m_slots.size(), emptySlot);
    for (std::uint32_t name = 0; name < m_ends.size(); ++name)
        m_slots[slotOf(utf8(name))] = name;
}

} // namespace loopscope
