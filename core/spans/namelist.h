#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

/// The names of a trace, each text once, by number from 0. Costs the text's own bytes and some 16 a name. A
/// value of one thread at a time; there is room for 4,294,967,295 names.
class NameList
{
public:
    /// The number of `utf8`, which is added where it is new.
    std::uint32_t add(std::string_view utf8);

    std::size_t size() const { return m_ends.size(); }
    /// Valid until the next add().
    std::string_view utf8(std::uint32_t name) const;
    QString text(std::uint32_t name) const;

private:
    std::size_t slotOf(std::string_view utf8) const;
    void makeRoom();

    static constexpr std::uint32_t emptySlot = ~std::uint32_t(0);

    std::string m_bytes;                ///< all names, one behind the other
    std::vector<std::uint64_t> m_ends;  ///< where each ends in m_bytes
    std::vector<std::uint32_t> m_slots; ///< open addressing, a power of two, at most three quarters full
};

} // namespace loopscope
