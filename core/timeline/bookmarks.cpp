#include "core/timeline/bookmarks.h"

#include <algorithm>

namespace loopscope {

namespace {

bool liesBefore(const Bookmark& bookmark, Nanos time)
{
    return bookmark.at < time;
}

} // namespace

std::vector<Bookmark>::iterator Bookmarks::firstNotBefore(Nanos time)
{
    return std::lower_bound(m_bookmarks.begin(), m_bookmarks.end(), time, liesBefore);
}

const Bookmark* Bookmarks::at(Nanos at) const
{
    const auto found = std::lower_bound(m_bookmarks.begin(), m_bookmarks.end(), at, liesBefore);
    return found != m_bookmarks.end() && found->at == at ? &*found : nullptr;
}

const Bookmark* Bookmarks::before(Nanos time) const
{
    const auto found = std::lower_bound(m_bookmarks.begin(), m_bookmarks.end(), time, liesBefore);
    return found == m_bookmarks.begin() ? nullptr : &*(found - 1);
}

const Bookmark* Bookmarks::after(Nanos time) const
{
    const auto found = std::upper_bound(m_bookmarks.begin(), m_bookmarks.end(), time,
                                        [](Nanos left, const Bookmark& right) { return left < right.at; });
    return found == m_bookmarks.end() ? nullptr : &*found;
}

void Bookmarks::set(Nanos at, const QString& note)
{
    const QString line = note.simplified().left(longestNote);
    const auto place = firstNotBefore(at);
    if (place != m_bookmarks.end() && place->at == at)
        place->note = line;
    else if (m_bookmarks.size() < most)
        m_bookmarks.insert(place, {at, line});
}

void Bookmarks::remove(Nanos at)
{
    const auto place = firstNotBefore(at);
    if (place != m_bookmarks.end() && place->at == at)
        m_bookmarks.erase(place);
}

} // namespace loopscope
