#pragma once

#include "core/trace/clock.h"

#include <QString>

#include <vector>

namespace loopscope {

/// A moment that a person wants to find again, and why. Run time.
struct Bookmark
{
    Nanos at{};
    QString note; ///< one line; may be empty

    bool operator==(const Bookmark&) const = default;
};

/// The bookmarks of one run, by time; at most one at a moment.
class Bookmarks
{
public:
    static constexpr std::size_t most = 1000; ///< more are not taken
    static constexpr int longestNote = 500;   ///< characters; what is longer is cut

    const std::vector<Bookmark>& all() const { return m_bookmarks; }
    /// The one at `at`; null: none.
    const Bookmark* at(Nanos at) const;
    /// The last one before `time`, the first one after it; null: none.
    const Bookmark* before(Nanos time) const;
    const Bookmark* after(Nanos time) const;

    /// Adds one, or changes the note of the one that is there.
    void set(Nanos at, const QString& note);
    void remove(Nanos at);

    bool operator==(const Bookmarks&) const = default;

private:
    std::vector<Bookmark>::iterator firstNotBefore(Nanos time);

    std::vector<Bookmark> m_bookmarks;
};

} // namespace loopscope
