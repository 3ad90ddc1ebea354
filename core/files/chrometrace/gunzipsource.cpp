#include "core/files/chrometrace/gunzipsource.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <zlib.h>

namespace loopscope {

namespace {

constexpr int gzipWindow = 15 + 16; // zlib's largest window, in gzip's wrapping
constexpr std::size_t pieceSize = 256 << 10;
constexpr std::int64_t mostMade = std::int64_t(4) << 30;

// Traces shrink to a tenth or a fortieth; what swells a hundredfold was made to fill the memory.
constexpr std::int64_t alwaysAllowed = std::int64_t(128) << 20;
constexpr std::int64_t mostSwelling = 100;

} // namespace

struct GunzipSource::Stream : z_stream
{
    Stream()
        : z_stream{}
        , ok(inflateInit2(this, gzipWindow) == Z_OK)
    {
    }
    ~Stream() { inflateEnd(this); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    bool ok;
    bool within = false; ///< a compressed part has begun and not ended
};

GunzipSource::GunzipSource(std::unique_ptr<ByteSource> compressed)
    : m_compressed(std::move(compressed))
    , m_stream(std::make_unique<Stream>())
    , m_piece(pieceSize)
{
}

GunzipSource::~GunzipSource() = default;

Result<std::size_t> GunzipSource::read(char* to, std::size_t room)
{
    if (!m_stream->ok)
        return Problem{Problem::tr("there is no memory to decompress it")};
    const auto asked = static_cast<uInt>(std::min<std::size_t>(room, std::numeric_limits<uInt>::max()));
    m_stream->next_out = reinterpret_cast<Bytef*>(to);
    m_stream->avail_out = asked;
    while (!m_ended && m_stream->avail_out == asked) {
        if (auto problem = fetch())
            return std::move(*problem);
        if (m_ended)
            break;
        if (auto problem = step())
            return std::move(*problem);
    }
    const std::size_t made = asked - m_stream->avail_out;
    m_made += static_cast<std::int64_t>(made);
    if (swellsTooMuch())
        return Problem{Problem::tr("decompressed, it is larger than any sound trace would be")};
    return made;
}

std::optional<Problem> GunzipSource::fetch()
{
    if (m_stream->avail_in > 0)
        return std::nullopt;
    const Result<std::size_t> got = m_compressed->read(m_piece.data(), m_piece.size());
    if (!got)
        return got.problem();
    m_stream->next_in = reinterpret_cast<Bytef*>(m_piece.data());
    m_stream->avail_in = static_cast<uInt>(*got);
    if (*got > 0)
        return std::nullopt;
    m_ended = true;
    if (m_stream->within)
        return Problem{Problem::tr("the compressed data is damaged or cut off")};
    return std::nullopt;
}

std::optional<Problem> GunzipSource::step()
{
    // What follows the last part and is none, such as a tape's zeros, belongs to nobody.
    if (!m_stream->within && m_made > 0 && *m_stream->next_in != 0x1f) {
        m_ended = true;
        return std::nullopt;
    }
    m_stream->within = true;
    const int state = inflate(m_stream.get(), Z_NO_FLUSH);
    if (state == Z_STREAM_END) {
        m_stream->within = false;
        inflateReset(m_stream.get());
    } else if (state != Z_OK) {
        return Problem{Problem::tr("the compressed data is damaged or cut off")};
    }
    return std::nullopt;
}

bool GunzipSource::swellsTooMuch() const
{
    return m_made > mostMade || (m_made > alwaysAllowed && m_made > mostSwelling * taken());
}

} // namespace loopscope
