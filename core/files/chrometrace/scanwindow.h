#pragma once

#include "core/files/chrometrace/bytesource.h"
#include "core/files/chrometrace/readprogress.h"

#include <optional>
#include <vector>

namespace loopscope {

/// The part of a source that is in memory: from a place that is kept to some way behind the place that is
/// looked at. Behind its last byte lies a 0 and room for what simdjson reads beyond the end. One thread.
class ScanWindow
{
public:
    /// Both outlive the window.
    ScanWindow(ByteSource& source, ReadProgress& progress);

    /// The byte that is looked at; 0 at the end of what is there, see more().
    const char* at() const { return m_bytes.data() + m_at; }
    void moveTo(const char* place) { m_at = static_cast<std::size_t>(place - m_bytes.data()); }
    void advance() { ++m_at; }
    bool atEnd() const { return m_at == m_end; }

    /// Reads on, which moves every byte. False: there is no more, or it cannot be read, or somebody
    /// cancelled.
    bool more();

    /// From here on every byte is kept, until this is called again or there are more than `mostKept`.
    void keep() { m_keep = m_at; }
    const char* kept() const { return m_bytes.data() + m_keep; }
    /// Whether the first of the bytes to be kept are gone, being too many.
    bool lostKept() const { return m_lost; }
    void forgetLost() { m_lost = false; }

    /// The line of a byte in memory, from 1.
    int lineOf(const char* place);
    /// How many bytes have been read so far, decompressed.
    std::int64_t bytes() const { return m_read; }
    const std::optional<Problem>& problem() const { return m_problem; }

    static constexpr std::size_t mostKept = 16 << 20;

private:
    void makeRoom();

    ByteSource& m_source;
    ReadProgress& m_progress;
    std::vector<char> m_bytes;
    std::size_t m_at = 0;
    std::size_t m_keep = 0;
    std::size_t m_end = 0;
    std::size_t m_countedTo = 0; ///< newlines before it are in m_lines
    std::int64_t m_lines = 0;
    std::int64_t m_read = 0;
    bool m_lost = false;
    bool m_ended = false;
    std::optional<Problem> m_problem;
};

} // namespace loopscope
