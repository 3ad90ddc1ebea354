#include "core/files/chrometrace/scanwindow.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace loopscope {

namespace {

// A small file needs no large window; a compressed one is larger than it looks.
std::size_t firstSize(std::int64_t total)
{
    return static_cast<std::size_t>(std::clamp<std::int64_t>(4 * total, 4 << 10, 512 << 10));
}

constexpr std::size_t padding = 64; // SIMDJSON_PADDING, and the 0

} // namespace

ScanWindow::ScanWindow(ByteSource& source, ReadProgress& progress)
    : m_source(source)
    , m_progress(progress)
    , m_bytes(firstSize(source.total()) + padding)
{
    m_progress.bytesTotal.store(source.total(), std::memory_order_relaxed);
}

bool ScanWindow::more()
{
    if (m_ended)
        return false;
    makeRoom();
    const Result<std::size_t> got = m_source.read(m_bytes.data() + m_end, m_bytes.size() - padding - m_end);
    m_progress.bytesRead.store(m_source.taken(), std::memory_order_relaxed);
    if (!got)
        m_problem = got.problem();
    else if (m_progress.cancelled.load(std::memory_order_relaxed))
        m_problem = Problem{Problem::tr("reading it was cancelled")};
    m_ended = m_problem || *got == 0;
    if (!m_ended) {
        m_end += *got;
        m_read += static_cast<std::int64_t>(*got);
    }
    std::memset(m_bytes.data() + m_end, 0, padding);
    return !m_ended;
}

void ScanWindow::makeRoom()
{
    if (m_end - m_keep > mostKept) {
        m_keep = m_at;
        m_lost = true;
    }
    lineOf(kept());
    std::memmove(m_bytes.data(), kept(), m_end - m_keep);
    m_at -= m_keep;
    m_end -= m_keep;
    m_keep = 0;
    m_countedTo = 0;
    if (m_end > (m_bytes.size() - padding) / 2)
        m_bytes.resize(2 * m_bytes.size());
}

int ScanWindow::lineOf(const char* place)
{
    const auto offset = static_cast<std::size_t>(place - m_bytes.data());
    const char* counted = m_bytes.data() + m_countedTo;
    m_lines += offset >= m_countedTo ? std::count(counted, place, '\n') : -std::count(place, counted, '\n');
    m_countedTo = offset;
    return static_cast<int>(std::min<std::int64_t>(m_lines + 1, std::numeric_limits<int>::max()));
}

} // namespace loopscope
