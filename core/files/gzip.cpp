#include "core/files/gzip.h"

#include <algorithm>
#include <array>

#include <zlib.h>

namespace loopscope {

namespace {

constexpr int gzipWindow = 15 + 16; // zlib's largest window, in gzip's wrapping
constexpr qint64 stepSize = 1 << 20;

Bytef* zlibBytes(const char* data)
{
    // zlib reads from a pointer to what it never changes.
    return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(data)); // NOLINT
}

} // namespace

struct GzipWriter::Stream : z_stream
{
    Stream()
        : z_stream{}
    {
        ok = deflateInit2(this, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Stream() { deflateEnd(this); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    bool ok = false;
    std::array<char, 64 * 1024> out;
};

GzipWriter::GzipWriter(QIODevice& target)
    : m_target(target)
    , m_stream(std::make_unique<Stream>())
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

GzipWriter::~GzipWriter() = default;

bool GzipWriter::finish()
{
    return compress(nullptr, 0, Z_FINISH);
}

qint64 GzipWriter::readData(char*, qint64)
{
    return -1;
}

qint64 GzipWriter::writeData(const char* data, qint64 size)
{
    for (qint64 done = 0; done < size; done += stepSize) {
        if (!compress(data + done, std::min(stepSize, size - done), Z_NO_FLUSH))
            return -1;
    }
    return size;
}

bool GzipWriter::compress(const char* data, qint64 size, int flush)
{
    Stream& stream = *m_stream;
    stream.next_in = zlibBytes(data);
    stream.avail_in = static_cast<uInt>(size);
    do {
        stream.next_out = reinterpret_cast<Bytef*>(stream.out.data());
        stream.avail_out = static_cast<uInt>(stream.out.size());
        if (!stream.ok || deflate(&stream, flush) == Z_STREAM_ERROR)
            return false;
        const auto made = static_cast<qint64>(stream.out.size() - stream.avail_out);
        if (m_target.write(stream.out.data(), made) != made)
            return false;
    } while (stream.avail_out == 0);
    return true;
}

bool isGzip(const QByteArray& data)
{
    return data.startsWith("\x1f\x8b");
}

Result<QByteArray> gunzip(const QByteArray& data, qsizetype limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return Problem{Problem::tr("there is no memory to decompress it")};
    QByteArray out;
    int state = Z_OK;
    qsizetype taken = 0;
    stream.next_in = zlibBytes(data.constData());
    std::array<char, 64 * 1024> piece;
    do {
        if (stream.avail_in == 0) {
            const auto step = std::min<qsizetype>(data.size() - taken, stepSize);
            stream.next_in = zlibBytes(data.constData() + taken);
            stream.avail_in = static_cast<uInt>(step);
            taken += step;
        }
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
    } while (state == Z_OK && out.size() <= limit);
    inflateEnd(&stream);
    if (out.size() > limit)
        return Problem{
            Problem::tr("decompressed, it is larger than the %1 MB that can be read").arg(limit >> 20)};
    if (state != Z_STREAM_END)
        return Problem{Problem::tr("the compressed data is damaged or cut off")};
    return out;
}

} // namespace loopscope
